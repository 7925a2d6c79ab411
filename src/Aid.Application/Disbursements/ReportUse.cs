using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Reach;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Disbursements;

/// <summary>Records the use that another society reports of what was passed on to it (使用反馈), as its maker; another person approves it.</summary>
/// <returns>Refusals: <c>disbursement.unknown</c>, <c>disbursement.not-passed-on</c>, <c>disbursement.not-approved</c>, <c>record.not-standing</c>, <c>disbursement.too-few-persons</c>,
/// <c>disbursement.counted-in-reach</c>.</returns>
public sealed record ReportUse : Command<Recorded>
{
    /// <summary>The passed-on disbursement that is reported on.</summary>
    public required string DisbursementId { get; init; }

    /// <summary>Units whose use is reported.</summary>
    public required long Units { get; init; }

    /// <summary>Day of use; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>What it was used for, in Chinese.</summary>
    public required string PurposeZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string PurposeEn { get; init; } = "";

    /// <summary>Who received; null for the society that reports.</summary>
    public string? Recipient { get; init; }

    /// <summary>Persons reached (人); null where not published.</summary>
    public long? Persons { get; init; }

    /// <summary>Person-times (人次); null where not published.</summary>
    public long? PersonTimes { get; init; }

    /// <summary>Reference of the report on file.</summary>
    public string Evidence { get; init; } = "";
}

internal sealed class ReportUseRules : AbstractValidator<ReportUse>
{
    public ReportUseRules()
    {
        RuleFor(command => command.DisbursementId).IsCode();
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(ReportUse.On));
        RuleFor(command => command.PurposeZh).IsText(1_000);
        RuleFor(command => command.PurposeEn).IsTextOrEmpty(1_000);
        RuleFor(command => command.Recipient ?? "-").IsText(200).OverridePropertyName(nameof(ReportUse.Recipient));
        RuleFor(command => command.Persons).IsPeople();
        RuleFor(command => command.PersonTimes).IsPeople();
        RuleFor(command => command.Evidence).IsTextOrEmpty(200);
    }
}

internal sealed class ReportUseHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<ReportUse, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(ReportUse request, CancellationToken cancellationToken)
    {
        Result<DisbursementEntity> found = await books.PassedOnAsync(request.DisbursementId, cancellationToken);
        if (found.IsRefused) return found.Refusal;
        DisbursementEntity passedOn = found.Value;
        if (await ReachDesk.CheckPeopleAsync(books, passedOn.ProjectId, request.Persons, request.PersonTimes, cancellationToken) is { } people) return people;
        DisbursementEntity report = recording.Add(new DisbursementEntity
        {
            FundId = passedOn.FundId,
            ProjectId = passedOn.ProjectId,
            Kind = "reported-use",
            Category = passedOn.Category,
            Line = $"ext:{passedOn.Id}//{passedOn.Asset}",
            Asset = passedOn.Asset,
            Units = request.Units,
            On = request.On ?? scope.Today,
            PurposeZh = request.PurposeZh,
            PurposeEn = request.PurposeEn,
            Recipient = request.Recipient ?? passedOn.Recipient,
            Persons = request.Persons,
            PersonTimes = request.PersonTimes,
            Evidence = request.Evidence,
            ReportsOnId = passedOn.Id,
        }, "d");
        return new Recorded(report.Id);
    }
}
