using Aid.Application.Books;
using Aid.Application.Duties;
using Aid.Application.Donors;
using Aid.Application.Publishing.Gate;
using Aid.Application.Publishing.Pictures;
using Aid.Application.Publishing.Rows;
using Aid.Application.Publishing.Source;
using Aid.Application.Reports;
using Aid.Disclosure.Releases;
using Aid.Ledger.Results;
using Aid.Transparency.Notes;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Aid.Application.Publishing;

/// <summary>The one place of a data folder where releases are made, one after another.</summary>
internal sealed class ReleaseDesk(BooksHost books, BooksOptions options, IServiceProvider services) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);
    private readonly PublishingFolder folder = new(options.Folder);
    private Publisher? publisher;

    /// <summary>Makes a release.</summary>
    /// <param name="waiversSince">The waivers that hold, given when the last release was prepared; null before the first.</param>
    /// <param name="cancellation">Stops before the commit point.</param>
    /// <exception cref="InvalidOperationException">Another process writes these books, or no renderer of pages was registered in <see cref="BooksOptions.Services"/>.</exception>
    public async Task<Result<PublishReport>> PublishAsync(Func<DateTime?, Task<Result<IReadOnlyList<Waiver>>>> waiversSince, CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            var open = Open(services.GetRequiredService<IReleaseRenderer>());
            await open.EnsureRecoveredAsync(cancellation);
            // What is due changes with the day alone: the release tells it as of its own day.
            var wound = await books.SendAsync(new WindClock(open.NextNumber), Person.Operator, cancellationToken: cancellation);
            if (wound.IsRefused)
                return wound.Refusal;
            var waivers = await waiversSince(open.LastReleaseAt);
            if (waivers.IsRefused)
                return waivers.Refusal;
            using var source = BooksSource.Open(folder.Root, open.Watermark);
            return await open.PublishAsync(source, waivers.Value, cancellation);
        }
        finally
        {
            TakeDownPictures();
            one.Release();
        }
    }

    /// <summary>Recovers, and tells the current release.</summary>
    public async Task<int> RecoverAsync(CancellationToken cancellation)
    {
        var rows = new DisclosureDatabase(folder.Rows);
        if (!books.IsWriter)
            return rows.CurrentRelease();
        await one.WaitAsync(cancellation);
        try
        {
            await Open(services.GetService<IReleaseRenderer>()).RecoverAsync(cancellation);
            // A withdrawal that was acknowledged by nobody may stand in the books alone: it takes effect before anything is served.
            await new NameRemovals(books, folder).RunAsync(isFinal: true, cancellation);
            TakeDownPictures();
            return rows.CurrentRelease();
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Takes names out of every release, between two releases.</summary>
    /// <returns>How many, or <c>consent.removal-pending</c>.</returns>
    public async Task<Result<int>> RemoveNamesAsync(CancellationToken cancellation)
    {
        if (!NameRemovals.AreWaiting(folder))
            return 0;
        await one.WaitAsync(cancellation);
        try
        {
            bool isRecovered = await TryRecoverAsync(cancellation);
            return await new NameRemovals(books, folder).RunAsync(isRecovered, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException)
        {
            return new RemovalPending();
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Takes down what the books no longer let be shown, without a release; waits for one that is being made, which might show it.</summary>
    public async Task<int> TakeDownAsync(CancellationToken cancellation)
    {
        await one.WaitAsync(cancellation);
        try
        {
            return TakeDownPictures();
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task<bool> TryRecoverAsync(CancellationToken cancellation)
    {
        try
        {
            await Open(services.GetService<IReleaseRenderer>()).EnsureRecoveredAsync(cancellation);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or SqliteException or InvalidOperationException)
        {
            // Names leave all the same; only a release that is half done could still bring them back, and so the work goes on waiting.
            return false;
        }
    }

    private int TakeDownPictures()
    {
        using var look = BooksDatabase.OpenReader(folder.Root);
        return PictureShelf.TakeDown(folder.Public, look.Set<PictureContentEntity>().Select(row => row.PictureId).ToHashSet(StringComparer.Ordinal));
    }

    private Publisher Open(IReleaseRenderer? renderer)
    {
        if (!books.IsWriter)
            throw new InvalidOperationException("Another process writes these books: it makes the releases.");
        return publisher ??= new Publisher(folder, new DisclosureDatabase(folder.Rows), Key(), renderer ?? NoPages.Instance, options.Time);
    }

    // A log is known by its origin for ever. A folder that names none gets one that nobody else has.
    private SigningKey Key() => LogKeyFile.ReadOrCreate(folder.SigningKey, services.GetService<PublishingOptions>()?.Origin ?? $"aid-{Guid.NewGuid():N}/log");
}

/// <summary>Choices of a society about its releases; registered in <see cref="BooksOptions.Services"/>.</summary>
public sealed record PublishingOptions
{
    /// <summary>Origin of the log when its key is made, such as <c>example.org/log</c>; null makes a random one. It can never change afterwards.</summary>
    public string? Origin { get; init; }
}

/// <summary>For a process that recovers and never publishes.</summary>
internal sealed class NoPages : IReleaseRenderer
{
    public static NoPages Instance { get; } = new();

    public string TemplateVersion => "";

    public Task RenderAsync(IReleaseReader reader, bool everything, Func<string, ReadOnlyMemory<byte>, Task> write, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("No renderer of pages is registered.");
}
