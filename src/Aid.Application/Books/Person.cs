namespace Aid.Application.Books;

/// <summary>Who asks, as the books know them: a label, never a name.</summary>
/// <param name="Label">Such as "staff 1"; at most 40 characters.</param>
public sealed record Person(string Label)
{
    /// <summary>The person at the machine itself, in books that one person runs.</summary>
    public static Person Operator { get; } = new("operator");
}
