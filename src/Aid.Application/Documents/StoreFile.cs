using System.Security.Cryptography;
using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Documents;

/// <summary>
/// Stores the bytes of a file under their hash. The same bytes again are the same file. What is stored is private until a document that names it is published.
/// </summary>
/// <returns>Refusals: <c>document.file-size</c>, <c>document.file-type</c>.</returns>
public sealed record StoreFile : Command<FileStored>
{
    /// <summary>Largest file, bytes.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The bytes; base64 in JSON.</summary>
    public required byte[] Content { get; init; }
}

/// <summary>What a stored file is known by.</summary>
/// <param name="Sha256">Lower-case hex SHA-256.</param>
/// <param name="Extension">Ending of its name without the dot, by its content.</param>
/// <param name="Bytes">Length.</param>
public sealed record FileStored(string Sha256, string Extension, long Bytes);

internal sealed class StoreFileHandler(BooksContext books, CommandScope scope) : IRequestHandler<StoreFile, Result<FileStored>>
{
    public async Task<Result<FileStored>> Handle(StoreFile request, CancellationToken cancellationToken)
    {
        byte[] content = request.Content;
        if (content.Length is 0 or > StoreFile.MaxBytes) return new FileSizeRefused(content.Length);
        if (FileKind.Of(content) is not { } extension) return new FileTypeRefused();
        string hash = Convert.ToHexStringLower(SHA256.HashData(content));
        if (!await books.Set<FileEntity>().AnyAsync(row => row.Sha256 == hash, cancellationToken))
            books.Add(new FileEntity { Sha256 = hash, Extension = extension, Bytes = content.Length, Content = content, StoredAt = scope.Now });
        return new FileStored(hash, extension, content.Length);
    }
}
