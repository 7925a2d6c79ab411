using System.Buffers.Text;
using System.Security.Cryptography;
using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Persons;

/// <summary>Makes a bearer key for one person. The key is in the answer and nowhere else; the books keep its hash.</summary>
/// <returns>Refusals: <c>key.name-taken</c>.</returns>
public sealed record AddKey : Command<KeyAdded>
{
    /// <summary>The person's name, private; the public sees the label that the answer gives.</summary>
    public required string Name { get; init; }
}

/// <summary>A new key.</summary>
/// <param name="Label">What the books and the public see of the person, such as "staff 1".</param>
/// <param name="Key">The bearer key, shown once.</param>
public sealed record KeyAdded(string Label, string Key);

internal sealed class AddKeyRules : AbstractValidator<AddKey>
{
    public AddKeyRules() => RuleFor(command => command.Name).NotEmpty().MaximumLength(200).WithMessage("1 to 200 characters / 1 至 200 字符");
}

internal sealed class AddKeyHandler(BooksContext books, CommandScope scope) : IRequestHandler<AddKey, Result<KeyAdded>>
{
    private const int SecretBytes = 32;

    public async Task<Result<KeyAdded>> Handle(AddKey request, CancellationToken cancellationToken)
    {
        if (await books.PersonKeys.AnyAsync(row => row.Name == request.Name, cancellationToken)) return new KeyNameTaken(request.Name);
        string key = "aid_" + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        long number = await books.PersonKeys.CountAsync(cancellationToken) + 1;
        PersonKeyEntity row = new() { Number = number, Name = request.Name, Label = $"staff {number}", KeyHash = KeyHashes.Of(key), AddedAt = scope.Now };
        books.PersonKeys.Add(row);
        return new KeyAdded(row.Label, key);
    }
}
