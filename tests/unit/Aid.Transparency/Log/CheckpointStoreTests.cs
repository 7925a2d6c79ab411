using Aid.Tests.Unit.Transparency.Merkle;
using Aid.Tests.Unit.Transparency.Tiles;
using Aid.Transparency.Files;
using Aid.Transparency.Log;
using Aid.Transparency.Merkle;
using Aid.Transparency.Notes;
using Aid.Transparency.Tiles;
using Xunit;

namespace Aid.Tests.Unit.Transparency.Log;

public sealed class CheckpointStoreTests : IDisposable
{
    private const string Origin = "example.org/log";

    private static readonly SigningKey Key = SigningKey.FromSeed(Origin, new byte[32]);
    private static readonly byte[][] Entries = Rfc6962.Entries(600);

    private readonly TempFolder _folder = new();
    private readonly MemoryTiles _tiles = new();

    private string CheckpointPath => _folder["commit/checkpoint"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Swap_FirstAndExtension_IsRead()
    {
        CheckpointStore store = Store();
        Assert.Null(store.Read());

        TreeEdge first = await _tiles.AppendAsync(TreeEdge.Empty, Entries.Take(300));
        Assert.Null(await store.SwapAsync(TreeHead.Empty, Signed(first.Head), _tiles));
        TreeEdge second = await _tiles.AppendAsync(first, Entries.Skip(300));
        Assert.Null(await store.SwapAsync(first.Head, Signed(second.Head), _tiles));

        Assert.Equal(second.Head, Store().Read()!.Head);
        Assert.Equal(["commit/checkpoint"], _folder.Snapshot().Keys);
    }

    [Fact]
    public async Task Swap_SmallerTree_GoesBack()
    {
        (TreeHead older, TreeHead newer) = await CommittedAsync();

        CheckpointRefusal? refusal = await Store().SwapAsync(newer, Signed(older), _tiles);

        Assert.Equal(new CheckpointGoesBack(newer, older), refusal);
        Assert.Equal(newer, Store().Read()!.Head);
    }

    [Fact]
    public async Task Swap_AnotherTreeOfTheSameSize_IsNotAnExtension()
    {
        (_, TreeHead newer) = await CommittedAsync();
        (MemoryTiles other, TreeEdge edge) = await MemoryTiles.OfAsync(Rfc6962.Entries(600, seed: 8));

        Assert.Equal(new CheckpointNotAnExtension(newer, edge.Head), await Store().SwapAsync(newer, Signed(edge.Head), other));
    }

    [Fact]
    public async Task Swap_LargerTreeWithAnotherPast_IsNotAnExtension()
    {
        (_, TreeHead newer) = await CommittedAsync();
        byte[][] forged = [.. Entries, [1]];
        forged[17] = [0xff];
        (MemoryTiles other, TreeEdge edge) = await MemoryTiles.OfAsync(forged);

        // The forged tiles are whole and consistent in themselves; only the past differs.
        Assert.Equal(new CheckpointNotAnExtension(newer, edge.Head), await Store().SwapAsync(newer, Signed(edge.Head), other));
        Assert.Equal(newer, Store().Read()!.Head);
    }

    [Fact]
    public async Task Swap_TilesAbsentOrOfAnotherTree_IsRefused()
    {
        (_, TreeHead newer) = await CommittedAsync();
        MemoryTiles more = new();
        TreeEdge edge = await more.AppendAsync(TreeEdge.Empty, [.. Entries, [1]]);

        CheckpointRefusal? refusal = await Store().SwapAsync(newer, Signed(edge.Head), _tiles);
        Assert.Equal("tile/0/002.p/89", Assert.IsType<CheckpointWithoutTiles>(refusal).Path);

        more.Files["tile/1/000.p/2"][5] ^= 1;
        refusal = await Store().SwapAsync(newer, Signed(edge.Head), more);
        Assert.Contains("tile/1/000.p/2", Assert.IsType<CheckpointWithoutTiles>(refusal).Path, StringComparison.Ordinal);
        Assert.Equal(newer, Store().Read()!.Head);
    }

    [Fact]
    public async Task Swap_FirstTreeWithoutItsTiles_IsRefused()
    {
        (_, TreeEdge edge) = await MemoryTiles.OfAsync(Entries.Take(3));

        Assert.IsType<CheckpointWithoutTiles>(await Store().SwapAsync(TreeHead.Empty, Signed(edge.Head), new MemoryTiles()));
        Assert.Null(Store().Read());
    }

    [Fact]
    public async Task Swap_FromATreeThatNoLongerStands_IsChanged()
    {
        (TreeHead older, TreeHead newer) = await CommittedAsync();
        TreeEdge edge = await _tiles.AppendAsync(await new TileReader(_tiles, newer).ReadEdgeAsync(), [[1]]);

        Assert.Equal(new CheckpointChanged(older, newer), await Store().SwapAsync(older, Signed(edge.Head), _tiles));
        Assert.Equal(new CheckpointChanged(TreeHead.Empty, newer), await Store().SwapAsync(TreeHead.Empty, Signed(edge.Head), _tiles));
        Assert.Equal(newer, Store().Read()!.Head);
    }

    [Fact]
    public async Task Swap_SignedByAnotherKey_IsNotOurs()
    {
        (_, TreeEdge edge) = await MemoryTiles.OfAsync(Entries.Take(3));
        SignedCheckpoint foreign = new Checkpoint(Origin, edge.Head).Sign(SigningKey.Generate(Origin));

        Assert.Equal(new CheckpointNotOurs(NoteFault.NotSigned), await Store().SwapAsync(TreeHead.Empty, foreign, _tiles));
        Assert.Empty(_folder.Snapshot());
    }

    [Fact]
    public async Task Swap_SameTreeWithAWitness_AddsTheSignature()
    {
        (_, TreeHead newer) = await CommittedAsync();
        SignedCheckpoint witnessed = Store().Read()!.With(new NoteSignature("witness.example.org", 7, new byte[72]));

        Assert.Null(await Store().SwapAsync(newer, witnessed, _tiles));

        Assert.Equal(2, Store().Read()!.Note.Signatures.Count);
    }

    [Fact]
    public async Task Swap_StoppedAtAnyStep_StandsWhollyOldOrWhollyNew()
    {
        (TreeHead older, TreeHead newer) = await CommittedAsync();
        TreeEdge edge = await _tiles.AppendAsync(await new TileReader(_tiles, newer).ReadEdgeAsync(), [[1]]);
        byte[] before = File.ReadAllBytes(CheckpointPath);
        foreach (WriteStep stop in new[] { WriteStep.Write, WriteStep.SyncFile, WriteStep.Rename, WriteStep.SyncFolder, WriteStep.Done })
        {
            File.WriteAllBytes(CheckpointPath, before);
            CheckpointStore store = new(CheckpointPath, Key.Verifier, (step, _) =>
            {
                if (step == stop)
                    throw new IOException("stopped");
            });
            await Assert.ThrowsAsync<IOException>(() => store.SwapAsync(newer, Signed(edge.Head), _tiles));

            Assert.Equal(stop < WriteStep.SyncFolder ? newer : edge.Head, Store().Read()!.Head);
        }

        Assert.NotEqual(older, newer);
    }

    [Fact]
    public async Task Swap_WhileAnotherHoldsTheLock_Throws()
    {
        (_, TreeHead newer) = await CommittedAsync();
        using FileStream held = new(CheckpointPath + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

        await Assert.ThrowsAsync<IOException>(() => Store().SwapAsync(newer, Signed(newer), _tiles));
    }

    [Fact]
    public async Task Read_AnyByteChanged_Throws()
    {
        await CommittedAsync();
        byte[] right = File.ReadAllBytes(CheckpointPath);
        for (int i = 0; i < right.Length; i++)
        {
            byte[] wrong = [.. right];
            wrong[i] ^= 1;
            File.WriteAllBytes(CheckpointPath, wrong);
            Assert.Throws<LogTamperedException>(() => Store().Read());
        }
    }

    private static SignedCheckpoint Signed(TreeHead head) => new Checkpoint(Origin, head).Sign(Key);

    private CheckpointStore Store() => new(CheckpointPath, Key.Verifier);

    private async Task<(TreeHead Older, TreeHead Newer)> CommittedAsync()
    {
        TreeEdge first = await _tiles.AppendAsync(TreeEdge.Empty, Entries.Take(300));
        TreeEdge second = await _tiles.AppendAsync(first, Entries.Skip(300));
        Assert.Null(await Store().SwapAsync(TreeHead.Empty, Signed(first.Head), _tiles));
        Assert.Null(await Store().SwapAsync(first.Head, Signed(second.Head), _tiles));
        return (first.Head, second.Head);
    }
}
