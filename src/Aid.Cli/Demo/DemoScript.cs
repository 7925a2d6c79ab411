using Aid.Application.Books;
using Aid.Application.Disbursements;
using Aid.Application.Donations;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;

namespace Aid.Cli.Demo;

/// <summary>Sends the demonstration's commands through the same door as everybody else. A refusal that the script does not expect is a bug of the script.</summary>
internal sealed class DemoScript(BooksHost books, DemoClock clock)
{
    private const int GiftsAtOnce = 200;

    /// <summary>Who records: the first of the two people that have keys.</summary>
    public static Person Maker { get; } = new("staff 1");

    /// <summary>Who checks: the second.</summary>
    public static Person Checker { get; } = new("staff 2");

    /// <summary>The books.</summary>
    public BooksHost Books => books;

    /// <summary>Sets the day on which what follows is recorded.</summary>
    public void On(int year, int month, int day) => clock.Set(new DateTimeOffset(year, month, day, 10, 0, 0, TimeSpan.FromHours(8)));

    /// <summary>Sends a command and gives its answer.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public async Task<T> DoAsync<T>(Command<T> command, Person? person = null)
    {
        Result<T> result = await books.SendAsync(command, person ?? Maker);
        return result.IsRefused
            ? throw new InvalidOperationException($"The demonstration's {command.GetType().Name} was refused: {result.Refusal.Code}. {result.Refusal.En}")
            : result.Value;
    }

    /// <summary>Records a payment or a passing-on and has it approved by the other person.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> PayAsync(RecordDisbursement payment)
    {
        Recorded recorded = await DoAsync(payment);
        await DoAsync(new ApproveDisbursement { DisbursementId = recorded.Id }, Checker);
        return recorded.Id;
    }

    /// <summary>Records gifts in their order; they share commits.</summary>
    /// <returns>Their ids.</returns>
    public async Task<IReadOnlyList<string>> GiveAsync(IEnumerable<RecordDonation> gifts)
    {
        List<string> ids = [];
        foreach (RecordDonation[] some in gifts.Chunk(GiftsAtOnce))
            ids.AddRange((await Task.WhenAll(some.Select(gift => DoAsync(gift)))).Select(recorded => recorded.Id));
        return ids;
    }
}

/// <summary>The second person's part.</summary>
internal static class Approval
{
    /// <summary>Has what was just recorded approved by the other person.</summary>
    public static async Task ContinueApprovalAsync(this Task<Recorded> recording, DemoScript script) =>
        await script.DoAsync(new ApproveDisbursement { DisbursementId = (await recording).Id }, DemoScript.Checker);
}
