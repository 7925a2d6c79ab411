using Aid.Application.Books;
using Aid.Application.Pipeline;
using Aid.Ledger.Results;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donors;

/// <summary>Asks which donor records may be the same donor. It proposes; a person merges.</summary>
public sealed record FindLookAlikes : Query<DonorLookAlikes>;

/// <summary>Pairs of records that may be one donor.</summary>
/// <param name="Pairs">By the older record.</param>
public sealed record DonorLookAlikes(IReadOnlyList<DonorLookAlike> Pairs);

/// <summary>Two records that may be one donor.</summary>
/// <param name="FirstId">The older record.</param>
/// <param name="SecondId">The newer record.</param>
/// <param name="Signs">What agrees, strongest first: <c>document</c>, <c>phone</c>, <c>email</c>, <c>name</c>. A name alone is never enough: many people share one.</param>
public sealed record DonorLookAlike(string FirstId, string SecondId, IReadOnlyList<string> Signs);

internal sealed class FindLookAlikesHandler(BooksContext books) : IRequestHandler<FindLookAlikes, Result<DonorLookAlikes>>
{
    public async Task<Result<DonorLookAlikes>> Handle(FindLookAlikes request, CancellationToken cancellationToken)
    {
        List<DonorEntity> rows = await books.Donors.OrderBy(row => row.Number).ToListAsync(cancellationToken);
        HashSet<string> gone = [.. await books.DonorErasures.Select(row => row.DonorId).ToListAsync(cancellationToken)];
        HashSet<string> merged = [.. (await books.DonorMerges.OrderBy(row => row.Number).ToListAsync(cancellationToken))
            .GroupBy(row => row.DonorId).Where(group => group.Last().IsMerged).Select(group => group.Key)];
        IEnumerable<DonorEntity> standing = rows.GroupBy(row => row.Id).Select(group => group.Last()).Where(row => !gone.Contains(row.Id) && !merged.Contains(row.Id));
        return new DonorLookAlikes(LookAlikes.Of([.. standing]));
    }
}

/// <summary>The rule by which two records look alike, without the books.</summary>
internal static class LookAlikes
{
    /// <summary>Pairs that look alike, by the older record.</summary>
    public static IReadOnlyList<DonorLookAlike> Of(IReadOnlyList<DonorEntity> donors)
    {
        SortedDictionary<(long, long), (DonorEntity First, DonorEntity Second, List<string> Signs)> pairs = [];
        Find("document", donor => donor.DocumentNumber.Length == 0 ? "" : Plain(donor.DocumentNumber));
        Find("phone", donor => Phone(donor.Phone));
        Find("email", donor => Plain(donor.Email));
        foreach ((DonorEntity first, DonorEntity second, List<string> signs) in pairs.Values)
        {
            if (Plain(first.Name) == Plain(second.Name)) signs.Add("name");
        }
        return [.. pairs.Values.Select(pair => new DonorLookAlike(pair.First.Id, pair.Second.Id, pair.Signs))];

        void Find(string sign, Func<DonorEntity, string> key)
        {
            foreach (IGrouping<string, DonorEntity> group in donors.GroupBy(key, StringComparer.Ordinal).Where(group => group.Key.Length > 0 && group.Count() > 1))
            {
                DonorEntity first = group.MinBy(donor => donor.Number)!;
                foreach (DonorEntity second in group.Where(donor => donor != first))
                {
                    if (!pairs.TryGetValue((first.Number, second.Number), out var pair)) pairs[(first.Number, second.Number)] = pair = (first, second, []);
                    pair.Signs.Add(sign);
                }
            }
        }
    }

    // Full-width forms are narrowed by hand: without ICU, which servers may lack, Normalize leaves them as they are.
    private static string Plain(string text) =>
        string.Concat(text.Select(letter => letter is >= '！' and <= '～' ? (char)(letter - 0xFEE0) : letter).Where(letter => !char.IsWhiteSpace(letter))).ToUpperInvariant();

    // +86 138…, 0138… and 138-… are one number: what counts is the last eleven digits.
    private static string Phone(string text)
    {
        string digits = string.Concat(Plain(text).Where(char.IsAsciiDigit));
        return digits.Length < 7 ? "" : digits.Length > 11 ? digits[^11..] : digits;
    }
}
