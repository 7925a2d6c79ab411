using System.Globalization;
using System.Text;
using Aid.Application.Intake;
using Xunit;

namespace Aid.Tests.Unit.Application.Intake;

/// <summary>Tests that measure what is alive run by themselves: others would be measured with them.</summary>
[CollectionDefinition(nameof(AloneInMemory), DisableParallelization = true)]
public sealed class AloneInMemory;

/// <summary>A million rows pass through without being held.</summary>
[Collection(nameof(AloneInMemory))]
public sealed class StreamingTests
{
    private const int Rows = 1_000_000;

    [Theory]
    [InlineData(false, 8)]
    [InlineData(true, 48)]
    public void MillionRows_PassInBoundedMemory(bool withNumbers, int megabytes)
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.csv");
        try
        {
            using (StreamWriter file = new(path, append: false, new UTF8Encoding(false)))
            {
                file.Write("date,transaction_number,giver,amount,memo\n");
                for (int row = 1; row <= Rows; row++)
                {
                    file.Write(string.Create(CultureInfo.InvariantCulture, $"2020-01-{1 + (row % 28):00},{(withNumbers ? $"{row:0000000000000000000000000000}" : "")},\"示例 {row}\",{row % 500}.01,\n"));
                }
            }

            Counting sink = new();
            StatementScan scan = StatementReader.Scan(path, new StatementReadOptions(), sink);

            Assert.True(scan.IsAccepted);
            Assert.Equal((Rows, Rows), (sink.Rows, Assert.Single(scan.Lists).Rows));
            Assert.Equal(Enumerable.Range(1, Rows).Sum(row => (row % 500 * 100L) + 1), scan.Lists[0].TotalMinor);
            Assert.InRange(sink.GrowthBytes, long.MinValue, megabytes * 1024L * 1024);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed class Counting : IStatementSink
    {
        private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);

        public int Rows { get; private set; }

        /// <summary>What is alive when the last row has come, beyond what was alive before the first.</summary>
        public long GrowthBytes { get; private set; }

        public void Begin(StatementHeader header) => Assert.Equal("aid-csv", header.Format);

        public void Add(StatementRow row)
        {
            if (++Rows == StreamingTests.Rows) GrowthBytes = GC.GetTotalMemory(forceFullCollection: true) - _before;
        }

        public void End(StatementSummary summary) => Assert.Equal(Rows, summary.Rows);
    }
}
