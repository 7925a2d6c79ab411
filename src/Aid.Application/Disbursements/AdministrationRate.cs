using Aid.Application.Books;
using Aid.Application.Funds;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Ledger.Results;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Disbursements;

/// <summary>
/// Holds a payment of administration against the rate that the fund announced. Beyond it the payment stands only with the reason of the checker, who is a second person; the reason is published with
/// the payment. Refusing outright was rejected: a society that must pay would book the cost as something else.
/// </summary>
internal static class AdministrationRate
{
    private static readonly string[] Inflows = ["opening", "donation", "import", "income", "refund", "chargeback", "void", "identification"];

    /// <summary>Refuses the payment, or records what it was beside the rate. Other categories pass.</summary>
    /// <returns><c>fund.cost-rate</c>, or null.</returns>
    public static async Task<Refusal?> HoldAsync(BooksContext books, Recording recording, DisbursementEntity payment, string reason, CancellationToken cancellationToken)
    {
        if (payment is not { Category: "administration", Kind: "payment" or "passed-on" }) return null;
        FundTermsEntity? terms = await books.TermsAsync(payment.FundId, cancellationToken);
        long received = await ReceivedAsync(books, payment.FundId, payment.Asset, cancellationToken);
        long before = await books.Disbursements
            .Where(row => row.FundId == payment.FundId && row.Asset == payment.Asset && row.Category == "administration" && (row.Kind == "payment" || row.Kind == "passed-on")
                && row.Approval != null && row.Ending == null && row.Id != payment.ReplacesId)
            .SumAsync(row => row.Units, cancellationToken);
        long? rate = terms is not null && terms.ValidFrom <= payment.On ? terms.CostRate : null;
        bool isBeyond = rate is { } announced && (Int128)(before + payment.Units) * 10_000 > (Int128)Math.Max(received, 0) * announced;
        if (isBeyond && reason.Length == 0)
            return new FundCostRate(payment.FundId, rate!.Value, Math.Max(0, (long)((Int128)Math.Max(received, 0) * rate.Value / 10_000) - before), payment.Units);
        recording.AddPublic(new AdministrationPaymentEntity
        {
            Id = payment.Id,
            FundId = payment.FundId,
            Asset = payment.Asset,
            Units = payment.Units,
            PaidBeforeUnits = before,
            ReceivedUnits = received,
            CostRate = rate,
            OverrideReason = isBeyond ? reason : "",
            On = payment.On,
            Source = payment.Source,
        }, RecordSet.NameOf<AdministrationPayment>()).IsSynthetic = payment.IsSynthetic;
        return null;
    }

    // From the fund's own account, so that a reader can recompute it from the published entries.
    private static async Task<long> ReceivedAsync(BooksContext books, string fund, string asset, CancellationToken cancellationToken)
    {
        string account = "fund:" + fund;
        return await books.Postings.Where(posting => posting.Account == account && posting.Asset == asset)
            .Join(books.Entries.Where(entry => Inflows.Contains(entry.Kind)), posting => posting.EntryNumber, entry => entry.Number, (posting, entry) => -posting.Units)
            .SumAsync(units => units, cancellationToken);
    }
}
