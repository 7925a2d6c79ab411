using Aid.Application.Books;
using Aid.Application.Entries;
using Microsoft.Data.Sqlite;

namespace Aid.Application.Pipeline;

/// <summary>What one command's run carries along: who asks, when, and the transaction that it is a savepoint of.</summary>
internal sealed class CommandScope
{
    /// <summary>Who asks.</summary>
    public Person Person { get; set; } = Person.Operator;

    /// <summary>The idempotency key; null where the caller gave none.</summary>
    public string? IdempotencyKey { get; set; }

    /// <summary>The instant of recording, UTC, whole seconds: one for the whole command.</summary>
    public DateTime Now { get; set; }

    /// <summary>The day of recording in Asia/Shanghai.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.AddHours(8));

    /// <summary>True where what is recorded was generated for a demonstration.</summary>
    public bool IsSynthetic { get; set; }

    /// <summary>Where the figures come from.</summary>
    public string Source { get; set; } = "";

    /// <summary>The group's transaction.</summary>
    public SqliteTransaction? Transaction { get; set; }

    /// <summary>Entries that the command wrote: no closed year may take them.</summary>
    public List<EntryEntity> Entries { get; } = [];

    /// <summary>True once funds or rules were added to the ledger's world, which a mark does not remember.</summary>
    public bool HasChangedWorld { get; set; }
}
