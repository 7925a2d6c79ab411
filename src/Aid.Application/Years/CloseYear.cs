using Aid.Application.Books;
using Aid.Application.Organisations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Years;

/// <summary>
/// Proposes to close a year of an organisation (年度结账), with every year before it. Another person approves; then the year's figures are public and nothing dated in it or before it is recorded.
/// </summary>
/// <returns>Refusals: <c>organisation.unknown</c>, <c>year.not-over</c>, <c>year.closed</c>, <c>year.empty</c>, <c>year.pending</c>.</returns>
public sealed record CloseYear : Command<Recorded>
{
    /// <summary>The organisation.</summary>
    public required string OrganisationId { get; init; }

    /// <summary>The calendar year, Asia/Shanghai.</summary>
    public required int Year { get; init; }
}

internal sealed class CloseYearRules : AbstractValidator<CloseYear>
{
    public CloseYearRules()
    {
        RuleFor(command => command.OrganisationId).IsCode();
        RuleFor(command => command.Year).InclusiveBetween(1900, 2200).WithMessage("1900 to 2200 / 1900 至 2200");
    }
}

internal sealed class CloseYearHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<CloseYear, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(CloseYear request, CancellationToken cancellationToken)
    {
        if (!await books.Organisations.AnyAsync(row => row.Id == request.OrganisationId, cancellationToken)) return new OrganisationUnknown(request.OrganisationId);
        if (request.Year >= scope.Today.Year) return new YearNotOver(request.Year);
        DateOnly last = new(request.Year, 12, 31);
        if (await books.LastClosedYearAsync(request.OrganisationId, cancellationToken) is { } closed && closed >= request.Year) return new YearClosed(request.OrganisationId, last, closed);
        int pending = await books.Disbursements.CountAsync(
            row => row.Approval == null && row.On <= last && books.Funds.Any(fund => fund.Id == row.FundId && fund.OrganisationId == request.OrganisationId), cancellationToken);
        if (pending > 0) return new YearPending(request.Year, pending);
        IReadOnlyList<YearEndEntity> rows = [.. (await YearSums.OfAsync(books, request.OrganisationId, request.Year, cancellationToken))
            .Select(year => YearSums.ToRow(request.OrganisationId, request.Year, year.Asset, year.Year))];
        if (rows.Count == 0) return new YearEmpty(request.OrganisationId, request.Year);
        YearProposalEntity proposal = recording.Add(new YearProposalEntity
        {
            OrganisationId = request.OrganisationId, Year = request.Year, Action = "close", Figures = YearSums.Text(rows),
        }, "y");
        return new Recorded(proposal.Id);
    }
}
