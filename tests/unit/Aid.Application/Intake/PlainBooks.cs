using Aid.Application.Intake;
using Aid.Application.Intake.Recognition;

namespace Aid.Tests.Unit.Application.Intake;

/// <summary>Books as plain lists: what a caller of the recognition has to remember, and nothing else.</summary>
internal sealed class PlainBooks : IKnownRows
{
    private readonly List<Gift> _gifts = [];
    private readonly List<(KnownList List, string Sha256, string Source, List<(int Gift, int Place)> Places)> _lists = [];
    private readonly Dictionary<string, int> _byNumber = [];

    public int Gifts => _gifts.Count;

    public long TotalMinor => _gifts.Sum(gift => gift.Content.AmountMinor);

    public int Corrections { get; private set; }

    /// <summary>Recognises and commits a statement; the decisions are returned for looking at.</summary>
    public (RecognisedStatement Recognised, List<RowDecision> Decisions) Commit(Statement statement, SequenceAnswer answer = SequenceAnswer.Ask)
    {
        RecognisedStatement recognised = StatementRecognition.Recognise(statement.Summary, statement.Rows, this, answer);
        List<RowDecision> decisions = [.. recognised.Decisions];
        if (recognised.Problems.Count > 0) return (recognised, decisions);
        string id = $"list{_lists.Count + 1}";
        List<(int, int)> places = [];
        foreach (RowDecision decision in decisions)
        {
            int gift = decision.GiftId is { } known ? int.Parse(known) : _gifts.Count;
            if (decision.Standing == RowStanding.New) _gifts.Add(new Gift(decision.Row, statement.Summary.AsOf));
            if (decision.Standing == RowStanding.Changed)
            {
                _gifts[gift] = new Gift(decision.Row, statement.Summary.AsOf);
                Corrections++;
            }

            if (decision.Standing == RowStanding.Known && _gifts[gift].AsOf < statement.Summary.AsOf) _gifts[gift] = _gifts[gift] with { AsOf = statement.Summary.AsOf };
            if (decision.Row.TransactionNumber is { } number) _byNumber.TryAdd(number, gift);
            places.Add((gift, decision.Row.Place));
        }

        KnownList list = new(id, statement.Summary.Header.Source, statement.Summary.AsOf, decisions.Count);
        _lists.Add((list, statement.Summary.Header.Sha256, statement.Summary.Header.Source, places));
        return (recognised, decisions);
    }

    public KnownList? SameFile(string sha256, string source) =>
        _lists.FirstOrDefault(list => list.Sha256 == sha256 && list.Source == source).List;

    public IReadOnlyDictionary<string, KnownRow> ByTransactionNumber(IReadOnlyCollection<string> numbers) =>
        numbers.Where(_byNumber.ContainsKey).ToDictionary(number => number, number => Known(_byNumber[number], "", 0));

    public IReadOnlyList<KnownList> Lists() => [.. _lists.Select(list => list.List)];

    public IEnumerable<KnownRow> RowsOf(string listId)
    {
        (KnownList List, string Sha256, string Source, List<(int Gift, int Place)> Places) found = _lists.First(list => list.List.ListId == listId);
        return found.Places.Select(place => Known(place.Gift, listId, place.Place));
    }

    public IReadOnlyList<KnownRow> Alike(IReadOnlyCollection<string> digests)
    {
        HashSet<string> asked = [.. digests];
        return [.. Enumerable.Range(0, _gifts.Count).Where(gift => asked.Contains(RowDigest.Of(_gifts[gift].Content))).Select(gift => Known(gift, "", 0))];
    }

    private KnownRow Known(int gift, string listId, int place) => new()
    {
        GiftId = $"{gift}",
        ListId = listId,
        Place = place,
        AsOf = _gifts[gift].AsOf,
        Content = _gifts[gift].Content,
    };

    private sealed record Gift(StatementRow Content, DateOnly AsOf);
}
