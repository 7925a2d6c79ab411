using Aid.Disclosure.Commitments;

namespace Aid.Application.Donations;

/// <summary>How a giver is shown, with the commitment that the log will hold.</summary>
/// <param name="NameForm"><c>named</c>, <c>masked</c>, <c>anonymous</c> or <c>withheld</c>.</param>
/// <param name="ShownName">The name that may be shown; null where none may.</param>
/// <param name="Salt">Fresh salt; null for an anonymous gift.</param>
/// <param name="Commitment">Commitment to the shown name, else to the giver as written; empty for an anonymous gift.</param>
internal sealed record GiverForm(string NameForm, string? ShownName, byte[]? Salt, string Commitment)
{
    /// <summary>The form that was agreed with the giver.</summary>
    public static GiverForm Agreed(string nameForm, string giver, string? shownName) => nameForm switch
    {
        "anonymous" => new GiverForm("anonymous", null, null, ""),
        "named" => Shown("named", shownName ?? giver.Trim()),
        "masked" => Shown("masked", shownName ?? Mask(giver.Trim())),
        _ => Withheld(giver.Trim()),
    };

    /// <summary>The family name hidden, as the societies' own lists do: *宽.</summary>
    public static string Mask(string name)
    {
        int first = name.Length > 1 && char.IsSurrogatePair(name[0], name[1]) ? 2 : 1;
        return name.Length > first ? "*" + name[first..] : "*";
    }

    private static GiverForm Shown(string form, string name)
    {
        byte[] salt = Disclosure.Commitments.Commitment.NewSalt();
        return new GiverForm(form, name, salt, Disclosure.Commitments.Commitment.ToName(salt, name));
    }

    private static GiverForm Withheld(string name)
    {
        if (name.Length == 0) return new GiverForm("anonymous", null, null, "");
        byte[] salt = Disclosure.Commitments.Commitment.NewSalt();
        return new GiverForm("withheld", null, salt, Disclosure.Commitments.Commitment.ToName(salt, name));
    }
}
