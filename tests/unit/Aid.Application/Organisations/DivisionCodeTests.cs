using Aid.Application.Organisations;
using Xunit;

namespace Aid.Tests.Unit.Application.Organisations;

public sealed class DivisionCodeTests
{
    [Theory]
    [InlineData("310000", "province", true)]
    [InlineData("330400", "city", true)]
    [InlineData("330411", "county", true)]
    [InlineData("441900", "city", true)]
    [InlineData("429004", "county", true)]
    [InlineData("330411003", "grass-roots", true)]
    [InlineData("330411003001", "grass-roots", true)]
    [InlineData("330411", "grass-roots", true)]
    [InlineData("", "county", true)]
    [InlineData("", "national", true)]
    [InlineData("330411", "external", true)]
    [InlineData("330411", "city", false)]
    [InlineData("330400", "county", false)]
    [InlineData("330000", "city", false)]
    [InlineData("330400", "province", false)]
    [InlineData("3304", "city", false)]
    [InlineData("33041100", "grass-roots", false)]
    [InlineData("330000", "grass-roots", false)]
    [InlineData("033000", "province", false)]
    [InlineData("33O411", "county", false)]
    [InlineData("100000", "national", false)]
    public void Fits_CodeAndLevel_AgreesWithTheStandard(string code, string level, bool fits) => Assert.Equal(fits, DivisionCode.Fits(code, level));

    [Theory]
    [InlineData("330411", "330400", true)]
    [InlineData("330411", "330000", true)]
    [InlineData("330411003", "330411", true)]
    [InlineData("310107", "310000", true)]
    [InlineData("", "330000", true)]
    [InlineData("330411", "", true)]
    [InlineData("320411", "330000", false)]
    [InlineData("330511", "330400", false)]
    [InlineData("330412003", "330411", false)]
    public void LiesIn_ACodeAndAnArea_ComparesSignificantDigits(string code, string area, bool lies) => Assert.Equal(lies, DivisionCode.LiesIn(code, area));

    [Theory]
    [InlineData("county", "province", true)]
    [InlineData("county", "city", true)]
    [InlineData("city", "county", false)]
    [InlineData("city", "city", false)]
    [InlineData("province", "national", true)]
    [InlineData("external", "county", true)]
    [InlineData("county", "external", false)]
    public void MayStandUnder_TwoLevels_DescendsOnly(string level, string parent, bool may) => Assert.Equal(may, DivisionCode.MayStandUnder(level, parent));
}
