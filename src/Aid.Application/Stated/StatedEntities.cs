using Aid.Application.Books;
using Aid.Application.Corrections;

namespace Aid.Application.Stated;

/// <summary>A figure as somebody published it, <c>s1…</c>: evidence, never a posting.</summary>
internal sealed class StatedFigureEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string Series { get; set; } = "";

    public bool IsCumulative { get; set; }

    public DateOnly On { get; set; }

    public string Asset { get; set; } = "CNY";

    public long Units { get; set; }

    /// <summary>Corrections that were linked to it; the last one explains a fall.</summary>
    public List<CorrectionEntity> Corrections { get; set; } = [];
}

/// <summary>One kind of goods as published lists state it, <c>sg1…</c>; stated again, the row with the same id and the highest number holds.</summary>
internal sealed class StatedGoodsEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public string Name { get; set; } = "";

    public string Unit { get; set; } = "";

    public long? ReceivedMilli { get; set; }

    public long? AllocatedMilli { get; set; }

    public long DifferenceMilli { get; set; }
}
