using Aid.Application.Publishing.Gate;
using Aid.Application.Publishing.Holding;
using Aid.Application.Publishing.Journal;
using Aid.Application.Publishing.Rows;
using Aid.Application.Publishing.Source;
using Aid.Application.Publishing.Staging;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Aid.Disclosure.Releases;
using Aid.Ledger.Results;
using Aid.Transparency.Log;
using Aid.Transparency.Notes;

namespace Aid.Application.Publishing;

/// <summary>
/// Makes releases: a journal with one commit point, the signed checkpoint. Before it, everything is staged and can be discarded; after it, everything is rolled forward and
/// can be repeated. One publisher at a time, in the process that holds the writer's lock.
/// </summary>
internal sealed class Publisher(
    PublishingFolder folder, DisclosureDatabase rows, SigningKey key, IReleaseRenderer renderer, TimeProvider clock, Action<string>? probe = null)
{
    private readonly LogFolder log = new(folder.Log, key.Verifier, folder.Checkpoint);
    private readonly ReleaseJournal journal = new(folder.Books);
    private bool isRecovered;

    /// <summary>
    /// Brings everything public to the last commit point: discards a release that did not reach it, finishes one that did. To be called at start-up before anything is served.
    /// May be repeated.
    /// </summary>
    /// <exception cref="InvalidOperationException">Books, rows and log are of different times, as after restoring a backup of one of them.</exception>
    public async Task RecoverAsync(CancellationToken cancellation = default)
    {
        isRecovered = false;
        rows.Migrate();
        journal.Migrate();
        var head = log.CommittedHead();
        if (journal.Pending() is { } pending)
        {
            if (pending.State == "staged" && head.Size == pending.BaseSize + pending.Leaves && head.Root.ToBase64() == pending.Root)
                new RollForward(folder, rows, log, journal, probe).Run(pending);
            else
                Discard(pending);
        }

        if (Directory.Exists(folder.Staging))
            Directory.Delete(folder.Staging, recursive: true);
        await log.RecoverAsync(cancellation);
        var current = rows.CurrentRelease();
        var published = current == 0 ? 0 : TreeSizeOf(current);
        if (published != head.Size || (journal.LastPublished()?.Number ?? 0) != current)
            throw new InvalidOperationException($"The log has {head.Size} leaves, release {current} ends at {published}, and the books know release {journal.LastPublished()?.Number ?? 0}: they are of different times.");
        isRecovered = true;
    }

    /// <summary>Recovers unless this publisher already has, and nothing went wrong since.</summary>
    public Task EnsureRecoveredAsync(CancellationToken cancellation) => isRecovered ? Task.CompletedTask : RecoverAsync(cancellation);

    /// <summary>Position in the outbox that the last release went up to; 0 before the first.</summary>
    public long Watermark => journal.LastPublished()?.Watermark ?? 0;

    /// <summary>Number that the next release will have.</summary>
    public int NextNumber => (journal.LastPublished()?.Number ?? 0) + 1;

    /// <summary>When the last release was prepared, UTC; null before the first.</summary>
    public DateTime? LastReleaseAt => journal.LastPublished()?.PreparedAt;

    /// <summary>Makes a release of what changed.</summary>
    /// <param name="source">The changed records, a consistent state of the books.</param>
    /// <param name="waivers">What two people let pass; may be empty.</param>
    /// <param name="cancellation">Stops before the commit point, never after it.</param>
    /// <returns>What was done, or the refusal; a refusal changes nothing public.</returns>
    public async Task<Result<PublishReport>> PublishAsync(IReleaseSource source, IReadOnlyList<Waiver> waivers, CancellationToken cancellation = default)
    {
        if (waivers.FirstOrDefault(w => string.IsNullOrWhiteSpace(w.Reason) || string.IsNullOrWhiteSpace(w.First) || string.IsNullOrWhiteSpace(w.Second) || w.First == w.Second) is { } bad)
            return new WaiverIncomplete(bad.Code);
        await EnsureRecoveredAsync(cancellation);
        // Whatever goes wrong from here on leaves something to clear away, unless this is set again.
        isRecovered = false;
        var result = await MakeAsync(source, waivers, cancellation);
        isRecovered = true;
        return result;
    }

    private async Task<Result<PublishReport>> MakeAsync(IReleaseSource source, IReadOnlyList<Waiver> waivers, CancellationToken cancellation)
    {
        var started = clock.GetTimestamp();
        var baseSize = log.CommittedHead().Size;
        var now = clock.GetUtcNow().UtcDateTime;
        var preparedAt = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond));
        var staged = Stage(source, waivers, baseSize, preparedAt);
        if (staged.IsRefused)
            return staged.Refusal;
        var (release, holds) = staged.Value;
        using var disposing = release;
        release.Complete(preparedAt, source.IsSingleOperator, waivers);
        var last = journal.LastPublished();
        PreparedRelease prepared = new()
        {
            // What is held is read again next time.
            Number = release.Number, Watermark = holds.IsEmpty ? source.Watermark : last?.Watermark ?? 0, BaseSize = baseSize, Leaves = release.Leaves.Count + 1, TemplateVersion = renderer.TemplateVersion, PreparedAt = preparedAt,
        };
        journal.Prepare(prepared);
        probe?.Invoke("prepared");
        release.CommitRows();
        probe?.Invoke("rows-committed");

        using (var reader = rows.OpenReader(release.Number))
            await renderer.RenderAsync(reader, last?.TemplateVersion != renderer.TemplateVersion, (path, bytes) => { release.Files.Write(path, bytes.Span); return Task.CompletedTask; }, cancellation);
        var record = WithHash(release.Record!, Manifest.Write(release.Files));
        release.CompleteRow(record.ManifestHash);
        release.Files.Commit();
        probe?.Invoke("files-staged");

        var appender = await log.AppendAsync(cancellation);
        release.Leaves.CopyTo(appender);
        appender.Append(LeafCodec.Encode(record));
        var head = appender.Stage();
        probe?.Invoke("tiles-staged");
        journal.Move(prepared.Sequence, "staged", head.Root.ToBase64());
        probe?.Invoke("staged");
        if (await appender.CommitAsync(key, cancellation) is { } refusal)
        {
            await RecoverAsync(cancellation);
            return new LogRefused(refusal.Code, refusal.Message);
        }

        probe?.Invoke("committed");
        new RollForward(folder, rows, log, journal, probe).Run(prepared);
        return new PublishReport(
            release.Number, prepared.Leaves, head.Size, release.Rows, release.Files.Hashes.Count + appender.FileCount + 2, release.Files.Bytes, clock.GetElapsedTime(started), Told(holds));
    }

    /// <summary>
    /// Stages everything; where the gate finds reasons that are somebody's, stages again without them and whoever is tied to them, until the rest passes. The release is refused as a whole where a
    /// reason is nobody's, or where nobody else has anything to publish.
    /// </summary>
    private Result<(StagedRelease Release, Holds Holds)> Stage(IReleaseSource source, IReadOnlyList<Waiver> waivers, long baseSize, DateTime preparedAt)
    {
        var holds = Holds.None;
        List<GateReason> reasons = [];
        while (true)
        {
            StagedRelease release = new(folder, rows, rows.CurrentRelease() + 1, baseSize);
            var isKept = false;
            try
            {
                if (!release.Stage(source, journal.Unpublished(), holds))
                    return reasons.Count == 0 ? new NothingToPublish() : Refuse(preparedAt, reasons);
                probe?.Invoke("rows-staged");
                Ownership owners = new(release.Reader);
                var standing = release.Judge(holds.Over(source)).Where(r => !waivers.Any(w => w.Covers(r, owners))).ToList();
                if (standing.Count == 0)
                {
                    isKept = true;
                    return (release, holds);
                }

                reasons.AddRange(standing.Except(reasons));
                if (holds.Widen(standing, release.Reader) is not { } wider)
                    return Refuse(preparedAt, [.. reasons.OrderBy(r => GateCodes.All.ToList().IndexOf(r.Code))]);
                holds = wider;
            }
            finally
            {
                if (!isKept)
                    Abandon(release);
            }
        }
    }

    private static List<HeldOrganisation> Told(Holds holds) =>
        [.. holds.Organisations.Values.Select(h => new HeldOrganisation(h.OrganisationId, h.TiedToId, [.. h.Reasons.Select(r => new HeldReason(r.Code, r.IsWaivable, r.Zh, r.En))]))];

    private ReleaseRefused Refuse(DateTime attemptedAt, IReadOnlyList<GateReason> reasons)
    {
        var published = reasons.Select((r, i) => new RefusalReason { Ordinal = i, Code = r.Code, IsWaivable = r.IsWaivable, Zh = r.Zh, En = r.En }).ToList();
        return new ReleaseRefused(journal.Refuse(attemptedAt, published), published);
    }

    // The rows' transaction is rolled back when the release is disposed of; only files are left.
    private void Abandon(StagedRelease release)
    {
        release.Dispose();
        var staging = folder.StagingOf(release.Number);
        if (Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
    }

    private void Discard(PreparedRelease pending)
    {
        using (var connection = rows.OpenWriter())
        using (var context = rows.OpenContext(pending.Number))
            RowWriter.Discard(connection, context.Model, pending.Number - 1);
        journal.Move(pending.Sequence, "discarded");
    }

    private long TreeSizeOf(int release)
    {
        using var reader = rows.OpenReader(release);
        return reader.Find<Release>(release.ToString(System.Globalization.CultureInfo.InvariantCulture))?.TreeSize ?? -1;
    }

    // The leaf of a release is made once its files are: a record is never edited, so it is copied.
    private static Release WithHash(Release record, string manifestHash) => new()
    {
        Id = record.Id, IsSynthetic = record.IsSynthetic, Source = record.Source, Number = record.Number, PreparedAt = record.PreparedAt, TreeSize = record.TreeSize, ManifestHash = manifestHash,
        NewRecords = record.NewRecords, NewGifts = record.NewGifts, NewDisbursements = record.NewDisbursements, NewCorrections = record.NewCorrections,
        IsSingleOperator = record.IsSingleOperator, Checks = record.Checks,
    };
}
