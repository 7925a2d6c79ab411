using Aid.Application.Books;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;

namespace Aid.Application.Goods;

/// <summary>Newer states of a consignment.</summary>
internal static class Consignments
{
    /// <summary>Adds the state after an arrival or a write-off.</summary>
    public static void Add(Recording recording, ConsignmentEntity before, long arrived, long lost, DateOnly on)
    {
        long open = before.OpenUnits - arrived - lost;
        long received = before.ReceivedUnits + arrived;
        recording.AddPublic(new ConsignmentEntity
        {
            Id = before.Id,
            FundId = before.FundId,
            LotId = before.LotId,
            FromPlaceId = before.FromPlaceId,
            ToPlaceId = before.ToPlaceId,
            SentUnits = before.SentUnits,
            SentOn = before.SentOn,
            ReceivedUnits = received,
            ReceivedOn = arrived > 0 ? on : before.ReceivedOn,
            LostUnits = before.LostUnits + lost,
            OpenUnits = open,
            Status = open == 0 ? "closed" : received > 0 ? "differs" : "sent",
            Reason = before.Reason,
            Source = before.Source,
        }, RecordSet.NameOf<Consignment>());
    }
}
