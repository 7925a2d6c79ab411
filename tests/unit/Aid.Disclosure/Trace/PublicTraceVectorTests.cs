using Aid.Disclosure.Trace;
using Aid.Tests.Unit.Ledger.Coverage;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Trace;

/// <summary>Every vector, from the ledger's engine through leaf bytes to the public composer.</summary>
public sealed class PublicTraceVectorTests
{
    [Fact]
    public void PublicTrace_OfEveryVector_SaysWhatTheVectorExpects()
    {
        List<string> wrong = [];
        int held = 0;
        foreach (VectorFile file in VectorRecords.Files())
        {
            foreach (Vector vector in file.Vectors)
            {
                PublicTrace trace = VectorRecords.Trace(VectorRecords.Leaves(file, vector));
                var found = VectorRecords.Describe(trace);
                var expected = VectorRecords.Expected(vector);
                wrong.AddRange(expected.Keys.Union(found.Keys).Where(key => expected.GetValueOrDefault(key) != found.GetValueOrDefault(key))
                    .Select(key => $"{vector.Name}: {key} is {found.GetValueOrDefault(key)}, expected {expected.GetValueOrDefault(key)}"));
                held++;
            }
        }

        Assert.SkipUnless(held > 0, "No vector file is here; set AID_SHARED or put the shared files beside the repository.");
        Assert.Empty(wrong);
    }
}
