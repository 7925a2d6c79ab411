using Aid.Disclosure.Trace;
using Aid.Disclosure.Verification;
using Aid.Tests.Unit.Disclosure.Trace;
using Aid.Tests.Unit.Ledger.Coverage;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Verification;

public sealed class LineAuditVectorTests
{
    [Fact]
    public void LineAudit_OfEveryVector_FindsNothingAndSumsAddUp()
    {
        List<string> wrong = [];
        int held = 0;
        foreach ((VectorFile file, Vector vector) in VectorRecords.Files().SelectMany(file => file.Vectors, (file, vector) => (file, vector)))
        {
            Findings findings = new();
            using ReplayedBooks books = new(findings);
            List<byte[]> leaves = VectorRecords.Leaves(file, vector);
            PublicTrace trace = VectorRecords.Trace(leaves);

            // Vectors do not say which block a gift belongs to; its span then lies in an inflow that does not name it.
            new LineAudit(trace, findings).Run();
            wrong.AddRange(findings.All.Where(finding => finding.Code is not ("gift.span" or "inflow.gifts")).Select(finding => $"{vector.Name}: {finding}"));
            wrong.AddRange(Territories.ByFund(books, trace).Where(sums => sums.Value.HeldByTheRest != sums.Value.Held)
                .Select(sums => $"{vector.Name}: {sums.Key} holds {sums.Value.Held}, the rest says {sums.Value.HeldByTheRest}"));
            held++;
        }

        Assert.SkipUnless(held > 0, "No vector file is here; set AID_SHARED or put the shared files beside the repository.");
        Assert.Empty(wrong);
    }
}
