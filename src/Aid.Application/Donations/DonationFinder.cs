using System.Globalization;
using Aid.Application.Books;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Donations;

/// <summary>Gifts by id. A gift's id is its number, so that a million gifts need no second index.</summary>
internal static class DonationFinder
{
    /// <summary>The number in <c>g17</c>; 0 for anything else.</summary>
    public static long NumberOf(string id) =>
        id.Length is > 1 and < 20 && id[0] == 'g' && id[1] != '0' && long.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;

    /// <summary>A gift; null where there is none.</summary>
    public static Task<DonationEntity?> DonationAsync(this BooksContext books, string id, CancellationToken cancellationToken)
    {
        long number = NumberOf(id);
        return books.Donations.AsNoTracking().FirstOrDefaultAsync(row => row.Number == number, cancellationToken);
    }
}
