using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Aid.Application.Books;

/// <summary>How a data folder is opened.</summary>
public sealed record BooksOptions
{
    /// <summary>The data folder, DIR.</summary>
    public required string Folder { get; init; }

    /// <summary>Whether a folder without books gets new ones; otherwise it is refused with <c>books.absent</c>. False by default.</summary>
    public bool IsNew { get; init; }

    /// <summary>The clock. The system's by default.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where codes and ids are logged; never a command's content. Nowhere by default.</summary>
    public ILoggerFactory? Log { get; init; }

    /// <summary>Adds what handlers need besides the books, such as the renderer of the site; null adds nothing.</summary>
    public Action<IServiceCollection>? Services { get; init; }

    /// <summary>The most commands that one transaction holds; 256 by default. More means fewer fsyncs a second and longer waits for the first of a group.</summary>
    public int MaxGroup { get; init; } = 256;
}
