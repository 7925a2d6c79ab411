using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books.Models;

/// <summary>Keys, links and indexes of this area's rows.</summary>
internal static class FundsModel
{
    public static void Configure(ModelBuilder model)
    {
    }
}
