using System.Text.Json;
using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;

namespace Aid.Application.Donors;

/// <summary>
/// Asks for everything that is held about a donor, for the donor (PIPL §45): one JSON document, a section a noun, and of each gift where it went. A query and not a command, so that
/// no copy of it is kept.
/// </summary>
/// <param name="DonorId">The donor, or a record merged into it.</param>
/// <returns>Refusals: <c>donor.unknown</c>, <c>donor.erased</c>.</returns>
public sealed record ExportDonor(string DonorId) : Query<DonorExport>;

/// <summary>Everything that is held about a donor.</summary>
/// <param name="DonorId">The surviving record.</param>
/// <param name="Format">Name and version of the layout.</param>
/// <param name="Sections">One JSON value a section.</param>
public sealed record DonorExport(string DonorId, string Format, IReadOnlyDictionary<string, JsonElement> Sections)
{
    /// <summary>The record alone: what is in it never reaches a log.</summary>
    public override string ToString() => $"{nameof(DonorExport)} {DonorId}";
}

internal sealed class ExportDonorHandler(BooksContext books, IEnumerable<IDonorData> nouns, IMediator mediator) : IRequestHandler<ExportDonor, Result<DonorExport>>
{
    private const string Format = "aid-donor-export/1";

    public async Task<Result<DonorExport>> Handle(ExportDonor request, CancellationToken cancellationToken)
    {
        Result<DonorFamily> found = await books.DonorAsync(request.DonorId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        IReadOnlyList<long> gifts = await books.GiftsAsync(found.Value, cancellationToken);
        Result<DonorView> view = await mediator.Send(new GetDonor(found.Value.Id), cancellationToken);
        if (view.IsRefused) return view.Refusal;
        SortedDictionary<string, JsonElement> sections = new(StringComparer.Ordinal)
        {
            ["traces"] = JsonSerializer.SerializeToElement(view.Value.Gifts, BooksJson.Options),
        };
        foreach (IDonorData noun in nouns) sections[noun.Section] = JsonSerializer.SerializeToElement(await noun.ExportAsync(found.Value, gifts, cancellationToken), BooksJson.Options);
        return new DonorExport(found.Value.Id, Format, sections);
    }
}
