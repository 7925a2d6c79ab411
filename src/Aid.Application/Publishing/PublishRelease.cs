using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Waivers;
using Aid.Ledger.Results;
using MediatR;

namespace Aid.Application.Publishing;

/// <summary>
/// Asks the gate, and publishes what changed since the last release. It runs beside the writer's loop, on a read transaction of its own, so that gifts go on being recorded
/// meanwhile. Answers <see cref="NothingToPublish"/>, <see cref="ReleaseRefused"/>, <see cref="WaiverUnknown"/>,
/// <see cref="WaiverNotApproved"/>, <see cref="WaiverSpent"/> or <see cref="LogRefused"/> where there is no release.
/// </summary>
public sealed record PublishRelease : Command<PublishReport>
{
    /// <summary>Approved waivers (<c>w1</c> …) that this release makes use of; their reasons are published with it. None by default.</summary>
    public IReadOnlyList<string> WaiverIds { get; init; } = [];
}

/// <summary>Brings everything public to the last commit point: to be asked at start-up, before anything is served. Answers the current release's number, 0 before the first.</summary>
public sealed record RecoverReleases : Query<int>;

/// <summary>The same wish once it has come past the writer's queue.</summary>
internal sealed record MakeRelease(IReadOnlyList<string> WaiverIds) : Query<PublishReport>;

internal sealed class MakeReleaseHandler(ReleaseDesk desk, BooksContext books) : IRequestHandler<MakeRelease, Result<PublishReport>>
{
    public Task<Result<PublishReport>> Handle(MakeRelease request, CancellationToken cancellationToken) =>
        desk.PublishAsync(lastReleaseAt => books.WaiversAsync(request.WaiverIds, lastReleaseAt, cancellationToken), cancellationToken);
}

/// <summary>Takes the names that wait out of every release; sent by the host after a command that took one away.</summary>
internal sealed record RemoveNames : Query<int>;

internal sealed class RemoveNamesHandler(ReleaseDesk desk) : IRequestHandler<RemoveNames, Result<int>>
{
    public Task<Result<int>> Handle(RemoveNames request, CancellationToken cancellationToken) => desk.RemoveNamesAsync(cancellationToken);
}

internal sealed class RecoverReleasesHandler(ReleaseDesk desk) : IRequestHandler<RecoverReleases, Result<int>>
{
    public async Task<Result<int>> Handle(RecoverReleases request, CancellationToken cancellationToken) => await desk.RecoverAsync(cancellationToken);
}
