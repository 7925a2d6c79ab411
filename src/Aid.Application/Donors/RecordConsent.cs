using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Donors;

/// <summary>
/// Records what a donor agrees to, for one use: to be shown (named, masked or not at all), contacted, commended (公益事业捐赠法 §8 asks first), or counted to a team. Their
/// gifts follow: a name comes with the next release.
/// </summary>
/// <returns>Refusals: <c>donor.unknown</c>, <c>donor.erased</c>.</returns>
public sealed record RecordConsent : Command<Recorded>, ITakesNamesAway
{
    /// <summary>The donor.</summary>
    public required string DonorId { get; init; }

    /// <summary><c>name</c>, <c>contact</c>, <c>commendation</c> or <c>team</c>.</summary>
    public required string Use { get; init; }

    /// <summary>For the name <c>named</c>, <c>masked</c> or <c>anonymous</c>; for the other uses <c>granted</c>.</summary>
    public required string Form { get; init; }

    /// <summary>The name to show where it is not the donor's own; null otherwise.</summary>
    public string? ShownName { get; init; }

    /// <summary>The day on which they said so; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>How they said so; private.</summary>
    public string Evidence { get; init; } = "";

    /// <inheritdoc />
    public override string ToString() => $"{nameof(RecordConsent)} {DonorId}";
}

/// <summary>A command after which names may have to leave every release at once: it is answered when they have.</summary>
internal interface ITakesNamesAway;

internal sealed class RecordConsentRules : AbstractValidator<RecordConsent>
{
    public RecordConsentRules()
    {
        RuleFor(command => command.DonorId).IsCode();
        RuleFor(command => command.Use).IsOneOf("name", "contact", "commendation", "team");
        RuleFor(command => command.Form).Must((command, form) => command.Use == "name" ? form is "named" or "masked" or "anonymous" : form == "granted")
            .WithMessage("named, masked or anonymous for the name, granted for other uses / 姓名须为 named、masked 或 anonymous，其他用途须为 granted");
        RuleFor(command => command.ShownName ?? "-").IsText(200).OverridePropertyName(nameof(RecordConsent.ShownName));
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordConsent.On));
        RuleFor(command => command.Evidence).IsTextOrEmpty(1_000);
    }
}

internal sealed class RecordConsentHandler(BooksContext books, Recording recording, GiftNames names, CommandScope scope) : IRequestHandler<RecordConsent, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordConsent request, CancellationToken cancellationToken)
    {
        Result<DonorFamily> found = await books.DonorAsync(request.DonorId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        DonorConsentEntity consent = recording.Add(new DonorConsentEntity
        {
            DonorId = found.Value.Id, Use = request.Use, Form = request.Form, ShownName = request.ShownName, On = request.On ?? scope.Today, Evidence = request.Evidence,
        }, "consent");
        if (request.Use == "name") await names.ApplyAsync(found.Value, cancellationToken);
        return new Recorded(consent.Id);
    }
}
