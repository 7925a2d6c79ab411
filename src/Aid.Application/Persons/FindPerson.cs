using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Persons;

/// <summary>Whose bearer key is this? An unknown key and an empty one get the same answer.</summary>
/// <param name="Key">The key as the caller sent it.</param>
/// <returns>Refusals: <c>key.unknown</c>.</returns>
public sealed record FindPerson(string Key) : Query<Person>;

internal sealed class FindPersonHandler(BooksContext books) : IRequestHandler<FindPerson, Result<Person>>
{
    public async Task<Result<Person>> Handle(FindPerson request, CancellationToken cancellationToken)
    {
        string hash = KeyHashes.Of(request.Key);
        string? label = await books.PersonKeys.AsNoTracking().Where(row => row.KeyHash == hash).Select(row => row.Label).FirstOrDefaultAsync(cancellationToken);
        return label is null ? new KeyUnknown() : new Person(label);
    }
}
