using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Plans;

/// <summary>Tags of disbursements: checked when recorded, disclosed when their disbursement is.</summary>
internal static class Tags
{
    /// <summary>Refuses a budget line that the plan in force does not have, and a region that the fund does not support.</summary>
    public static async Task<Refusal?> CheckAsync(BooksContext books, string fund, string? project, string line, string? region, CancellationToken cancellationToken)
    {
        if (line.Length > 0)
        {
            ProjectPlanEntity? plan = await books.Set<ProjectPlanEntity>().AsNoTracking().Include(row => row.Lines).Where(row => row.Id == project)
                .OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
            if (plan is null || plan.Lines.All(known => known.Code != line)) return new PlanLineUnknown(line);
        }
        bool isKnown = region is null || await books.Set<SupportedRegionEntity>().AnyAsync(row => row.Id == region && row.FundId == fund, cancellationToken);
        return isKnown ? null : new RegionUnknown(region!);
    }

    /// <summary>Adds a disbursement's tag; nothing where it says nothing and nothing is public yet.</summary>
    public static void Add(Recording recording, DisbursementEntity disbursement, string line, string? region, bool isPublic)
    {
        if (line.Length == 0 && region is null && !isPublic) return;
        DisbursementTagEntity tag = recording.Add(new DisbursementTagEntity
        {
            Id = disbursement.Id, FundId = disbursement.FundId, ProjectId = disbursement.ProjectId, BudgetLine = line, RegionId = region,
        });
        if (isPublic) recording.Disclose(RecordSet.NameOf<DisbursementTag>(), tag.Number);
    }

    /// <summary>The tag in force; null where there is none.</summary>
    public static Task<DisbursementTagEntity?> TagAsync(this BooksContext books, string disbursement, CancellationToken cancellationToken) =>
        books.Set<DisbursementTagEntity>().AsNoTracking().Where(row => row.Id == disbursement).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
}
