using Aid.Application.Receipts;
using Aid.Application.Tickets;

namespace Aid.Cli.Demo;

/// <summary>Receipts of the gift that the demonstration shows: one reissued because its giver's name was wrong, with the fiscal ticket recorded beside it.</summary>
internal static class ReceiptsDemo
{
    /// <summary>Number of the receipt that stands.</summary>
    public const string Standing = "NMG-2024-000002";

    /// <summary>Issues them; the gift must be published.</summary>
    public static async Task IssueAsync(DemoScript script, string gift)
    {
        await script.DoAsync(new OpenReceiptSeries
        {
            OrganisationId = "neimenggu", Prefix = "NMG", Issuer = "内蒙古自治区红十字会", Address = "http://127.0.0.1:5080/gifts/index.html", Contact = "示例电话 000-0000000", IsSynthetic = true,
        });
        string wrong = (await script.DoAsync(new IssueReceipt { DonationId = gift, Handler = "示例财务甲", Giver = "示例捐款人（合成）", IsSynthetic = true })).Id;
        await script.DoAsync(new ReissueReceipt { ReceiptId = wrong, Reason = "捐赠人名称写错", Handler = "示例财务甲", IsSynthetic = true });
        await script.DoAsync(new RecordFiscalTicket { Code = "15060124", Number = "0000000017", CheckCode = "a1b2c3", DonationIds = [gift], Units = 20_000, IsSynthetic = true });
    }
}
