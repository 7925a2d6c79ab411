using Aid.Application.Books;
using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Emergencies;

/// <summary>Emergencies and needs by id: the newest version holds.</summary>
internal static class EmergencyFinder
{
    public static Task<EmergencyEntity?> EmergencyAsync(this BooksContext books, string id, CancellationToken cancellationToken) =>
        books.Emergencies.AsNoTracking().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);

    public static Task<NeedEntity?> NeedAsync(this BooksContext books, string id, CancellationToken cancellationToken) =>
        books.Needs.AsNoTracking().Where(row => row.Id == id).OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellationToken);
}
