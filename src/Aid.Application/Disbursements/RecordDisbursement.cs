using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pairs;
using Aid.Application.Pipeline;
using Aid.Application.Plans;
using Aid.Application.Projects;
using Aid.Application.Reach;
using Aid.Ledger.Entries;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Disbursements;

/// <summary>
/// Records a payment, or money passed on to another society (拨付), as its maker (经办). It draws on its line, and becomes public, only when another person
/// approves it.
/// </summary>
/// <returns>
/// Refusals: <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>asset.unknown</c>, <c>project.unknown</c>, <c>account.malformed</c>, <c>disbursement.too-few-persons</c>,
/// <c>disbursement.counted-in-reach</c>, <c>plan.line-unknown</c>, <c>region.unknown</c>; for a recipient of these books <c>organisation.unknown</c>,
/// <c>pair.recipient-needs-passed-on</c>, <c>pair.with-itself</c>, <c>pair.unknown</c>, <c>pair.do-not-fit</c>.
/// </returns>
public sealed record RecordDisbursement : Command<Recorded>
{
    /// <summary>The fund.</summary>
    public required string FundId { get; init; }

    /// <summary>The project that it is for; its designation is drawn on first. Null where it belongs to none.</summary>
    public string? ProjectId { get; init; }

    /// <summary>Designation to draw on where no project is named; administration always draws on <c>cost</c>.</summary>
    public string Designation { get; init; } = "";

    /// <summary><c>payment</c>, or <c>passed-on</c>: its use is then reported by the one who received it.</summary>
    public string Kind { get; init; } = "payment";

    /// <summary><c>programme</c>, <c>administration</c> or <c>fundraising</c>.</summary>
    public string Category { get; init; } = "programme";

    /// <summary>Asset code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units to pay.</summary>
    public required long Units { get; init; }

    /// <summary>Day of payment; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Purpose in Chinese.</summary>
    public required string PurposeZh { get; init; }

    /// <summary>Purpose in English; empty where there is none.</summary>
    public string PurposeEn { get; init; } = "";

    /// <summary>Receiving organisation or group; never a private person's name.</summary>
    public required string Recipient { get; init; }

    /// <summary>For money passed on to a society that keeps its books here: that society, which confirms by itself what it received. Null for anybody else.</summary>
    public string? RecipientOrganisationId { get; init; }

    /// <summary>The pair that the receiving society began, when it was first to record the money; null otherwise.</summary>
    public string? AnswersPairId { get; init; }

    /// <summary>Persons reached (人); null where not published.</summary>
    public long? Persons { get; init; }

    /// <summary>Person-times (人次); null where not published.</summary>
    public long? PersonTimes { get; init; }

    /// <summary>Reference of the evidence on file.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Code of the budget line of the project's plan; empty for none.</summary>
    public string BudgetLine { get; init; } = "";

    /// <summary>The supported region (对口支援); null for none.</summary>
    public string? RegionId { get; init; }

    /// <summary>The account that pays, such as <c>channel:shanghai/wechat</c>; null for the organisation's bank.</summary>
    public string? PaidFrom { get; init; }
}

internal sealed class RecordDisbursementRules : AbstractValidator<RecordDisbursement>
{
    public RecordDisbursementRules()
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Designation).IsCodeOrEmpty();
        RuleFor(command => command.Kind).IsOneOf("payment", "passed-on");
        RuleFor(command => command.Category).IsOneOf("programme", "administration", "fundraising");
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordDisbursement.On));
        RuleFor(command => command.PurposeZh).IsText(1_000);
        RuleFor(command => command.PurposeEn).IsTextOrEmpty(1_000);
        RuleFor(command => command.Recipient).IsText(200);
        RuleFor(command => command.AnswersPairId).Must((command, pair) => pair is null || command.RecipientOrganisationId is not null)
            .WithMessage("only with the society that receives / 须同时指明接收单位");
        RuleFor(command => command.Persons).IsPeople();
        RuleFor(command => command.PersonTimes).IsPeople();
        RuleFor(command => command.Evidence).IsTextOrEmpty(200);
        RuleFor(command => command.BudgetLine).IsCodeOrEmpty();
        RuleFor(command => command.RegionId ?? "").IsCodeOrEmpty().OverridePropertyName(nameof(RecordDisbursement.RegionId));
    }
}

internal sealed class RecordDisbursementHandler(BooksContext books, Recording recording, CommandScope scope)
    : IRequestHandler<RecordDisbursement, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordDisbursement request, CancellationToken cancellationToken)
    {
        string designation = request.Designation;
        if (request.ProjectId is { } project)
        {
            string? of = await books.Projects.Where(row => row.Id == project && row.FundId == request.FundId).Select(row => row.Designation).FirstOrDefaultAsync(cancellationToken);
            if (of is null) return new ProjectUnknown(project);
            designation = of;
        }
        if (request.Category == "administration") designation = LineFinder.Cost;
        Result<LineKey> line = await books.LineAsync(new LineChoice(request.FundId, designation, request.Asset), cancellationToken);
        if (line.IsRefused) return line.Refusal;
        if (request.PaidFrom is not null && Account.TryParse(request.PaidFrom) is { IsRefused: true } malformed) return malformed.Refusal;
        if (await ReachDesk.CheckPeopleAsync(books, request.ProjectId, request.Persons, request.PersonTimes, cancellationToken) is { } people) return people;
        if (await Tags.CheckAsync(books, request.FundId, request.ProjectId, request.BudgetLine, request.RegionId, cancellationToken) is { } tag) return tag;

        DisbursementEntity disbursement = recording.Add(new DisbursementEntity
        {
            FundId = request.FundId,
            ProjectId = request.ProjectId,
            Kind = request.Kind,
            Category = request.Category,
            Line = line.Value.ToString(),
            Asset = request.Asset,
            Units = request.Units,
            On = request.On ?? scope.Today,
            PurposeZh = request.PurposeZh,
            PurposeEn = request.PurposeEn,
            Recipient = request.Recipient,
            Persons = request.Persons,
            PersonTimes = request.PersonTimes,
            Evidence = request.Evidence,
            PaidFrom = request.PaidFrom ?? "",
        }, "d");
        Tags.Add(recording, disbursement, request.BudgetLine, request.RegionId, isPublic: false);
        if (request.RecipientOrganisationId is not { } recipient) return new Recorded(disbursement.Id);
        Refusal? addressed = await PairBook.AddressAsync(books, recording, disbursement, recipient, request.AnswersPairId, cancellationToken);
        return addressed is null ? new Recorded(disbursement.Id) : addressed;
    }
}
