using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Application.Publishing.Gate;
using Aid.Ledger.Results;
using MediatR;

namespace Aid.Application.Publishing;

/// <summary>
/// Asks the gate, and publishes what changed since the last release. It runs beside the writer's loop, on a read transaction of its own, so that gifts go on being recorded
/// meanwhile. Answers <see cref="NothingToPublish"/>, <see cref="ReleaseRefused"/>, <see cref="WaiverIncomplete"/>,
/// <see cref="WaiverOfOthers"/> or <see cref="LogRefused"/> where there is no release.
/// </summary>
public sealed record PublishRelease : Command<PublishReport>
{
    /// <summary>What two people let pass, with the reason that is published; whoever publishes is one of them. None by default.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];
}

/// <summary>Brings everything public to the last commit point: to be asked at start-up, before anything is served. Answers the current release's number, 0 before the first.</summary>
public sealed record RecoverReleases : Query<int>;

/// <summary>The same wish once it has come past the writer's queue.</summary>
internal sealed record MakeRelease(IReadOnlyList<Waiver> Waivers, Person Person) : Query<PublishReport>;

internal sealed class MakeReleaseHandler(ReleaseDesk desk) : IRequestHandler<MakeRelease, Result<PublishReport>>
{
    public async Task<Result<PublishReport>> Handle(MakeRelease request, CancellationToken cancellationToken)
    {
        // Whoever publishes answers for what is let pass: the other of the two is named by somebody who was there.
        Waiver? foreign = request.Waivers.FirstOrDefault(waiver => waiver.First != request.Person.Label && waiver.Second != request.Person.Label);
        return foreign is null ? await desk.PublishAsync(request.Waivers, cancellationToken) : new WaiverOfOthers(foreign.Code, request.Person.Label);
    }
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
