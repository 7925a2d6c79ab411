using System.Text.RegularExpressions;

namespace Aid.Disclosure.Leaves;

/// <summary>
/// One field of a leaf's schema. Schemas are written by hand, one line a kind, and say name, order and form of every field, so that nothing about a leaf's bytes follows from a class or a serialiser:
/// <c>Name</c> text, <c>Name#</c> whole number, <c>Name@</c> date, <c>Name^</c> instant, <c>Name!</c> bool, <c>Name*( … )</c> list of items; a trailing <c>?</c> is optional. The browser's
/// decoder reads the same lines.
/// </summary>
/// <param name="Name">Name of the record's property.</param>
/// <param name="Form"><c>' '</c> text, <c>#</c>, <c>@</c>, <c>^</c>, <c>!</c> or <c>*</c>.</param>
/// <param name="IsOptional">True where the value may be absent.</param>
/// <param name="Items">Fields of a list's items; empty otherwise.</param>
internal sealed partial record LeafField(string Name, char Form, bool IsOptional, IReadOnlyList<LeafField> Items)
{
    /// <summary>Reads a schema.</summary>
    /// <exception cref="ArgumentException">The text is no schema.</exception>
    public static IReadOnlyList<LeafField> Parse(string schema)
    {
        List<LeafField> fields = [];
        int at = 0;
        while (at < schema.Length)
        {
            Match match = Field().Match(schema, at);
            if (!match.Success || match.Index != at)
                throw new ArgumentException($"\"{schema[at..]}\" is no field of a leaf.", nameof(schema));
            bool isList = match.Groups["items"].Success;
            char form = isList ? '*' : match.Groups["form"].Value is [char only] ? only : ' ';
            fields.Add(new(match.Groups["name"].Value, form, match.Groups["optional"].Length > 0, isList ? Parse(match.Groups["items"].Value) : []));
            at += match.Length;
        }

        return fields;
    }

    [GeneratedRegex(@"(?<name>[A-Za-z]+)(?:\*\((?<items>[^)]*)\)|(?<form>[#@^!]?)(?<optional>\??))(?: |$)", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Field();
}
