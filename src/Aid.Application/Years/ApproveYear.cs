using Aid.Application.Books;
using Aid.Application.Corrections;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Years;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Years;

/// <summary>Approves the closing or reopening of a year, as another person than who proposed it.</summary>
/// <returns>
/// Refusals: <c>year.unknown</c>, <c>year.own-approval</c>, <c>year.already-approved</c>, <c>year.closed</c> (by another proposal), <c>year.changed</c>, <c>year.not-last-closed</c>.
/// </returns>
public sealed record ApproveYear : Command<Recorded>
{
    /// <summary>The proposal, <c>y1…</c>.</summary>
    public required string ProposalId { get; init; }
}

internal sealed class ApproveYearRules : AbstractValidator<ApproveYear>
{
    public ApproveYearRules() => RuleFor(command => command.ProposalId).IsCode();
}

internal sealed class ApproveYearHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ApproveYear, Result<Recorded>>
{
    private static readonly string Set = RecordSet.NameOf<YearEnd>();

    public async Task<Result<Recorded>> Handle(ApproveYear request, CancellationToken cancellationToken)
    {
        YearProposalEntity? proposal = await books.YearProposals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.ProposalId, cancellationToken);
        if (proposal is null) return new YearProposalUnknown(request.ProposalId);
        if (await books.YearEnds.AnyAsync(row => row.ProposalId == proposal.Id, cancellationToken)) return new YearApproved(proposal.Id);
        if (proposal.Maker == scope.Person.Label) return new OwnYear(proposal.Id);
        int? closed = await books.LastClosedYearAsync(proposal.OrganisationId, cancellationToken);
        return proposal.Action == "close" ? await CloseAsync(proposal, closed, cancellationToken) : await ReopenAsync(proposal, closed, cancellationToken);
    }

    private async Task<Result<Recorded>> CloseAsync(YearProposalEntity proposal, int? closed, CancellationToken cancellationToken)
    {
        if (closed >= proposal.Year) return new YearClosed(proposal.OrganisationId, new DateOnly(proposal.Year, 12, 31), closed.Value);
        List<YearEndEntity> rows = [];
        foreach ((string asset, YearBook year) in await YearSums.OfAsync(books, proposal.OrganisationId, proposal.Year, cancellationToken))
        {
            // Entries balance, so a year that does not is a bug of the sums: nothing may be published from it.
            if (!year.IsBalanced) throw new InvalidOperationException($"The year {proposal.Year} of {proposal.OrganisationId} in {asset} does not balance.");
            rows.Add(YearSums.ToRow(proposal.OrganisationId, proposal.Year, asset, year));
        }

        if (YearSums.Text(rows) != proposal.Figures) return new YearChanged(proposal.Id);
        foreach (YearEndEntity row in rows)
        {
            row.ProposalId = proposal.Id;
            row.ClosedOn = scope.Today;
            row.Source = proposal.Source;
            List<YearSourceEntity> sources = row.Sources;
            row.Sources = [];
            recording.AddPublic(row, Set);
            foreach (YearSourceEntity source in sources)
            {
                source.YearEndNumber = row.Number;
                row.Sources.Add(source);
            }
        }

        return new Recorded(rows[0].Id);
    }

    private async Task<Result<Recorded>> ReopenAsync(YearProposalEntity proposal, int? closed, CancellationToken cancellationToken)
    {
        if (closed != proposal.Year) return new YearNotLastClosed(proposal.Year);
        List<YearEndEntity> all = await books.YearEnds.AsNoTracking().Include(row => row.Sources)
            .Where(row => row.OrganisationId == proposal.OrganisationId && row.Year == proposal.Year).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        foreach (YearEndEntity standing in all.GroupBy(row => row.Id, StringComparer.Ordinal).Select(group => group.Last()))
        {
            List<YearSourceEntity> sources = standing.Sources;
            standing.Sources = [];
            standing.Status = "reopened";
            standing.ProposalId = proposal.Id;
            recording.AddPublic(standing, Set);
            standing.Sources.AddRange(sources.OrderBy(source => source.Ordinal).Select(source => new YearSourceEntity
            {
                YearEndNumber = standing.Number, Ordinal = source.Ordinal, YearEndId = source.YearEndId, SourceClass = source.SourceClass, Units = source.Units,
            }));
            recording.AddPublic(new CorrectionEntity
            {
                SubjectKind = Set,
                SubjectId = standing.Id,
                Field = "Status",
                OldValue = "closed",
                NewValue = "reopened",
                Reason = proposal.Reason,
                Approver = scope.Person.Label,
                On = scope.Today,
            }, DisclosureKinds.Corrections, "c").Maker = proposal.Maker;
        }

        return new Recorded($"{proposal.OrganisationId}:{proposal.Year}:{all[0].Asset}");
    }
}
