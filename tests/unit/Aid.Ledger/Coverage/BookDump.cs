using System.Text;
using System.Text.Json;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Tests.Unit.Ledger.Coverage;

/// <summary>Everything that a book can be asked, as one text.</summary>
internal static class BookDump
{
    internal static string Of(CoverageBook book, IEnumerable<string> gifts)
    {
        StringBuilder text = new();
        foreach (LineKey line in book.Lines())
        {
            text.AppendLine($"{line} {book.Balance(line)} free {string.Join(' ', book.Free(line))}");
            foreach (Inflow inflow in book.Inflows(line)) text.AppendLine("  " + JsonSerializer.Serialize(inflow));
        }
        foreach (Outflow outflow in book.Outflows())
        {
            text.AppendLine(JsonSerializer.Serialize(outflow) + " covers " + string.Join(' ', book.Coverage(outflow.Id)));
            if (outflow.Map is Ends) text.AppendLine("  from " + string.Join(' ', book.Givers(outflow.Id)));
        }
        foreach (string gift in gifts)
            if (book.Gift(gift) is { } record) text.AppendLine($"{gift} {record.Gross} {record.Fee} {string.Join(' ', book.Trace(gift))}");
        return text.ToString();
    }

    internal static IReadOnlyList<string> GiftsOf(IEnumerable<LedgerEvent> events) =>
    [
        .. events.SelectMany(recorded => recorded switch
        {
            GiftReceived gift => [gift.Id],
            BlockReceived block => block.Gifts.Select(item => item.Id),
            _ => Enumerable.Empty<string>(),
        }).Distinct(StringComparer.Ordinal),
    ];
}
