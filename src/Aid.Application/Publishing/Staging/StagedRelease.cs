using Aid.Application.Publishing.Gate;
using Aid.Application.Publishing.Holding;
using Aid.Application.Publishing.Pictures;
using Aid.Application.Publishing.Rows;
using Aid.Application.Publishing.Source;
using Aid.Disclosure.Leaves;
using Aid.Disclosure.Records;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Publishing.Staging;

/// <summary>
/// A release in the making: one transaction of hidden rows, a spool of leaves and a folder of files. Dropping it before <see cref="CommitRows"/> leaves nothing behind.
/// </summary>
internal sealed class StagedRelease : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly DisclosureContext staged;
    private readonly RecordStager stager;
    private readonly RowWriter rows;
    private readonly LeafSpool leaves;
    private readonly ReleaseReader before;
    private readonly ReleaseRecords records;
    private readonly long firstLeaf;
    private readonly string namesPath;

    public StagedRelease(PublishingFolder folder, DisclosureDatabase database, int number, long firstLeaf)
    {
        Number = number;
        this.firstLeaf = firstLeaf;
        namesPath = folder.NamesOf(number);
        Files = new StagedFolder(folder.StagingOf(number), folder.Public);
        leaves = new LeafSpool(folder.StagingOf(number) + ".leaves");
        connection = database.OpenWriter();
        transaction = connection.BeginTransaction();
        staged = new DisclosureContext(new DbContextOptionsBuilder<DisclosureContext>().UseSqlite(connection).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options)
        {
            Release = number,
        };
        staged.Database.UseTransaction(transaction);
        before = new ReleaseReader(database.OpenContext(number - 1));
        rows = new RowWriter(connection, staged.Model, number);
        stager = new RecordStager(before, rows, leaves, Files, number, firstLeaf);
        records = new ReleaseRecords(before, new ReleaseReader(staged), stager, rows, number);
    }

    /// <summary>Number of the release.</summary>
    public int Number { get; }

    /// <summary>Its files.</summary>
    public StagedFolder Files { get; }

    /// <summary>Its leaves but the release's own.</summary>
    public LeafSpool Leaves => leaves;

    /// <summary>Rows written or marked.</summary>
    public long Rows => rows.Rows;

    /// <summary>The release's record, its manifest's hash still empty; null before <see cref="Complete"/>.</summary>
    public Release? Record { get; private set; }

    /// <summary>Everything public at this release as far as it is staged.</summary>
    public ReleaseReader Reader => new(staged);

    /// <summary>Stages the records.</summary>
    /// <returns>False when nothing changed; where somebody stays behind, false when nobody else has anything to publish.</returns>
    public bool Stage(IReleaseSource source, IReadOnlyList<RefusedRelease> refused, Holds holds)
    {
        var open = holds.Over(source);
        records.Stage(open, refused, holds);
        foreach (var file in open.Files().Where(f => !Files.Hashes.ContainsKey(f.Path)))
            Files.Write(file.Path, file.Content());
        // A picture waits with the record that lets it be shown.
        PictureShelf.Stage(Files, source.Pictures().Where(picture => Reader.Find<ReportPicture>(picture.Id) is { Status: "shown" }));
        if (holds.IsEmpty)
            return stager.Versions > 0;
        // A name, a refusal or a hold by itself is no reason to go on without somebody.
        var besides = new[] { RecordSet.NameOf<Organisation>(), RecordSet.NameOf<RefusedRelease>(), RecordSet.NameOf<OrganisationHold>() };
        return stager.Versions > besides.Sum(set => stager.VersionsOf(set));
    }

    /// <summary>Asks the gate.</summary>
    public IReadOnlyList<GateReason> Judge(IReleaseSource source) =>
        new ReleaseGate(before, new ReleaseReader(staged), records.Evidence, stager.NewRecords).Judge(records.Figures, records.FundDeltas, records.Coverage, records.Outflows, source);

    /// <summary>Writes the release's own row and the files that are made from rows: lines, outflows, names.</summary>
    public void Complete(DateTime preparedAt, bool isSingleOperator, IReadOnlyList<Waiver> waivers)
    {
        var id = Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Record = new Release
        {
            Id = id,
            Number = Number,
            PreparedAt = preparedAt,
            TreeSize = firstLeaf + leaves.Count + 1,
            NewRecords = stager.Versions,
            NewGifts = stager.NewRecords.GetValueOrDefault("Donations"),
            NewDisbursements = stager.NewRecords.GetValueOrDefault("Disbursements"),
            NewCorrections = stager.NewRecords.GetValueOrDefault("Corrections"),
            IsSingleOperator = isSingleOperator,
            Checks = GateCodes.All.Select((code, i) => new GateCheck
            {
                ReleaseId = id, Ordinal = i, Code = code, Checked = records.Evidence.Checked[code], Waiver = string.Join("；", waivers.Where(w => w.Code == code).Select(w => w.Text)),
            }).ToList(),
        };
        stager.WriteRelease(Record);

        LineFiles lines = new(staged, rows, Files);
        foreach (var line in records.TouchedLines)
            lines.Write(line.Key, line.OfType<(long, long)>().ToList());
        new OutflowFiles(new ReleaseReader(staged), Files).Write(records.TouchedOutflows(staged));
        StageNames();
    }

    /// <summary>Makes the rows durable, still hidden behind the release's number.</summary>
    public void CommitRows() => transaction.Commit();

    /// <summary>Fills the manifest's hash into the release's row.</summary>
    public void CompleteRow(string manifestHash)
    {
        using var second = connection.BeginTransaction();
        using RowWriter late = new(connection, staged.Model, Number);
        late.CompleteRelease(manifestHash);
        second.Commit();
    }

    // The files are made from the table as it will be; the table itself stays as it is until the release is current.
    private void StageNames()
    {
        transaction.Save("names");
        records.Names.Apply(connection);
        new NameFiles(staged, Files.Read, (path, bytes) => Files.Write(path, bytes)).Write([.. records.Names.Shown.Select(n => n.DonationId), .. records.Names.Gone]);
        transaction.Rollback("names");
        records.Names.Write(namesPath);
    }

    public void Dispose()
    {
        leaves.Dispose();
        rows.Dispose();
        staged.Dispose();
        before.Dispose();
        transaction.Dispose();
        connection.Dispose();
    }
}
