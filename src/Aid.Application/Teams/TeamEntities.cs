using Aid.Application.Books;

namespace Aid.Application.Teams;

/// <summary>A team of a campaign (一起捐), or a unit (单位) whose members gave together. A code is its id. Units have no public record.</summary>
internal sealed class TeamEntity : BooksEntity
{
    public string CampaignId { get; set; } = "";

    public string? SubPlanId { get; set; }

    /// <summary><c>team</c> or <c>unit</c>.</summary>
    public string Kind { get; set; } = "team";

    /// <summary>The name as its starter wrote it; private unless <see cref="IsNameAgreed"/>.</summary>
    public string NameZh { get; set; } = "";

    public string NameEn { get; set; } = "";

    /// <summary>True where its starter agreed to show the name and it names no private person.</summary>
    public bool IsNameAgreed { get; set; }

    public long? TargetUnits { get; set; }

    public DateOnly OpenedOn { get; set; }
}

/// <summary>
/// A gift that is counted to a team, <c>tg1…</c>. Taken back by a later row of the same id with another status. What is counted to a unit stays private.
/// </summary>
internal sealed class TeamGiftEntity : BooksEntity
{
    public string CampaignId { get; set; } = "";

    public string TeamId { get; set; } = "";

    public string DonationId { get; set; } = "";

    /// <summary><c>counted</c> or <c>withdrawn</c>.</summary>
    public string Status { get; set; } = "counted";

    /// <summary>Day on which the giver agreed to be counted to the team; private.</summary>
    public DateOnly ConsentOn { get; set; }

    /// <summary>How the agreement is kept, such as a platform's record; private.</summary>
    public string ConsentEvidence { get; set; } = "";
}
