using System.Collections.Concurrent;
using Aid.Application.Books;
using Aid.Application.LiveTotals;
using Aid.Ledger.Results;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aid.Server.Live;

/// <summary>
/// The live totals of all campaigns, folded from the tallies that platforms posted. New ones are asked for from the books twice a second while anybody listens: the same works where another process writes the
/// books or where several servers read a replica, and a tally that was not committed is never shown. A listener costs a request and a place in a list of awaiting tasks, never a thread.
/// </summary>
internal sealed class LiveTotals(BooksHost books, LiveOptions options, TimeProvider time, ILogger<LiveTotals> log) : BackgroundService
{
    private readonly ConcurrentDictionary<(string Campaign, string? Team), LiveTopic> _topics = new();
    private readonly ConcurrentDictionary<(string Campaign, string? Team), bool> _known = new();
    private readonly SemaphoreSlim _reading = new(1, 1);
    private int _listeners;
    private long _last;

    /// <summary>Listeners now.</summary>
    public int Listeners => Volatile.Read(ref _listeners);

    /// <summary>Takes a place for a listener.</summary>
    /// <returns>False where all places are taken.</returns>
    public bool TryEnter()
    {
        if (Interlocked.Increment(ref _listeners) <= options.MostListeners) return true;
        Interlocked.Decrement(ref _listeners);
        return false;
    }

    /// <summary>Gives the place back.</summary>
    public void Leave() => Interlocked.Decrement(ref _listeners);

    /// <summary>The topic of a campaign or team, up to date with the books.</summary>
    /// <returns>It, or <c>campaign.unknown</c>, <c>team.unknown</c>.</returns>
    public async Task<Result<LiveTopic>> FollowAsync(string campaign, string? team, CancellationToken cancellationToken)
    {
        if (!_known.ContainsKey((campaign, team)))
        {
            Result<string> found = await books.QueryAsync(new FindLiveSubject(campaign, team), cancellationToken);
            if (found.IsRefused) return found.Refusal;
            // The first to follow reads the books at once; later ones are served from what is folded already.
            _topics.TryAdd((campaign, team), new LiveTopic());
            await ReadAsync(cancellationToken);
            _known.TryAdd((campaign, team), true);
        }

        return _topics[(campaign, team)];
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        base.Dispose();
        _reading.Dispose();
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(options.PollEvery, time);
        long beat = time.GetTimestamp();
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (Listeners == 0) continue;
                await TryReadAsync(stoppingToken);
                if (time.GetElapsedTime(beat) < options.Heartbeat) continue;
                beat = time.GetTimestamp();
                foreach (LiveTopic topic in _topics.Values) topic.Wake();
            }
        }
        catch (OperationCanceledException)
        {
            // The host is stopping.
        }
    }

    private async Task TryReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ReadAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The next tick asks again; listeners keep the state that they have.
            log.LogWarning("New tallies could not be read: {Kind}", failure.GetType().Name);
        }
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            Dictionary<(string Campaign, string? Team), PostedTally> changed = [];
            ProvisionalNews news;
            do
            {
                Result<ProvisionalNews> answer = await books.QueryAsync(new ReadProvisional(_last), cancellationToken);
                if (answer.IsRefused) return;
                news = answer.Value;
                foreach (PostedTally tally in news.Posted)
                {
                    LiveTopic topic = _topics.GetOrAdd((tally.CampaignId, tally.TeamId), _ => new LiveTopic());
                    topic.Units += tally.Units;
                    topic.Gifts += tally.Gifts;
                    topic.MatchedUnits += tally.MatchedUnits;
                    changed[(tally.CampaignId, tally.TeamId)] = tally;
                    _last = tally.Number;
                }
            }
            while (news.Posted.Count > 0);

            foreach (((string campaign, string? team), PostedTally tally) in changed)
            {
                LiveTopic topic = _topics[(campaign, team)];
                long? pool = team is null && news.Pools.TryGetValue(campaign, out long units) ? units : null;
                topic.Publish(LiveEvents.Total(campaign, team, tally.Number, topic, pool, tally.CountedAt));
            }

            End([.. news.Settled]);
        }
        finally
        {
            _reading.Release();
        }
    }

    private void End(HashSet<string> settled)
    {
        foreach (((string campaign, string? _), LiveTopic topic) in _topics)
        {
            if (settled.Contains(campaign) && topic.Frame is not { IsLast: true }) topic.Publish(LiveEvents.Settled(campaign, topic.Frame?.Id ?? 0));
        }
    }
}
