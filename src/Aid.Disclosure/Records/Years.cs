namespace Aid.Disclosure.Records;

/// <summary>
/// A closed year of an organisation's money in one currency (年度结账): what its banks and payment channels held, what came in and went out, by the day that each entry stands for. The
/// figures add up: opening + received + moved in − returned − moved out − used − passed on − fees − converted + other = held. <see cref="PublicRecord.Id"/> is
/// <c>organisation:year:asset</c>.
/// </summary>
public sealed class YearEnd : PublicRecord
{
    /// <summary>The organisation.</summary>
    public string OrganisationId { get; init; } = "";

    /// <summary>The calendar year, Asia/Shanghai.</summary>
    public int Year { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string Asset { get; init; } = "CNY";

    /// <summary>Held when the year began, opening balances recorded in the year included.</summary>
    public long OpeningUnits { get; init; }

    /// <summary>Gifts and other income, net of fees known at recording, less what was voided; the sum of <see cref="Sources"/>.</summary>
    public long ReceivedUnits { get; init; }

    /// <summary>Returned to givers and payers: refunds and chargebacks.</summary>
    public long ReturnedUnits { get; init; }

    /// <summary>From other organisations' funds in these books, and money passed on that came back.</summary>
    public long MovedInUnits { get; init; }

    /// <summary>To other organisations' funds in these books.</summary>
    public long MovedOutUnits { get; init; }

    /// <summary>Paid for programmes.</summary>
    public long ProgrammeUnits { get; init; }

    /// <summary>Paid for administration.</summary>
    public long AdministrationUnits { get; init; }

    /// <summary>Paid for fundraising.</summary>
    public long FundraisingUnits { get; init; }

    /// <summary>Passed on to other societies.</summary>
    public long PassedOnUnits { get; init; }

    /// <summary>Channels' fees that became known after recording.</summary>
    public long FeeUnits { get; init; }

    /// <summary>Turned into goods or other currencies, less what was turned into this one; negative where more came in.</summary>
    public long ConvertedUnits { get; init; }

    /// <summary>Every other movement, such as money that awaits a review; negative where it went out.</summary>
    public long OtherUnits { get; init; }

    /// <summary>Held by banks and payment channels when the year ended.</summary>
    public long HeldUnits { get; init; }

    /// <summary>Owed to the purposes of funds when the year ended. Held + shortfall = owed to funds + owed otherwise.</summary>
    public long FundUnits { get; init; }

    /// <summary>Shortfall (待补足) when the year ended.</summary>
    public long ShortfallUnits { get; init; }

    /// <summary>Owed otherwise when the year ended, such as money that awaits a review.</summary>
    public long PayableUnits { get; init; }

    /// <summary>Received in the year before, the basis of the spending ratio of 慈善法 §61; null where these books have nothing of it.</summary>
    public long? PriorReceivedUnits { get; init; }

    /// <summary>Day of closing, Asia/Shanghai.</summary>
    public DateOnly ClosedOn { get; init; }

    /// <summary><c>closed</c>, or <c>reopened</c> by a public correction.</summary>
    public string Status { get; init; } = "closed";

    /// <summary>Received by source class, in the order of the classes; classes with nothing are left out.</summary>
    public List<YearSource> Sources { get; init; } = [];
}

/// <summary>What an organisation received in a year from one source class.</summary>
public sealed class YearSource
{
    /// <summary>The year.</summary>
    public string YearEndId { get; init; } = "";

    /// <summary>Position, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The source class.</summary>
    public string SourceClass { get; init; } = "";

    /// <summary>Units received.</summary>
    public long Units { get; init; }
}
