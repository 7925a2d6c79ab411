using Aid.Application.Books;
using Aid.Disclosure.Records;
using AutoMapper;

namespace Aid.Application.Publishing.Source;

/// <summary>
/// The profiles that derive from this one are the one seam between private rows and public records. What is not named in them cannot become public: a record has no field for a giver, a memo, an
/// order number or a time of day, and every public field must be mapped or the configuration is invalid.
/// </summary>
internal abstract class RecordProfile : Profile
{
    /// <summary>All profiles as one configuration.</summary>
    public static MapperConfiguration Configuration { get; } = new(c =>
    {
        foreach (var profile in typeof(RecordProfile).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(RecordProfile))))
            c.AddProfile(profile);
    });

    /// <summary>Maps a row of the books to its public record. The place in the log is the publisher's to give.</summary>
    protected IMappingExpression<TEntity, TRecord> Map<TEntity, TRecord>()
        where TEntity : BooksEntity
        where TRecord : PublicRecord =>
        CreateMap<TEntity, TRecord>(MemberList.Destination)
            .ForMember(r => r.LeafIndex, o => o.Ignore())
            .ForMember(r => r.FirstRelease, o => o.Ignore())
            .ForMember(r => r.SupersededIn, o => o.Ignore());
}
