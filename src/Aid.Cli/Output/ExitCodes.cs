namespace Aid.Cli.Output;

/// <summary>What the command line's exit codes mean.</summary>
internal static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Refused, or found wrong; the reasons are on stderr.</summary>
    public const int Refused = 1;

    /// <summary>The command line itself was wrong.</summary>
    public const int BadUsage = 2;

    /// <summary>Published, while some organisations did not pass the gate and stay at an earlier release; who and why is on stderr.</summary>
    public const int DoneWithHolds = 3;
}
