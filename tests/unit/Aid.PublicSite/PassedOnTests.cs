using Aid.Disclosure.Records;
using Aid.PublicSite.Funds;
using Aid.PublicSite.Rendering;
using Xunit;

namespace Aid.Tests.Unit.PublicSite;

public sealed class PassedOnTests
{
    private static readonly Disbursement Passing = new() { Id = "d1", FundId = "f", Kind = "passed-on", Units = 100, OutflowId = "d1" };

    [Theory]
    [InlineData(0, 0, 100, "已拨付待反馈")]
    [InlineData(40, 0, 60, "部分已反馈")]
    [InlineData(100, 0, 0, "已反馈使用")]
    [InlineData(0, 100, 0, "已退回")]
    [InlineData(60, 40, 0, "部分使用，其余退回")]
    [InlineData(0, 40, 60, "部分退回，其余待反馈")]
    public void Of_ReportsAndReturns_SaysWhatIsAwaited(long reported, long returned, long awaited, string word)
    {
        var reader = new PlainReader(1).With(Passing);
        if (reported > 0)
            reader.With(new Disbursement { Id = "d2", FundId = "f", Kind = "reported-use", Units = reported, ReportsOnId = "d1" });
        if (returned > 0)
        {
            reader.With(new Transfer { Id = "t1", Kind = "return", FromFundId = "f", ToFundId = "f", Units = returned, OutflowId = "t1" });
            reader.With(new LineOutflow { Id = "t1", Kind = "give_back", Units = returned, AboutId = "d1" });
        }

        // A reversed report answers nothing.
        reader.With(new Disbursement { Id = "d3", FundId = "f", Kind = "reported-use", Units = 5, ReportsOnId = "d1", Status = "reversed" });
        var answers = PassedOn.Of(new Site(reader), "f", reader.All<Disbursement>());
        Assert.Equal(awaited, answers.Awaited(Passing));
        Assert.Equal(word, answers.Word(Passing));
    }
}
