using Aid.Disclosure.Records;

namespace Aid.PublicSite.Projects;

/// <summary>A number of people, or of what they got, with its words.</summary>
/// <param name="Name">Field of the record.</param>
/// <param name="Zh">Chinese.</param>
/// <param name="En">English.</param>
/// <param name="Unit">Counting word.</param>
/// <param name="Get">The number; null where not counted.</param>
public sealed record ReachMeasure(string Name, string Zh, string En, string Unit, Func<ReachBlock, long?> Get)
{
    /// <summary>The measures in the order shown, in the words of a kind of project.</summary>
    public static IReadOnlyList<ReachMeasure> Of(string kind) =>
    [
        kind == "patients" ? new(nameof(ReachBlock.Persons), "患者", "Patients", "人", block => block.Persons) : new(nameof(ReachBlock.Persons), "受益人数", "Persons", "人", block => block.Persons),
        kind == "patients" ? new(nameof(ReachBlock.PersonTimes), "救助", "Treatments helped with", "人次", block => block.PersonTimes) : new(nameof(ReachBlock.PersonTimes), "受益人次", "Person-times", "人次", block => block.PersonTimes),
        new(nameof(ReachBlock.Households), "家庭", "Households", "户", block => block.Households),
        new(nameof(ReachBlock.Parcels), "发放", "Parcels", "份", block => block.Parcels),
        new(nameof(ReachBlock.VouchersIssued), "发券", "Vouchers issued", "张", block => block.VouchersIssued),
        new(nameof(ReachBlock.VouchersRedeemed), "兑券", "Vouchers redeemed", "张", block => block.VouchersRedeemed),
        new(nameof(ReachBlock.Applications), "申请", "Applications", "件", block => block.Applications),
    ];

    /// <summary>A stage of an application in words.</summary>
    public static (string Zh, string En) Stage(string stage) => stage switch
    {
        "received" => ("收到申请", "Received"),
        "forwarded" => ("报送总会", "Forwarded"),
        "approved" => ("批准", "Approved"),
        "paid" => ("已拨付", "Paid"),
        "refused" => ("未获批准", "Refused"),
        _ => (stage, stage),
    };
}
