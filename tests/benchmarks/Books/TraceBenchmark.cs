using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Aid.Ledger.Coverage;
using Aid.Ledger.Lines;

namespace Aid.Benchmarks.Books;

/// <summary>A line of a million gifts: what a trace costs, and how many rows an outflow over 900,000 of them takes.</summary>
internal static class TraceBenchmark
{
    private const int Gifts = 1_000_000;
    private const int Asked = 100_000;

    public static void Run(TextWriter output)
    {
        World world = new();
        world.AddFund(new FundFacts("aid", "city"));
        CoverageBook book = new(world);
        LineKey line = LineKey.Parse("aid//CNY");
        Random random = new(7);
        ImmutableArray<BlockGift> gifts = [.. Enumerable.Range(0, Gifts).Select(i => new BlockGift("g" + i.ToString(CultureInfo.InvariantCulture), random.Next(1, 50_000)))];
        long total = gifts.Sum(gift => gift.Units);
        Applied received = book.Apply(new BlockReceived("b1", line, gifts)).Value;
        Applied large = book.Apply(new Used("d1", line, total / 10 * 9)).Value;
        for (int i = 2; i <= 1_000; i++) _ = book.Apply(new Used("d" + i.ToString(CultureInfo.InvariantCulture), line, total / 12_000)).Value;

        long steps = 0;
        long started = Stopwatch.GetTimestamp();
        for (int i = 0; i < Asked; i++) steps += book.Trace("g" + random.Next(Gifts).ToString(CultureInfo.InvariantCulture)).Count;
        double microseconds = Stopwatch.GetElapsedTime(started).TotalMicroseconds / Asked;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"a line of {Gifts:N0} gifts: {received.Inflows.Length} inflow; a payment over nine tenths of it: {large.Coverage.Length} coverage row; a trace {microseconds:N2} µs on average ({(double)steps / Asked:N2} steps)"));
    }
}
