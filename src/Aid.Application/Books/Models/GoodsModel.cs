using Microsoft.EntityFrameworkCore;

namespace Aid.Application.Books.Models;

/// <summary>Keys, links and indexes of this area's rows.</summary>
internal static class GoodsModel
{
    public static void Configure(ModelBuilder model)
    {
    }
}
