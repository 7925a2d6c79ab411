namespace Aid.Application.Intake.Problems;

/// <summary>Collects a file's problems, all of them counted and the first of them kept, so that one refusal names every row.</summary>
internal sealed class ProblemList(string file, int limit)
{
    private const int MaxValueChars = 80;
    private readonly List<StatementProblem> _kept = [];

    public IReadOnlyList<StatementProblem> Kept => _kept;

    public long Count { get; private set; }

    public void Add(string code, int? row, string? column, string? value, string zh, string en) =>
        Add(new StatementProblem(code, file, row, column, Shorten(value), zh, en));

    public void Add(StatementProblem problem)
    {
        Count++;
        if (_kept.Count < limit) _kept.Add(problem);
    }

    public static string? Shorten(string? value)
    {
        if (value is null || value.Length <= MaxValueChars) return value;
        int cut = char.IsHighSurrogate(value[MaxValueChars - 1]) ? MaxValueChars - 1 : MaxValueChars;
        return value[..cut] + "…";
    }
}

/// <summary>Reading cannot go on: what follows in the file would be a guess. The problem is already listed.</summary>
internal sealed class StopReadingException : Exception;
