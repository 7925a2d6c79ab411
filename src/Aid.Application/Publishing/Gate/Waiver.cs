namespace Aid.Application.Publishing.Gate;

/// <summary>Two people let a waivable reason pass. Reason and labels are published with the release.</summary>
/// <param name="Code">The gate's code, such as <c>gate.cumulative-fell</c>.</param>
/// <param name="Reason">Public reason.</param>
/// <param name="First">Label of one person, such as "staff 1"; never a name.</param>
/// <param name="Second">Label of another.</param>
public sealed record Waiver(string Code, string Reason, string First, string Second)
{
    /// <summary>As published.</summary>
    internal string Text => $"{Reason} ({First}, {Second})";
}
