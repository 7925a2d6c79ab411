using Aid.Application.Allocations;
using Aid.Application.Books;
using Aid.Application.Campaigns;
using Aid.Application.Corrections;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Entries;
using Aid.Application.Fees;
using Aid.Application.Funds;
using Aid.Application.Goods;
using Aid.Application.Lines;
using Aid.Application.Organisations;
using Aid.Application.Projects;
using Aid.Application.Publishing.Gate;
using Aid.Application.Refunds;
using Aid.Application.Stated;
using Aid.Application.Transfers;
using Aid.Disclosure.Records;
using AutoMapper;

namespace Aid.Application.Publishing.Source;

/// <summary>The records of the ledger and of what it serves; see <see cref="RecordProfile"/>.</summary>
internal sealed class DisclosureProfile : RecordProfile
{
    public DisclosureProfile()
    {
        Map<OrganisationEntity, Organisation>();
        Map<FundEntity, Fund>();
        Map<ProjectEntity, Project>();
        Map<CampaignEntity, Campaign>();
        Map<CorrectionEntity, Correction>();
        Map<StatedGoodsEntity, StatedGoods>();
        Map<StatedFigureEntity, StatedFigure>()
            .ForMember(r => r.CorrectionId, o => o.MapFrom(s => s.Corrections.OrderByDescending(c => c.Number).Select(c => c.Id).FirstOrDefault()));
        Gifts();
        Uses();
        TheLedger();
    }

    private void Gifts()
    {
        // The latest amendment holds; a gift without one is as it was recorded.
        Map<DonationEntity, Donation>()
            .ForMember(r => r.ReceivedOn, o => o.MapFrom(s => s.Amendments.OrderByDescending(a => a.Number).Select(a => (DateOnly?)a.ReceivedOn).FirstOrDefault() ?? s.ReceivedOn))
            .ForMember(r => r.NameForm, o => o.MapFrom(s => s.Amendments.OrderByDescending(a => a.Number).Select(a => a.NameForm).FirstOrDefault() ?? s.NameForm))
            .ForMember(r => r.NameCommitment, o => o.MapFrom(s => s.Amendments.OrderByDescending(a => a.Number).Select(a => a.NameCommitment).FirstOrDefault() ?? s.NameCommitment))
            .ForMember(r => r.Parts, o => o.MapFrom(s => s.Parts.OrderBy(p => p.Ordinal)));
        CreateMap<DonationPartEntity, DonationPart>(MemberList.Destination);
        Map<RefundEntity, Refund>().ForMember(r => r.Status, o => o.MapFrom(s => s.Ending == null ? "standing" : s.Ending.Status));
        Map<FeeEntity, Fee>().ForMember(r => r.Status, o => o.MapFrom(s => s.Ending == null ? "standing" : s.Ending.Status));
    }

    private void Uses()
    {
        // A command's outflow has the id of its record.
        Map<DisbursementEntity, Disbursement>()
            .ForMember(r => r.OutflowId, o => o.MapFrom(s => s.Id))
            .ForMember(r => r.Persons, o => o.MapFrom(s => s.Persons > 0 && s.Persons < Suppression.FewestPersons ? null : s.Persons))
            .ForMember(r => r.PersonTimes, o => o.MapFrom(s => s.PersonTimes > 0 && s.PersonTimes < Suppression.FewestPersons ? null : s.PersonTimes))
            .ForMember(r => r.Status, o => o.MapFrom(s => s.Ending == null ? "standing" : s.Ending.Status));
        Map<TransferEntity, Transfer>().ForMember(r => r.Status, o => o.MapFrom(s => s.Ending == null ? "standing" : s.Ending.Status));
        Map<AllocationEntity, Allocation>().ForMember(r => r.Status, o => o.MapFrom(s => s.Ending == null ? "standing" : s.Ending.Status));
        // Quantities follow from the lines and are filled in by the publisher.
        Map<GoodsLotEntity, GoodsLot>()
            .ForMember(r => r.ReceivedUnits, o => o.Ignore())
            .ForMember(r => r.DistributedUnits, o => o.Ignore())
            .ForMember(r => r.HeldUnits, o => o.Ignore());
    }

    private void TheLedger()
    {
        Map<EntryEntity, Entry>().ForMember(r => r.Postings, o => o.MapFrom(s => s.Postings.OrderBy(p => p.Ordinal)));
        CreateMap<PostingEntity, Posting>(MemberList.Destination);
        Map<InflowEntity, LineInflow>();
        Map<OutflowEntity, LineOutflow>().ForMember(r => r.Targets, o => o.MapFrom(s => s.Targets.OrderBy(t => t.Ordinal)));
        CreateMap<OutflowTargetEntity, OutflowTarget>(MemberList.Destination);
        Map<CoverageEntity, CoverageRow>().ForMember(r => r.Sequence, o => o.MapFrom(s => s.Number));
    }
}
