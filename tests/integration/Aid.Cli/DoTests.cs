using Xunit;

namespace Aid.Tests.Integration.Cli;

/// <summary>The books kept at a terminal alone, command by command.</summary>
public sealed class DoTests
{
    [Fact]
    public async Task Commands_ByName_KeepTheBooksWithMakerAndChecker()
    {
        string folder = Directory.CreateTempSubdirectory("aid-do").FullName;
        Assert.Equal(0, (await AidProcess.RunAsync("init", "--data", folder, "--organisation", "city", "--name", "示例市红十字会")).Code);
        Assert.Equal(0, (await Do("RecordOpen", """{"code":"aid","nameZh":"救助金"}""", "OpenFund")).Code);
        Assert.Equal(0, (await Do("g", """{"parts":[{"fundId":"aid","units":10000}]}""", "RecordDonation")).Code);
        Assert.Equal(0, (await Do("d", """{"fundId":"aid","units":4000,"purposeZh":"大病救助","recipient":"患者，成批"}""", "RecordDisbursement", "staff 1")).Code);

        (int own, _, string why) = await Do("own", """{"disbursementId":"d1"}""", "ApproveDisbursement", "staff 1");
        Assert.Equal(1, own);
        Assert.Contains("disbursement.own-approval", why);
        Assert.Equal(0, (await Do("other", """{"disbursementId":"d1"}""", "ApproveDisbursement", "staff 2")).Code);

        (_, string statement, _) = await AidProcess.RunAsync("statement", "--data", folder, "--fund", "aid");
        Assert.Contains("60.00", statement);
        // A command whose answer is more than an id gives it as JSON.
        Assert.Equal(0, (await Do("donor", """{"details":{"name":"甲"}}""", "RegisterDonor")).Code);
        (int erased, string answer, _) = await Do("erase", """{"donorId":"p1","reason":"本人要求"}""", "EraseDonor");
        Assert.Equal(0, erased);
        Assert.StartsWith("{", answer, StringComparison.Ordinal);
        Assert.Equal(2, (await Do("bad", """{"parts":[],"isAdmin":true}""", "RecordDonation")).Code);
        Assert.Equal(2, (await Do("none", "{}", "NoSuchCommand")).Code);
        Directory.Delete(folder, recursive: true);

        Task<(int Code, string Output, string Errors)> Do(string key, string json, string command, string person = "operator") =>
            AidProcess.RunAsync("do", "--data", folder, "--as", person, "--idempotency-key", key, command, json);
    }
}
