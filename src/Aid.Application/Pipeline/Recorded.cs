namespace Aid.Application.Pipeline;

/// <summary>What a command that recorded one thing answers.</summary>
/// <param name="Id">The record's id.</param>
/// <param name="EntryId">The entry that it booked; null where it booked none.</param>
public sealed record Recorded(string Id, string? EntryId = null);
