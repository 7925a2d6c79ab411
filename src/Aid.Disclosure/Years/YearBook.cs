using Aid.Disclosure.Sources;

namespace Aid.Disclosure.Years;

/// <summary>A fund as far as a year needs to know it.</summary>
/// <param name="OrganisationId">Whose it is.</param>
/// <param name="SourceClass">Where its money comes from.</param>
public readonly record struct YearFund(string OrganisationId, string SourceClass);

/// <summary>What an entry books, as far as a year needs to know it.</summary>
/// <param name="Word">
/// <c>programme</c>, <c>administration</c> or <c>fundraising</c> of a payment; <c>passed-on</c>; <c>refund</c>, <c>chargeback</c> or <c>void</c>; <c>transfer</c>. Empty where the entry's kind says all.
/// </param>
/// <param name="FundId">The fund of a voided gift; empty otherwise.</param>
public readonly record struct YearSubject(string Word, string FundId = "");

/// <summary>One posting as a year reads it.</summary>
/// <param name="Account">Account, such as <c>bank:city</c>.</param>
/// <param name="Asset">Asset code.</param>
/// <param name="Units">Signed units.</param>
public readonly record struct YearPosting(string Account, string Asset, long Units);

/// <summary>
/// Adds up one organisation's money in one currency by calendar year, from entries alone. It counts what its banks and payment channels gained or lost: moves between its own funds vanish, and a chargeback
/// of money that is spent counts although no fund's account moves. Who closes a year and who verifies it use this one calculation over different records.
/// </summary>
/// <param name="organisation">The organisation.</param>
/// <param name="year">The calendar year, by the day that an entry stands for.</param>
/// <param name="asset">ISO 4217 code.</param>
/// <param name="funds">All funds, by code.</param>
public sealed class YearBook(string organisation, int year, string asset, IReadOnlyDictionary<string, YearFund> funds)
{
    private const string ShortfallAccount = "receivable:shortfall";
    private readonly SortedDictionary<string, long> _sources = new(StringComparer.Ordinal);
    private long _priorReceived;
    private bool _hasPrior;

    /// <summary>Held when the year began, opening balances of the year included.</summary>
    public long Opening { get; private set; }

    /// <summary>Returned to givers and payers.</summary>
    public long Returned { get; private set; }

    /// <summary>From other organisations' funds.</summary>
    public long MovedIn { get; private set; }

    /// <summary>To other organisations' funds.</summary>
    public long MovedOut { get; private set; }

    /// <summary>Paid for programmes.</summary>
    public long Programme { get; private set; }

    /// <summary>Paid for administration.</summary>
    public long Administration { get; private set; }

    /// <summary>Paid for fundraising.</summary>
    public long Fundraising { get; private set; }

    /// <summary>Passed on to other societies.</summary>
    public long PassedOn { get; private set; }

    /// <summary>Later fees.</summary>
    public long Fees { get; private set; }

    /// <summary>Turned into other assets.</summary>
    public long Converted { get; private set; }

    /// <summary>Every other movement.</summary>
    public long Other { get; private set; }

    /// <summary>Held when the year ended.</summary>
    public long Held { get; private set; }

    /// <summary>Owed to funds' purposes when the year ended.</summary>
    public long OwedToFunds { get; private set; }

    /// <summary>Shortfall when the year ended.</summary>
    public long Shortfall { get; private set; }

    /// <summary>Owed otherwise when the year ended.</summary>
    public long Payable { get; private set; }

    /// <summary>Gifts and other income of the year.</summary>
    public long Received => _sources.Values.Sum();

    /// <summary>Received in the year before; null where the books have no entry of it.</summary>
    public long? PriorReceived => _hasPrior ? _priorReceived : null;

    /// <summary>Received by source class, in the order of the classes, those with nothing left out.</summary>
    public IEnumerable<(string SourceClass, long Units)> Sources =>
        SourceClass.All.Select(source => (source.Code, _sources.GetValueOrDefault(source.Code))).Where(source => source.Item2 != 0);

    /// <summary>True when what came in and went out adds up to what is held, and held and short to what is owed: to the smallest unit.</summary>
    public bool IsBalanced =>
        Opening + Received + MovedIn - Returned - MovedOut - Programme - Administration - Fundraising - PassedOn - Fees - Converted + Other == Held
        && Held + Shortfall == OwedToFunds + Payable;

    /// <summary>Takes an entry; those after the year, or of other organisations or assets, change nothing.</summary>
    /// <param name="on">Day that it stands for.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="subjectId">What it books.</param>
    /// <param name="subject">The same, in the words that a year needs.</param>
    /// <param name="postings">Its postings.</param>
    public void Add(DateOnly on, string kind, string subjectId, YearSubject subject, IEnumerable<YearPosting> postings)
    {
        ArgumentNullException.ThrowIfNull(postings);
        if (on.Year > year) return;
        long cash = 0, toFunds = 0;
        bool isShort = false;
        Dictionary<string, long> byClass = new(StringComparer.Ordinal);
        foreach (YearPosting posting in postings.Where(posting => posting.Asset == asset))
        {
            if (posting.Account == ShortfallAccount) isShort = true;
            else if (IsCash(posting.Account)) cash = checked(cash + posting.Units);
            else if (posting.Account.StartsWith("fund:", StringComparison.Ordinal) && funds.TryGetValue(posting.Account[5..], out YearFund fund) && fund.OrganisationId == organisation)
            {
                toFunds = checked(toFunds - posting.Units);
                byClass[fund.SourceClass] = byClass.GetValueOrDefault(fund.SourceClass) - posting.Units;
            }
        }

        Held += cash;
        OwedToFunds += toFunds;
        if (isShort) Shortfall += toFunds - cash;
        else Payable += cash - toFunds;
        if (on.Year == year - 1) _hasPrior |= cash != 0 || toFunds != 0;
        if (cash == 0 && toFunds == 0) return;
        if (on.Year == year) Count(kind, subjectId, subject, cash, byClass);
        else Opening += cash;
        if (on.Year == year - 1 && IsReceipt(kind, subjectId, subject)) _priorReceived += cash;
    }

    private void Count(string kind, string subjectId, YearSubject subject, long cash, Dictionary<string, long> byClass)
    {
        if (IsReceipt(kind, subjectId, subject))
        {
            Receive(subject, cash, byClass);
            return;
        }

        switch (Word(kind, subjectId, subject))
        {
            case "opening": Opening += cash; break;
            case "refund" or "chargeback": Returned -= cash; break;
            case "programme": Programme -= cash; break;
            case "administration": Administration -= cash; break;
            case "fundraising": Fundraising -= cash; break;
            case "passed-on": PassedOn -= cash; break;
            case "fee": Fees -= cash; break;
            case "conversion": Converted -= cash; break;
            case "transfer" when cash > 0: MovedIn += cash; break;
            case "transfer": MovedOut -= cash; break;
            default: Other += cash; break;
        }
    }

    // A gift's parts say their funds. A void may have taken money whose place others took: it counts whole, for the class of its own fund.
    private void Receive(YearSubject subject, long cash, Dictionary<string, long> byClass)
    {
        if (byClass.Values.Sum() == cash)
        {
            foreach ((string source, long units) in byClass) _sources[source] = _sources.GetValueOrDefault(source) + units;
            return;
        }

        string own = funds.TryGetValue(subject.FundId, out YearFund fund) ? fund.SourceClass : SourceClass.Gift;
        _sources[own] = _sources.GetValueOrDefault(own) + cash;
    }

    // Ids begin with the letter of their kind: the reversal of a refund counts where the refund did.
    private static string Word(string kind, string subjectId, YearSubject subject) => (subjectId.Length > 0 ? subjectId[0] : ' ') switch
    {
        _ when kind is "opening" => "opening",
        'n' when kind is "refund" => "refund",
        'r' or 'd' or 't' when subject.Word.Length > 0 => subject.Word,
        'f' => "fee",
        'a' => "conversion",
        _ => "",
    };

    private static bool IsReceipt(string kind, string subjectId, YearSubject subject) =>
        kind is "donation" or "import" or "income" or "identification" || (kind == "void" && subjectId.StartsWith('n')) || (subjectId.StartsWith('r') && subject.Word == "void");

    private bool IsCash(string account)
    {
        int colon = account.IndexOf(':');
        return account[..Math.Max(colon, 0)] switch
        {
            "bank" or "channel" => account.Length == colon + 1 + organisation.Length
                ? string.CompareOrdinal(account, colon + 1, organisation, 0, organisation.Length) == 0
                : account.AsSpan(colon + 1).StartsWith(organisation, StringComparison.Ordinal) && account[colon + 1 + organisation.Length] == '/',
            _ => false,
        };
    }
}
