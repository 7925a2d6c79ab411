using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Donors;

/// <summary>
/// Withdraws a consent (PIPL §15). A name leaves every release at once, those of the past included; the command is answered when it has. The next release shows the gifts as
/// those of a giver who did not agree.
/// </summary>
/// <returns>Refusals: <c>donor.unknown</c>, <c>donor.erased</c>, <c>consent.not-given</c>, <c>consent.removal-pending</c>.</returns>
public sealed record WithdrawConsent : Command<Recorded>, ITakesNamesAway
{
    /// <summary>The donor.</summary>
    public required string DonorId { get; init; }

    /// <summary><c>name</c>, <c>contact</c>, <c>commendation</c> or <c>team</c>.</summary>
    public required string Use { get; init; }

    /// <summary>The day on which they said so; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>How they said so; private.</summary>
    public string Evidence { get; init; } = "";

    /// <inheritdoc />
    public override string ToString() => $"{nameof(WithdrawConsent)} {DonorId}";
}

internal sealed class WithdrawConsentRules : AbstractValidator<WithdrawConsent>
{
    public WithdrawConsentRules()
    {
        RuleFor(command => command.DonorId).IsCode();
        RuleFor(command => command.Use).IsOneOf("name", "contact", "commendation", "team");
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(WithdrawConsent.On));
        RuleFor(command => command.Evidence).IsTextOrEmpty(1_000);
    }
}

internal sealed class WithdrawConsentHandler(BooksContext books, Recording recording, GiftNames names, CommandScope scope) : IRequestHandler<WithdrawConsent, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(WithdrawConsent request, CancellationToken cancellationToken)
    {
        Result<DonorFamily> found = await books.DonorAsync(request.DonorId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        DonorFamily donor = found.Value;
        DonorConsentEntity? standing = await books.ConsentAsync(donor, request.Use, cancellationToken);
        // An organisation is shown unless it objects, and a gift may have been recorded as named: the name can be withdrawn without a consent on record.
        bool isImplied = request.Use == "name" && standing is null;
        if (standing?.Form == "withdrawn" || (standing is null && !isImplied)) return new ConsentNotGiven(donor.Id, request.Use);
        DonorConsentEntity consent = recording.Add(new DonorConsentEntity
        {
            DonorId = donor.Id, Use = request.Use, Form = "withdrawn", On = request.On ?? scope.Today, Evidence = request.Evidence,
        }, "consent");
        if (request.Use == "name") await names.ApplyAsync(donor, cancellationToken);
        return new Recorded(consent.Id);
    }
}
