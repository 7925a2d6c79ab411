using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Pipeline;
using Aid.Application.Projects;
using Aid.Application.Reach;
using Aid.Disclosure.Suppression;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Cases;

/// <summary>
/// Pays a month's cases of a project as one disbursement (合批支付) and counts their people by county. Another person approves it, as any payment. Its day is the month's last one: no day of any person's own is told.
/// </summary>
/// <returns>Refusals: <c>project.unknown</c>, <c>case.too-few</c>, <c>reach.counted-on-payments</c>, and those of a disbursement.</returns>
public sealed record BatchCases : Command<Recorded>
{
    /// <summary>The project.</summary>
    public required string ProjectId { get; init; }

    /// <summary>The month, such as <c>2024-03</c>; cases of earlier months that still wait come along.</summary>
    public required string Month { get; init; }

    /// <summary>Purpose in Chinese.</summary>
    public required string PurposeZh { get; init; }

    /// <summary>Purpose in English; empty where there is none.</summary>
    public string PurposeEn { get; init; } = "";

    /// <summary>Code of the budget line; empty for none.</summary>
    public string BudgetLine { get; init; } = "";
}

internal sealed class BatchCasesRules : AbstractValidator<BatchCases>
{
    public BatchCasesRules()
    {
        RuleFor(command => command.ProjectId).IsCode();
        RuleFor(command => command.Month).Must(month => month.Length == 7 && Places.IsPeriod(month)).WithMessage("2024-03 / 月份");
        RuleFor(command => command.PurposeZh).IsText(1_000);
        RuleFor(command => command.PurposeEn).IsTextOrEmpty(1_000);
        RuleFor(command => command.BudgetLine).IsCodeOrEmpty();
    }
}

internal sealed class BatchCasesHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<BatchCases, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(BatchCases request, CancellationToken cancellationToken)
    {
        ProjectEntity? project = await books.Projects.AsNoTracking().Where(row => row.Id == request.ProjectId).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        if (project is null) return new ProjectUnknown(request.ProjectId);
        if (await ReachDesk.IsCountedOnPaymentsAsync(books, project.Id, cancellationToken)) return new CountedOnPayments(project.Id);
        DateOnly last = new DateOnly(int.Parse(request.Month[..4], System.Globalization.CultureInfo.InvariantCulture), int.Parse(request.Month[5..], System.Globalization.CultureInfo.InvariantCulture), 1)
            .AddMonths(1).AddDays(-1);
        List<AidCaseEntity> cases = await books.Set<AidCaseEntity>().AsNoTracking()
            .Where(row => row.ProjectId == project.Id && row.On <= last && !books.Set<CasePaymentEntity>().Any(paid => paid.CaseNumber == row.Number)).OrderBy(row => row.Number).ToListAsync(cancellationToken);
        if (cases.Count < SmallCells.Threshold) return new TooFewCases(cases.Count, SmallCells.Threshold);

        Result<Recorded> payment = await new RecordDisbursementHandler(books, recording, scope).Handle(new RecordDisbursement
        {
            FundId = project.FundId,
            ProjectId = project.Id,
            Units = cases.Sum(row => row.Units),
            On = last,
            PurposeZh = request.PurposeZh,
            PurposeEn = request.PurposeEn,
            Recipient = "受助个人，成批",
            BudgetLine = request.BudgetLine,
        }, cancellationToken);
        if (payment.IsRefused) return payment.Refusal;
        books.AddRange(cases.Select(row => new CasePaymentEntity { CaseNumber = row.Number, DisbursementId = payment.Value.Id }));
        List<ReachCountEntity> counts = [.. cases.GroupBy(row => (row.DivisionCode, row.PlaceZh)).Select(county => ReachDesk.Add(recording, new ReachCountEntity
        {
            ProjectId = project.Id,
            Period = request.Month,
            DivisionCode = county.Key.DivisionCode,
            PlaceZh = county.Key.PlaceZh,
            Persons = county.Select(row => row.Reference).Distinct(StringComparer.Ordinal).Count(),
            PersonTimes = county.Count(),
            Units = county.Sum(row => row.Units),
        }))];
        await ReachDesk.GroupAsync(books, recording, counts, cancellationToken);
        return payment;
    }
}
