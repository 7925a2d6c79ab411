using System.Reflection;
using Aid.Ledger.Lines;
using Aid.Ledger.Results;
using Xunit;

namespace Aid.Tests.Unit.Ledger.Results;

public sealed class ResultTests
{
    private static readonly Refusal No = new LineMalformed("x");

    [Fact]
    public void Result_OfAValue_HoldsItAndGoesOn()
    {
        Result<int> result = 7;
        Assert.False(result.IsRefused);
        Assert.Equal(8, result.Then<int>(value => value + 1).Value);
        Assert.Equal("7", result.Match(value => value.ToString(), refusal => refusal.Code));
    }

    [Fact]
    public void Result_OfARefusal_CarriesItAlong()
    {
        Result<int> result = No;
        Assert.True(result.IsRefused);
        Assert.Same(No, result.Then<string>(_ => "never").Refusal);
        Assert.Equal("line.malformed", result.Match(_ => "", refusal => refusal.Code));
        Assert.Throws<InvalidOperationException>(() => result.Value);
    }

    [Fact]
    public void Refusals_OfTheLedger_HaveStableCodesOfOneForm()
    {
        Type[] causes = [.. typeof(Refusal).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Refusal)))];
        Assert.True(causes.Length > 25);
        List<string> codes = [];
        foreach (Type cause in causes)
        {
            Assert.True(cause.IsSealed);
            ConstructorInfo constructor = cause.GetConstructors()[0];
            object?[] arguments = [.. constructor.GetParameters().Select(parameter => parameter.ParameterType == typeof(string) ? "x" : Activator.CreateInstance(parameter.ParameterType))];
            Refusal refusal = (Refusal)constructor.Invoke(arguments);
            Assert.Matches("^[a-z]+\\.[a-z]+(-[a-z]+)*$", refusal.Code);
            Assert.Contains(refusal.Zh, letter => letter >= '一');
            Assert.DoesNotContain(refusal.En, letter => letter >= '一');
            codes.Add(refusal.Code);
        }
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
    }
}
