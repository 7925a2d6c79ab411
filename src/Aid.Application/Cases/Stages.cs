using Aid.Application.Books;
using Aid.Application.Reach;

namespace Aid.Application.Cases;

/// <summary>Stages of an application and how it goes through them.</summary>
internal static class Stages
{
    public const string Received = "received";

    private static readonly Dictionary<string, string[]> Next = new(StringComparer.Ordinal)
    {
        [Received] = ["forwarded", "refused"],
        ["forwarded"] = ["approved", "refused"],
        ["approved"] = ["paid"],
    };

    /// <summary>Whether an application goes from one stage to another.</summary>
    public static bool IsNext(string from, string to) => Next.TryGetValue(from, out string[]? next) && next.Contains(to);

    /// <summary>Records the stage and counts it.</summary>
    public static Task ReachAsync(BooksContext books, Recording recording, ApplicationEntity application, string stage, DateOnly on, long? units, CancellationToken cancellationToken)
    {
        recording.Add(new ApplicationStageEntity { ApplicationId = application.Id, Stage = stage, On = on, Units = units }, "as");
        ReachCountEntity count = ReachDesk.Add(recording, new ReachCountEntity
        {
            ProjectId = application.ProjectId,
            Stage = stage,
            Period = on.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            DivisionCode = application.DivisionCode,
            PlaceZh = application.PlaceZh,
            Applications = 1,
            Units = units,
        });
        return ReachDesk.GroupAsync(books, recording, [count], cancellationToken);
    }
}
