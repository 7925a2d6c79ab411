namespace Aid.Transparency.Log;

/// <summary>Collects findings, each file once for each kind, up to the bound.</summary>
internal sealed class AuditFindings
{
    private readonly List<LogFinding> _all = [];
    private readonly HashSet<(string Path, LogFindingKind Kind)> _seen = [];

    public IReadOnlyList<LogFinding> All => _all;

    public void Wrong(string path, string reason) => Add(new LogFinding(path, LogFindingKind.Wrong, reason));

    public void Missing(string path) => Add(new LogFinding(path, LogFindingKind.Missing, "it is not there"));

    public void Extra(string path, string reason) => Add(new LogFinding(path, LogFindingKind.Extra, reason));

    public void Close() =>
        _all.Add(new LogFinding(LogFolder.CheckpointName, LogFindingKind.Wrong, $"the audit stopped after {_all.Count} findings"));

    private void Add(LogFinding finding)
    {
        if (!_seen.Add((finding.Path, finding.Kind)))
            return;
        if (_all.Count == LogAudit.MaximumFindings)
            throw new TooManyException();
        _all.Add(finding);
    }

    /// <summary>Ends an audit that found too much.</summary>
    internal sealed class TooManyException : Exception;
}
