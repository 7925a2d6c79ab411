using Aid.Application.Publishing.Holding;

namespace Aid.Application.Publishing.Gate;

/// <summary>Two people let a waivable reason pass. Reason and labels are published with the release.</summary>
/// <param name="Code">The gate's code, such as <c>gate.cumulative-fell</c>.</param>
/// <param name="Reason">Public reason.</param>
/// <param name="First">Label of one person, such as "staff 1"; never a name.</param>
/// <param name="Second">Label of another.</param>
/// <param name="OrganisationId">The organisation whose reasons pass; null for everybody's.</param>
internal sealed record Waiver(string Code, string Reason, string First, string Second, string? OrganisationId = null)
{
    /// <summary>As published.</summary>
    public string Text => OrganisationId is null ? $"{Reason} ({First}, {Second})" : $"{OrganisationId}: {Reason} ({First}, {Second})";

    /// <summary>Whether this waiver lets a reason pass.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="owners">Whose records are.</param>
    public bool Covers(GateReason reason, Ownership owners) =>
        reason.IsWaivable && Code == reason.Code && (OrganisationId is null || (reason.About is { } about && owners.Of(about) is [var only] && only == OrganisationId));
}
