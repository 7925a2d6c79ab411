using Aid.Application.Publishing.Source;
using Aid.Disclosure.Records;
using AutoMapper;
using Xunit;

namespace Aid.Tests.Integration.Publishing;

public sealed class DisclosureProfileTests
{
    private static readonly MapperConfiguration Mapping = RecordProfile.Configuration;

    [Fact]
    public void Profile_EveryPublicField_IsMapped() => Mapping.AssertConfigurationIsValid();

    // CVE-2026-32933: a map whose types can reach themselves lets a deep object overflow the stack. None here can.
    [Fact]
    public void Profile_NoMap_ReachesItself()
    {
        foreach (var map in Mapping.GetAllTypeMaps())
        {
            Assert.DoesNotContain(map.SourceType, Reachable(map.SourceType));
            Assert.DoesNotContain(map.DestinationType, Reachable(map.DestinationType));
        }
    }

    [Fact]
    public void Profile_EveryRecordOfTheBooks_HasAMap()
    {
        var computed = new[] { typeof(FundFigures), typeof(RefusedRelease), typeof(Release), typeof(OrganisationHold), typeof(CorrectionReach) };
        var records = typeof(PublicRecord).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PublicRecord)) && !computed.Contains(t)).Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name)));
        var mapped = Mapping.GetAllTypeMaps().Select(m => m.DestinationType).Where(t => t.IsSubclassOf(typeof(PublicRecord))).Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name)));
        Assert.Equal(records, mapped);
    }

    private static HashSet<Type> Reachable(Type from)
    {
        HashSet<Type> seen = [];
        Stack<Type> open = new([from]);
        while (open.TryPop(out var type))
            foreach (var next in type.GetProperties().Select(p => Element(p.PropertyType)).Where(t => t.Namespace?.StartsWith("Aid.", StringComparison.Ordinal) == true))
                if (seen.Add(next))
                    open.Push(next);
        return seen;
    }

    private static Type Element(Type type) => type.IsGenericType ? Element(type.GetGenericArguments()[0]) : type;
}
