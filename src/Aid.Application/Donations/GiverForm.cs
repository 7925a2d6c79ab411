using Aid.Disclosure.Commitments;

namespace Aid.Application.Donations;

/// <summary>How a giver is shown, with the commitment that the log will hold.</summary>
/// <param name="NameForm"><c>named</c>, <c>masked</c>, <c>anonymous</c> or <c>withheld</c>.</param>
/// <param name="ShownName">The name that may be shown; null where none may.</param>
/// <param name="Salt">Fresh salt; null for an anonymous gift.</param>
/// <param name="Commitment">Commitment to the shown name, else to the giver as written; empty for an anonymous gift.</param>
internal sealed record GiverForm(string NameForm, string? ShownName, byte[]? Salt, string Commitment)
{
    private static readonly string[] OrganisationEndings =
    [
        "公司", "集团", "协会", "学会", "商会", "基金会", "委员会", "红十字会", "银行", "大学", "学院", "学校", "中学", "小学", "幼儿园", "医院", "研究院", "研究所", "事务所",
        "合作社", "俱乐部", "分行", "支行", "工会", "总会", "联合会", "中心", "厂", "店", "Ltd", "Ltd.", "Inc.", "Co.",
    ];

    /// <summary>The form that was agreed with the giver.</summary>
    public static GiverForm Agreed(string nameForm, string giver, string? shownName) => nameForm switch
    {
        "anonymous" => new GiverForm("anonymous", null, null, ""),
        "named" => Shown("named", shownName ?? giver.Trim()),
        "masked" => Shown("masked", shownName ?? Mask(giver.Trim())),
        _ => Withheld(giver.Trim()),
    };

    /// <summary>
    /// The form for a giver as a published statement writes it, where nobody can be asked: a cell that its publisher masked stays as it is, an organisation is shown,
    /// and everything else is withheld. A cell that may hold a person's name beside an organisation's (passed on, on behalf of, several words) is withheld.
    /// </summary>
    public static GiverForm Published(string giver)
    {
        string name = giver.Trim().Trim('\u200B', '\uFEFF', '\u00A0');
        if (name.Length == 0 || name is "匿名" or "无名氏" or "爱心人士" or "好心人") return new GiverForm("anonymous", null, null, "");
        bool isMasked = name.Length <= 12 && name.Any(letter => letter is '*' or '＊' or '×' or '某') && !name.Any(char.IsWhiteSpace);
        if (isMasked) return Shown("masked", name);
        bool isOrganisation = name.Length is >= 4 and <= 60 && OrganisationEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal))
            && !name.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '转' or '代' or '、' or '，' or ',' or '及' or '和' or '*');
        return isOrganisation ? Shown("named", name) : Withheld(name);
    }

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
