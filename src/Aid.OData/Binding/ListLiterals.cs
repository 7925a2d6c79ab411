using System.Text;
using System.Text.RegularExpressions;

namespace Aid.OData.Binding;

/// <summary>
/// Puts quotes around dates, instants and GUIDs in the lists of <c>in</c>. Microsoft's parser 7.7.2 reads such a list as JSON and so
/// refuses the literals that OData's ABNF has there; with quotes it takes them.
/// </summary>
internal static partial class ListLiterals
{
    public static string Quoted(string text)
    {
        if (!text.Contains(" in ", StringComparison.Ordinal) && !text.Contains(" in(", StringComparison.Ordinal)) return text;
        StringBuilder result = new(text.Length + 32);
        // Odd pieces are inside quotes; a doubled quote makes an empty even piece, which changes nothing.
        string[] pieces = text.Split('\'');
        for (int i = 0; i < pieces.Length; i++)
        {
            if (i > 0) result.Append('\'');
            result.Append(i % 2 == 1 ? pieces[i] : List().Replace(pieces[i], list => Item().Replace(list.Value, "'$0'")));
        }

        return result.ToString();
    }

    [GeneratedRegex(@"\sin\s*\([^()]*\)", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex List();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}[0-9T:.Z+-]*|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();
}
