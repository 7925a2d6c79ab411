using Aid.Disclosure.Records;
using Aid.Disclosure.Suppression;

namespace Aid.Disclosure.Verification;

/// <summary>No published number of people is small. The gate holds every release to the same.</summary>
internal sealed class ReachAudit(ReplayedBooks books, Findings findings)
{
    public void Run()
    {
        long count = 0;
        foreach (ReachBlock block in books.Newest<ReachBlock>())
        {
            count++;
            if (ReachNumbers.SmallestOf(block) is { } few)
                findings.Add(findings.BundleOf(block.LeafIndex), "reach.small", $"{block.Id} 的人数 {few} 少于 {SmallCells.Threshold}", $"{block.Id} publishes a number of people below {SmallCells.Threshold}", SmallCells.Threshold, few);
        }

        findings.Checked("reach", $"受益人数：没有 1 至 {SmallCells.Threshold - 1} 的数", $"people reached: no number from 1 to {SmallCells.Threshold - 1}", count);
    }
}
