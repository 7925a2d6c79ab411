namespace Aid.Application.Publishing.Gate;

/// <summary>
/// A small number of people can point to one of them. Numbers below five are not published at all: the mapping leaves them out, and the gate refuses one that came through.
/// </summary>
internal static class Suppression
{
    /// <summary>The smallest number of persons, or person-times, that is published.</summary>
    public const int FewestPersons = 5;
}
