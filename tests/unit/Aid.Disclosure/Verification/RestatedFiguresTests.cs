using Aid.Disclosure.Records;
using Aid.Disclosure.Verification;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Verification;

public sealed class RestatedFiguresTests
{
    [Fact]
    public void Figure_OfAFact_ThatChanged_IsRestated() =>
        Assert.Equal(["StatedUnits"], RestatedFigures.Of(new Campaign { Id = "c", StatedUnits = 900 }, new Campaign { Id = "c", StatedUnits = 950 }));

    [Fact]
    public void Figure_ThatIsSaidForTheFirstTime_IsNot() =>
        Assert.Empty(RestatedFigures.Of(new Campaign { Id = "c" }, new Campaign { Id = "c", StatedUnits = 950 }));

    [Fact]
    public void Total_ThatGrows_IsNot() =>
        Assert.Empty(RestatedFigures.Of(new FundFigures { Id = "f:CNY", ReceivedUnits = 1 }, new FundFigures { Id = "f:CNY", ReceivedUnits = 2 }));

    [Fact]
    public void Status_ThatChanged_IsNot() =>
        Assert.Empty(RestatedFigures.Of(new Disbursement { Id = "d1", Units = 5 }, new Disbursement { Id = "d1", Units = 5, Status = "replaced" }));
}
