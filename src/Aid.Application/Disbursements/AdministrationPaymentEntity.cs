using Aid.Application.Books;

namespace Aid.Application.Disbursements;

/// <summary>An approved payment of administration beside the announced rate; <see cref="BooksEntity.Id"/> is the disbursement's.</summary>
internal sealed class AdministrationPaymentEntity : BooksEntity
{
    public string FundId { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    public long PaidBeforeUnits { get; set; }

    public long ReceivedUnits { get; set; }

    public long? CostRate { get; set; }

    public string OverrideReason { get; set; } = "";

    public DateOnly On { get; set; }
}
