using Aid.Application.Pairs;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Source;

/// <summary>See <see cref="RecordProfile"/>.</summary>
internal sealed class SocietiesProfile : RecordProfile
{
    // The figures of a pair follow from its two records and are filled in by the publisher.
    public SocietiesProfile() => Map<OrganisationPairEntity, OrganisationPair>()
        .ForMember(r => r.SentOn, o => o.Ignore())
        .ForMember(r => r.SentUnits, o => o.Ignore())
        .ForMember(r => r.ReportedUnits, o => o.Ignore())
        .ForMember(r => r.ReturnedUnits, o => o.Ignore())
        .ForMember(r => r.ReceivedOn, o => o.Ignore())
        .ForMember(r => r.ReceivedUnits, o => o.Ignore())
        .ForMember(r => r.SentBackUnits, o => o.Ignore())
        .ForMember(r => r.IsVoided, o => o.Ignore())
        .ForMember(r => r.Status, o => o.Ignore());
}
