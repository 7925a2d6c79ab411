using Aid.Application.Books;

namespace Aid.Application.Transfers;

/// <summary>Owed units as the public sees them, <c>owed1…</c>: a row when they arise, and one for every change.</summary>
internal sealed class ShortfallEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string FundId { get; set; } = "";

    public string Line { get; set; } = "";

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    public long OpenUnits { get; set; }

    public DateOnly Since { get; set; }

    public string CauseId { get; set; } = "";

    public DateOnly? ChangedOn { get; set; }

    /// <summary><c>open</c>, <c>settled</c> or <c>lapsed</c>.</summary>
    public string Status { get; set; } = "open";
}
