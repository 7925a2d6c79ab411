using Aid.Application.Books;
using Aid.Application.Claims;
using Aid.Application.Pipeline;
using Aid.Application.Receipts;
using Aid.Application.Tickets;
using Aid.Ledger.Results;
using Aid.Server.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Aid.Server.Api;

/// <summary>Receipts, fiscal tickets and claims through staff; see <see cref="ApiEndpoints"/>.</summary>
internal static class ReceiptsEndpoints
{
    /// <summary>Maps them under the API's prefix.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapCommand<OpenReceiptSeries, Recorded>("/receipt-series", "Say what an organisation's receipts have in common. 设立回执编号。");
        api.MapCommand<IssueReceipt, Recorded>("/receipts", "Issue the receipt of a published gift. 开具捐赠回执。");
        api.MapCommand<ReissueReceipt, Recorded>("/receipt-replacements", "Void a receipt and issue another in its place. 换开回执。");
        api.MapCommand<VoidReceipt, Recorded>("/receipt-voids", "Void a receipt. 作废回执。");
        api.MapCommand<WaiveReceipt, Recorded>("/receipt-waivers", "Record that a giver wants no receipt, or is not known. 登记不要回执。");
        api.MapCommand<RecordFiscalTicket, Recorded>("/tickets", "Record a fiscal ticket for one gift or several. 登记公益事业捐赠票据。");
        api.MapCommand<ReverseFiscalTicket, Recorded>("/ticket-reversals", "Record that a fiscal ticket was reversed. 登记票据冲红。");
        api.MapCommand<WaiveFiscalTicket, Recorded>("/ticket-waivers", "Record that a giver wants no fiscal ticket. 登记不要票据。");
        api.MapCommand<ClaimForGiver, Recorded>("/claims", "Claim a gift without an order number for its giver; another person approves it. 代捐赠人认领。");
        api.MapCommand<ApproveClaim, Recorded>("/claim-approvals", "Approve a claim that another person made. 复核认领。");
        api.MapQuery<GetClaimedCode, ClaimedCode>("/claims/{id}/code", "The receipt code of an approved claim. 已复核认领的查询码。", (string id) => new GetClaimedCode(id));
        api.MapQuery<GetGiftPapers, GiftPapers>("/donations/{id}/papers", "Receipts and fiscal tickets of a gift. 一笔捐赠的回执与票据。", (string id) => new GetGiftPapers(id));
        api.MapGet("/receipts/{number}/pdf", PdfAsync)
            .WithName(nameof(GetReceiptPdf)).WithSummary("A receipt as a PDF, the same bytes each time. 回执的 PDF。")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> PdfAsync(string number, BooksHost books, HttpContext http)
    {
        Result<ReceiptPdf> receipt = await books.QueryAsync(new GetReceiptPdf(number), http.RequestAborted);
        if (receipt.IsRefused) return ProblemTable.Of(receipt.Refusal);
        http.Response.Headers.CacheControl = "no-store";
        return Results.File(receipt.Value.Pdf, "application/pdf", $"{receipt.Value.Number}.pdf");
    }
}
