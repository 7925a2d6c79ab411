using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Application.Pipeline;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Sources;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;
using Aid.Ledger.Money;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;

namespace Aid.Application.Incomes;

/// <summary>Records income that is no gift (非捐赠收入): lottery money, a grant of the treasury, dues, services bought by government, training fees, interest.</summary>
/// <returns>Refusals: <c>fund.unknown</c>, <c>fund.designation-unknown</c>, <c>fund.source-differs</c>, <c>project.closed</c>, <c>year.closed</c>.</returns>
public sealed record RecordIncome : Command<Recorded>
{
    /// <summary>The fund; it must be of the same source class.</summary>
    public required string FundId { get; init; }

    /// <summary>A project's designation; empty for the undesignated line.</summary>
    public string Designation { get; init; } = "";

    /// <summary><c>lottery</c>, <c>treasury</c>, <c>dues</c>, <c>services</c>, <c>training</c> or <c>interest</c>.</summary>
    public required string SourceClass { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Units received.</summary>
    public required long Units { get; init; }

    /// <summary>Day received, Asia/Shanghai; null for today.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The organisation that paid: public; empty where it is a person or nobody in particular.</summary>
    public string Payer { get; init; } = "";

    /// <summary>What it was paid for, in Chinese.</summary>
    public required string PurposeZh { get; init; }

    /// <summary>The same in English; empty where there is none.</summary>
    public string PurposeEn { get; init; } = "";

    /// <summary>Reference of the document on file.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>The channel that took it; <c>bank</c> is the account itself.</summary>
    public string Channel { get; init; } = "bank";
}

internal sealed class RecordIncomeRules : AbstractValidator<RecordIncome>
{
    public RecordIncomeRules()
    {
        RuleFor(command => command.FundId).IsCode();
        RuleFor(command => command.Designation).IsCodeOrEmpty();
        RuleFor(command => command.SourceClass).IsOneOf([.. SourceClass.OfIncome]);
        RuleFor(command => command.Asset).Must(Iso4217.Exponents.ContainsKey).WithMessage("an ISO 4217 code / ISO 4217 货币代码");
        RuleFor(command => command.Units).IsQuantity();
        RuleFor(command => command.On ?? new DateOnly(2000, 1, 1)).IsDay().OverridePropertyName(nameof(RecordIncome.On));
        RuleFor(command => command.Payer).IsTextOrEmpty(200);
        RuleFor(command => command.PurposeZh).IsText(1_000);
        RuleFor(command => command.PurposeEn).IsTextOrEmpty(1_000);
        RuleFor(command => command.Evidence).IsTextOrEmpty(200);
        RuleFor(command => command.Channel).IsCode();
        RuleFor(command => command.Channel).NotEqual("goods").WithMessage("money / 资金渠道");
    }
}

internal sealed class RecordIncomeHandler(BooksContext books, Recording recording, CommandScope scope) : IRequestHandler<RecordIncome, Result<Recorded>>
{
    public async Task<Result<Recorded>> Handle(RecordIncome request, CancellationToken cancellationToken)
    {
        Result<LineKey> line = await books.LineAsync(new LineChoice(request.FundId, request.Designation, request.Asset), cancellationToken);
        if (line.IsRefused) return line.Refusal;
        FundEntity fund = (await books.FundAsync(request.FundId, cancellationToken))!;
        if (fund.SourceClass != request.SourceClass) return new FundSourceDiffers(fund.Id, fund.SourceClass, request.SourceClass);
        return IncomeBooking.Record(recording, new IncomeEntity
        {
            OrganisationId = fund.OrganisationId,
            FundId = fund.Id,
            SourceClass = request.SourceClass,
            Payer = request.Payer,
            Line = line.Value.ToString(),
            Asset = request.Asset,
            Units = request.Units,
            On = request.On ?? scope.Today,
            PurposeZh = request.PurposeZh,
            PurposeEn = request.PurposeEn,
            Evidence = request.Evidence,
            Channel = request.Channel,
        });
    }
}

/// <summary>Books income and its end.</summary>
internal static class IncomeBooking
{
    /// <summary>Name of the public set.</summary>
    public static string Set { get; } = RecordSet.NameOf<Income>();

    /// <summary>Adds the row, its inflow and its entry.</summary>
    public static Result<Recorded> Record(Recording recording, IncomeEntity row)
    {
        IncomeEntity income = recording.AddPublic(row, Set, "n");
        Result<RecordedEvent> recorded = recording.Apply(new IncomeReceived(income.Id, LineKey.Parse(income.Line), income.Units),
            new EntryDraft(income.On, "income", income.Id, HeldAccount.OfChannel(income.OrganisationId, income.Channel)));
        return recorded.IsRefused ? recorded.Refusal : new Recorded(income.Id, recorded.Value.Entry?.Id);
    }

    /// <summary>Takes all of an income out of the books again and adds the version that says how it ended.</summary>
    /// <param name="recording">Where it is written.</param>
    /// <param name="income">The income as it stands.</param>
    /// <param name="end">How, when and why.</param>
    public static Result<Recorded> End(Recording recording, IncomeEntity income, IncomeEnd end)
    {
        string outflow = "u" + recording.Numbers.Peek<Lines.LedgerEventEntity>();
        LedgerEvent taken = end.Status == "returned" ? new Refunded(outflow, income.Id, income.Units) : new Voided(outflow, income.Id);
        string kind = end.Status switch { "returned" => "refund", "identified" => "identification", _ => "void" };
        Result<RecordedEvent> recorded = recording.Apply(taken,
            new EntryDraft(end.On, kind, income.Id, HeldAccount.OfChannel(income.OrganisationId, income.Channel), Reason: end.Reason));
        if (recorded.IsRefused) return recorded.Refusal;
        recording.AddPublic(new IncomeEntity
        {
            Id = income.Id,
            OrganisationId = income.OrganisationId,
            FundId = income.FundId,
            SourceClass = income.SourceClass,
            Payer = income.Payer,
            PayerNote = income.PayerNote,
            Line = income.Line,
            Asset = income.Asset,
            Units = income.Units,
            On = income.On,
            PurposeZh = income.PurposeZh,
            PurposeEn = income.PurposeEn,
            Evidence = income.Evidence,
            Channel = income.Channel,
            Source = income.Source,
            Status = end.Status,
            EndedOn = end.On,
            DonationId = end.DonationId,
            OutflowId = outflow,
            Reason = end.Reason,
        }, Set);
        return new Recorded(income.Id, recorded.Value.Entry?.Id);
    }
}

/// <summary>How an income ended.</summary>
/// <param name="Status"><c>identified</c>, <c>returned</c> or <c>void</c>.</param>
/// <param name="On">Day.</param>
/// <param name="Reason">Why: public.</param>
/// <param name="DonationId">The gift as which it was identified.</param>
internal sealed record IncomeEnd(string Status, DateOnly On, string Reason, string? DonationId = null);
