using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Donors;

/// <summary>Corrects what is known of a donor, at their wish or because it was wrong (PIPL §46). The earlier row stays until the donor is erased. A name that gifts show changes with it.</summary>
/// <returns>Refusals: <c>donor.unknown</c>, <c>donor.erased</c>.</returns>
public sealed record CorrectDonor : Command<Recorded>, ITakesNamesAway
{
    /// <summary>The donor.</summary>
    public required string DonorId { get; init; }

    /// <summary>What is known of them now, whole.</summary>
    public required DonorDetails Details { get; init; }

    /// <inheritdoc />
    public override string ToString() => $"{nameof(CorrectDonor)} {DonorId}";
}

internal sealed class CorrectDonorRules : AbstractValidator<CorrectDonor>
{
    public CorrectDonorRules()
    {
        RuleFor(command => command.DonorId).IsCode();
        RuleFor(command => command.Details).NotNull().SetValidator(new DonorDetailsRules());
    }
}

internal sealed class CorrectDonorHandler(BooksContext books, Recording recording, GiftNames names) : IRequestHandler<CorrectDonor, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(CorrectDonor request, CancellationToken cancellationToken)
    {
        Result<DonorFamily> found = await books.DonorAsync(request.DonorId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        DonorEntity row = recording.Add(DonorRows.Of(request.Details));
        row.Id = found.Value.Id;
        if (row.Name != found.Value.Current.Name) await names.ApplyAsync(found.Value with { Current = row }, cancellationToken);
        return new Recorded(row.Id);
    }
}
