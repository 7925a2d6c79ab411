namespace Aid.Application.Books;

/// <summary>How a published thing gets a newer version: a new row with the same id. What was recorded before stays as it is.</summary>
internal static class NewVersion
{
    /// <summary>Adds a newer version of a row and tells the next release of it. What was generated once stays marked so.</summary>
    /// <param name="recording">The command's recording.</param>
    /// <param name="before">The row that held until now.</param>
    /// <param name="version">The row that holds from now on; its id and, where it names none, its source are those of the earlier one.</param>
    /// <param name="kind">Feed set.</param>
    public static T AddVersion<T>(this Recording recording, T before, T version, string kind)
        where T : BooksEntity
    {
        version.Id = before.Id;
        recording.AddPublic(version, kind);
        version.IsSynthetic |= before.IsSynthetic;
        if (version.Source.Length == 0) version.Source = before.Source;
        return version;
    }
}
