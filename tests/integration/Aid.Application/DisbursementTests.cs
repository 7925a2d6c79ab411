using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Application.Reversals;
using Aid.Application.Transfers;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Integration.Application;

public sealed class DisbursementTests
{
    private static readonly Person Maker = TestBooks.Maker;
    private static readonly Person Checker = TestBooks.Checker;

    [Fact]
    public async Task Disbursement_Approved_DrawsAndIsBooked()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(Gift(10_000));
        Recorded payment = await books.DoAsync(Pay(4_000));
        Assert.Null(payment.EntryId);
        Assert.Equal(-10_000, (await books.BalancesAsync())["fund:relief CNY"]);

        Recorded approved = await books.DoAsync(new ApproveDisbursement { DisbursementId = payment.Id }, Checker);

        Assert.NotNull(approved.EntryId);
        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal(-6_000, balances["fund:relief CNY"]);
        Assert.Equal(6_000, balances["bank:city CNY"]);
        await using BooksContext look = books.Look();
        Assert.Equal("staff 2", (await look.Approvals.SingleAsync(TestContext.Current.CancellationToken)).Approver);
    }

    [Fact]
    public async Task Approval_OfOnesOwn_IsRefused()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(Gift(10_000));
        Recorded payment = await books.DoAsync(Pay(4_000));
        Assert.Equal("disbursement.own-approval", await books.RefusedAsync(new ApproveDisbursement { DisbursementId = payment.Id }, Maker));
        Assert.Equal("disbursement.unknown", await books.RefusedAsync(new ApproveDisbursement { DisbursementId = "d99" }, Checker));
        await books.DoAsync(new ApproveDisbursement { DisbursementId = payment.Id }, Checker);
        Assert.Equal("disbursement.already-approved", await books.RefusedAsync(new ApproveDisbursement { DisbursementId = payment.Id }, Checker));
    }

    [Fact]
    public async Task Approval_BeyondTheFund_IsRefusedAndChangesNothing()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(Gift(3_999));
        Recorded payment = await books.DoAsync(Pay(4_000));
        Assert.Equal("fund.insufficient", await books.RefusedAsync(new ApproveDisbursement { DisbursementId = payment.Id }, Checker));
        Assert.Equal(-3_999, (await books.BalancesAsync())["fund:relief CNY"]);
        await using BooksContext look = books.Look();
        Assert.Equal(0, await look.Approvals.CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, await look.LedgerEvents.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task PassedOn_ReportedAndReturned_AwaitsTheRest()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(Gift(10_000));
        Recorded passed = await books.DoAsync(Pay(9_000) with { Kind = "passed-on" });
        ReportUse report = new() { DisbursementId = passed.Id, Units = 5_000, PurposeZh = "帐篷" };
        Assert.Equal("disbursement.not-approved", await books.RefusedAsync(report));
        await books.DoAsync(new ApproveDisbursement { DisbursementId = passed.Id }, Checker);
        Recorded use = await books.DoAsync(report);
        await books.DoAsync(new ApproveDisbursement { DisbursementId = use.Id }, Checker);
        await books.DoAsync(new ReturnPassedOn { DisbursementId = passed.Id, Units = 1_000, Reason = "余款退回" });
        Assert.Equal("fund.insufficient", await books.RefusedAsync(new ReturnPassedOn { DisbursementId = passed.Id, Units = 3_001, Reason = "余款退回" }));
        Assert.Equal("disbursement.not-passed-on", await books.RefusedAsync(report with { DisbursementId = use.Id }));

        Dictionary<string, long> balances = await books.BalancesAsync();
        Assert.Equal(3_000, balances["receivable:passed-on CNY"]);
        Assert.Equal(-3_000, balances["payable:passed-on CNY"]);
        Assert.Equal(-2_000, balances["fund:relief CNY"]);
        Assert.Equal(2_000, balances["bank:city CNY"]);
    }

    [Fact]
    public async Task Replacement_Approved_TakesBackWholeAndEntersWhole()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(Gift(10_000));
        Recorded wrong = await books.DoAsync(Pay(4_000));
        ReplaceDisbursement replace = new() { DisbursementId = wrong.Id, Units = 4_000, Recipient = "第二医院", Reason = "收款单位写错" };
        Assert.Equal("disbursement.not-approved", await books.RefusedAsync(replace));
        await books.DoAsync(new ApproveDisbursement { DisbursementId = wrong.Id }, Checker);
        Recorded right = await books.DoAsync(replace);
        Assert.Equal("disbursement.own-approval", await books.RefusedAsync(new ApproveDisbursement { DisbursementId = right.Id }, Maker));
        await books.DoAsync(new ApproveDisbursement { DisbursementId = right.Id }, Checker);

        Assert.Equal(6_000, (await books.BalancesAsync())["bank:city CNY"]);
        await using BooksContext look = books.Look();
        List<string> kinds = await look.Entries.OrderBy(entry => entry.Number).Select(entry => entry.Kind).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["donation", "disbursement", "reversal", "disbursement"], kinds);
        Assert.Equal("replaced", (await look.Endings.SingleAsync(TestContext.Current.CancellationToken)).Status);
        Assert.Equal("收款单位写错", (await look.Corrections.SingleAsync(TestContext.Current.CancellationToken)).Reason);
        Assert.Equal("record.not-standing", await books.RefusedAsync(replace));
    }

    [Fact]
    public async Task Reversal_ApprovedByAnother_FreesTheUnits()
    {
        await using TestBooks books = await TestBooks.OpenAsync();
        await books.DoAsync(Gift(10_000));
        Recorded payment = await books.DoAsync(Pay(10_000));
        Assert.Equal("record.unknown", await books.RefusedAsync(new ReverseEntry { RecordId = payment.Id, Reason = "重复支付" }));
        Recorded approved = await books.DoAsync(new ApproveDisbursement { DisbursementId = payment.Id }, Checker);
        Recorded proposal = await books.DoAsync(new ReverseEntry { RecordId = approved.EntryId!, Reason = "重复支付" });
        Assert.Equal("reversal.own-approval", await books.RefusedAsync(new ApproveReversal { ReversalId = proposal.Id }, Maker));
        Assert.Equal("reversal.unknown", await books.RefusedAsync(new ApproveReversal { ReversalId = "v9" }, Checker));
        await books.DoAsync(new ApproveReversal { ReversalId = proposal.Id }, Checker);
        Assert.Equal("reversal.already-approved", await books.RefusedAsync(new ApproveReversal { ReversalId = proposal.Id }, Checker));
        Assert.Equal("record.not-standing", await books.RefusedAsync(new ReverseEntry { RecordId = payment.Id, Reason = "重复支付" }));

        Assert.Equal(-10_000, (await books.BalancesAsync())["fund:relief CNY"]);
        await using BooksContext look = books.Look();
        Assert.Equal("e2", (await look.Entries.OrderBy(entry => entry.Number).LastAsync(TestContext.Current.CancellationToken)).ReversesId);
    }

    internal static RecordDonation Gift(long units, string designation = "") => new() { Parts = [new DonationShare("relief", units, designation)] };

    internal static RecordDisbursement Pay(long units) => new() { FundId = "relief", Units = units, PurposeZh = "购药", Recipient = "第一医院" };
}
