using Aid.Application.Books;

namespace Aid.Application.Years;

/// <summary>A proposal to close or reopen a year, <c>y1…</c>: it waits for another person.</summary>
internal sealed class YearProposalEntity : BooksEntity
{
    public string OrganisationId { get; set; } = "";

    public int Year { get; set; }

    /// <summary><c>close</c> or <c>reopen</c>.</summary>
    public string Action { get; set; } = "close";

    public string Reason { get; set; } = "";

    /// <summary>The figures as the maker saw them, as text: the checker agrees to these and to no others.</summary>
    public string Figures { get; set; } = "";
}

/// <summary>A closed year in one currency; the newest row of an id holds.</summary>
internal sealed class YearEndEntity : BooksEntity
{
    /// <summary>The proposal that made it.</summary>
    public string ProposalId { get; set; } = "";

    public string OrganisationId { get; set; } = "";

    public int Year { get; set; }

    public string Asset { get; set; } = "CNY";

    public long OpeningUnits { get; set; }

    public long ReceivedUnits { get; set; }

    public long ReturnedUnits { get; set; }

    public long MovedInUnits { get; set; }

    public long MovedOutUnits { get; set; }

    public long ProgrammeUnits { get; set; }

    public long AdministrationUnits { get; set; }

    public long FundraisingUnits { get; set; }

    public long PassedOnUnits { get; set; }

    public long FeeUnits { get; set; }

    public long ConvertedUnits { get; set; }

    public long OtherUnits { get; set; }

    public long HeldUnits { get; set; }

    public long FundUnits { get; set; }

    public long ShortfallUnits { get; set; }

    public long PayableUnits { get; set; }

    public long? PriorReceivedUnits { get; set; }

    public DateOnly ClosedOn { get; set; }

    /// <summary><c>closed</c> or <c>reopened</c>.</summary>
    public string Status { get; set; } = "closed";

    public List<YearSourceEntity> Sources { get; set; } = [];
}

/// <summary>What was received from one source class.</summary>
internal sealed class YearSourceEntity
{
    public long YearEndNumber { get; set; }

    public int Ordinal { get; set; }

    public string YearEndId { get; set; } = "";

    public string SourceClass { get; set; } = "";

    public long Units { get; set; }
}
