namespace Aid.OData.Model;

/// <summary>OData identifiers: a letter or underscore, then letters, digits or underscores, at most 128 in all (ABNF odataIdentifier).</summary>
internal static class Names
{
    public static void Check(string name)
    {
        bool holds = name.Length is > 0 and <= 128
            && (char.IsLetter(name[0]) || name[0] == '_')
            && name.All(c => char.IsLetterOrDigit(c) || c == '_');
        if (!holds) throw new ArgumentException($"'{name}' is not an OData identifier.", nameof(name));
    }
}
