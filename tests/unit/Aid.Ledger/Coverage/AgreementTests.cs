using System.Text.Json.Nodes;
using Aid.Ledger.Coverage;
using Aid.Tests.Unit.Ledger.Coverage.Naive;
using Xunit;

namespace Aid.Tests.Unit.Ledger.Coverage;

/// <summary>The engine against a model that follows every single fen and shares no code with it.</summary>
public sealed class AgreementTests
{
    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Book_RandomEvents_AgreesWithTheModelFenByFen(int batch)
    {
        for (int seed = batch * 20; seed < (batch + 1) * 20; seed++)
        {
            List<LedgerEvent> events = RandomEvents.Sequence(seed, 24, new CoverageBook(RandomEvents.NewWorld()));
            string engine = VectorRun.Canonical(VectorRun.Play(RandomEvents.NewWorld(), events));
            string model = VectorRun.Canonical(NaiveRun.Play(RandomEvents.NewWorld, events));
            Assert.True(engine == model, $"Seed {seed}:\n{string.Join('\n', events.Select(recorded => VectorText.Of(recorded).ToJsonString()))}\nengine {engine}\nmodel  {model}");
        }
    }

    [Fact]
    public void Model_SharedVectors_HoldToo()
    {
        string? path = VectorTests.SharedPath();
        Assert.SkipUnless(path is not null, VectorTests.Missing);
        VectorFile file = VectorFile.Open(path);
        foreach (Vector vector in file.Vectors)
        {
            JsonObject found = NaiveRun.Play(file.NewWorld, vector.Events);
            Assert.Equal(VectorRun.Canonical(vector.Expect), VectorRun.Canonical(found));
        }
    }

    // The generator is part of the proof: were it to stop colliding, the agreement would say little.
    [Fact]
    public void RandomEvents_ManySeeds_ReachEveryRefusalOfSubstitutionAndReversal()
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        for (int seed = 0; seed < 400; seed++)
        {
            CoverageBook book = new(RandomEvents.NewWorld());
            foreach (LedgerEvent recorded in RandomEvents.Sequence(seed, 24, new CoverageBook(RandomEvents.NewWorld())))
                if (book.Apply(recorded) is { IsRefused: true } refused) seen.Add(refused.Refusal!.Code);
        }
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal)
        {
            "fund.insufficient", "refund.exceeds", "refund.reverse-transfers-first", "reverse.later-first", "reverse.refunds-first",
            "replace.not-this", "split.into-itself", "outflow.reversed",
        }, seen);
    }
}
