using Aid.Application.Publishing.Holding;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>A new kind of record must say whose it is, or be nobody's on purpose: otherwise it would go out while its organisation is held.</summary>
public sealed class OwnershipTests
{
    /// <summary>What is nobody's: holidays and kinds of campaigns are the same for everybody, and pairs and holds are worked out from what is published.</summary>
    private static readonly HashSet<Type> Nobodys = [typeof(HolidayYear), typeof(CampaignKind), typeof(OrganisationPair), typeof(OrganisationHold)];

    [Fact]
    public void PlainSets_SayWhoseTheirRecordsAre() =>
        Assert.Equal([], RecordSet.All.Where(set => set.IsPlain && !Nobodys.Contains(set.Type) && !Ownership.IsSaidBy(set)).Select(set => set.Name));
}
