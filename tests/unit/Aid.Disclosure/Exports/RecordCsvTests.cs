using Aid.Disclosure.Exports;
using Aid.Disclosure.Records;
using Xunit;

namespace Aid.Tests.Unit.Disclosure.Exports;

public sealed class RecordCsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("药品, 口罩", "\"药品, 口罩\"")]
    [InlineData("say \"x\"", "\"say \"\"x\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("平常", "平常")]
    public void Cell_OfText_IsQuotedAndNeverAFormula(string text, string cell)
    {
        using StringWriter writer = new();
        RecordCsv.Write(writer, [new Fee { Id = "f1", Units = -5, Channel = text }]);
        string[] lines = writer.ToString().Split("\r\n");
        Assert.Equal("LeafIndex,Id,DonationId,FundId,Asset,Units,On,Channel,OutflowId,Status,IsSynthetic,Source", lines[0]);
        Assert.Equal($"0,f1,,,CNY,-5,0001-01-01,{cell},,standing,false,", lines[1]);
    }

    [Fact]
    public void Write_RecordsOfSeveralSets_IsRefused()
    {
        using StringWriter writer = new();
        Assert.Throws<ArgumentException>(() => RecordCsv.Write(writer, [new Fee(), new Refund()]));
    }
}
