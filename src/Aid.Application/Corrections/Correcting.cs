using Aid.Application.Books;

namespace Aid.Application.Corrections;

/// <summary>The field of a published record that a newer version changes.</summary>
/// <param name="Set">Feed set of the record.</param>
/// <param name="Id">The record.</param>
/// <param name="Field">The field.</param>
internal readonly record struct CorrectedField(string Set, string Id, string Field);

/// <summary>How a command that supersedes a published figure says so.</summary>
internal static class Correcting
{
    /// <summary>Records the correction that goes with a newer version: old value, new value, reason, who.</summary>
    public static void Correct(this Recording recording, CorrectedField field, string old, string now, string reason, DateOnly on) =>
        recording.AddPublic(new CorrectionEntity { SubjectKind = field.Set, SubjectId = field.Id, Field = field.Field, OldValue = old, NewValue = now, Reason = reason, On = on }, DisclosureKinds.Corrections, "c");
}
