using Aid.OData.Model;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Aid.Tests.Unit.OData.Model;

public sealed class FeedBuilderTests
{
    [Fact]
    public void Model_Nullability_FollowsTheCompiler()
    {
        FeedBuilder<NoDb> feed = new("Test");
        feed.Set<Thing>("Things", t => t.Id).Properties(t => t.Name, t => t.Note, t => t.Count, t => t.Limit);
        string csdl = feed.Build().ToCsdlXml();
        Assert.Contains("""<Property Name="Id" Type="Edm.String" Nullable="false" />""", csdl, StringComparison.Ordinal);
        Assert.Contains("""<Property Name="Name" Type="Edm.String" Nullable="false" />""", csdl, StringComparison.Ordinal);
        Assert.Contains("""<Property Name="Note" Type="Edm.String" />""", csdl, StringComparison.Ordinal);
        Assert.Contains("""<Property Name="Count" Type="Edm.Int32" Nullable="false" />""", csdl, StringComparison.Ordinal);
        Assert.Contains("""<Property Name="Limit" Type="Edm.Int32" />""", csdl, StringComparison.Ordinal);
        Assert.Equal(csdl, feed.Build().ToCsdlXml());
    }

    [Fact]
    public void Declaration_Wrong_ThrowsAtStartUp()
    {
        FeedBuilder<NoDb> feed = new("Test");
        EntityBuilder<Thing> things = feed.Set<Thing>("Things", t => t.Id);
        Assert.Throws<ArgumentException>(() => feed.Set<Thing>("Again", t => t.Id));
        Assert.Throws<ArgumentException>(() => feed.Set<Other>("Things", t => t.Id));
        Assert.Throws<ArgumentException>(() => feed.Set<Other>("2nd", t => t.Id));
        Assert.Throws<ArgumentException>(() => things.Properties(t => t.Name.Length + 1));
        Assert.Throws<ArgumentException>(() => things.Property("Others", t => t.Others));
        Assert.Throws<ArgumentException>(() => things.Properties(t => t.Name, t => t.Name));
        things.Many(t => t.Others);
        Assert.Contains("does not expose", Assert.Throws<InvalidOperationException>(() => feed.Build()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyLink_FromAnEntityWithoutASet_IsRefused()
    {
        FeedBuilder<NoDb> feed = new("Test");
        feed.Entity<Thing>(t => t.Id).Many(t => t.Others);
        feed.Set<Other>("Others", o => o.Id);
        Assert.Contains("Details", Assert.Throws<InvalidOperationException>(() => feed.Build()).Message, StringComparison.Ordinal);
    }

    internal sealed class NoDb(DbContextOptions options) : DbContext(options);

    internal sealed class Thing
    {
        public required string Id { get; set; }

        public required string Name { get; set; }

        public string? Note { get; set; }

        public int Count { get; set; }

        public int? Limit { get; set; }

        public List<Other> Others { get; } = [];
    }

    internal sealed class Other
    {
        public required string Id { get; set; }
    }
}
