using Aid.Application.Emergencies;
using Aid.Disclosure.Records;

namespace Aid.Application.Publishing.Source;

/// <summary>See <see cref="RecordProfile"/>.</summary>
internal sealed class EmergenciesProfile : RecordProfile
{
    public EmergenciesProfile()
    {
        Map<EmergencyEntity, Emergency>();
        Map<EmergencyFundEntity, EmergencyFund>();
        Map<AppealEntity, Appeal>();
        Map<NeedEntity, Need>();
        Map<BulletinEntity, Bulletin>();
        Map<BulletinFigureEntity, BulletinFigure>();
    }
}
