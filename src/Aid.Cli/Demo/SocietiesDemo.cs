using Aid.Application.Donations;
using Aid.Application.Funds;
using Aid.Application.Organisations;
using Aid.Application.Pairs;
using Aid.Application.Stated;

namespace Aid.Cli.Demo;

/// <summary>
/// What passes between societies of the demonstration: 浙江's published payments to 莲都, 嵊州 and 云南, which keep their books here too. Who confirmed what and when is generated; 嵊州 has not
/// confirmed. And a made-up county that fails the gate and is held while the others go on.
/// </summary>
internal static class SocietiesDemo
{
    private const string Held = "sample-county";

    /// <summary>The society of these books with this Chinese name; null where it keeps none here.</summary>
    public static string? CodeOf(string nameZh) => Facts.Societies.FirstOrDefault(society => string.Equals(society.NameZh, nameZh, StringComparison.Ordinal))?.Code;

    /// <summary>The receivers' side of what 浙江 passed on.</summary>
    public static async Task ReceiveAsync(DemoScript script)
    {
        script.On(2021, 12, 31);
        await script.DoAsync(new OpenFund { Code = "liandu-aid", OrganisationId = "liandu", NameZh = "莲都区帮扶资金", NameEn = "Liandu support money", OpenedOn = new(2021, 1, 1), IsSynthetic = true });
        foreach (PaymentFact payment in Facts.ZhejiangPayments.Where(payment => CodeOf(payment.Recipient) is "liandu" or "yunnan"))
        {
            UnmatchedPair sent = (await script.Books.QueryAsync(new GetUnmatchedPairs(CodeOf(payment.Recipient)))).Value.First(pair => pair.SentUnits == payment.Fen);
            await script.DoAsync(new ConfirmReceipt { DisbursementId = sent.DisbursementId, FundId = CodeOf(payment.Recipient) is "liandu" ? "liandu-aid" : "yunnan-99", ReceivedOn = payment.On.AddDays(3), IsSynthetic = true });
        }
    }

    /// <summary>A county, all made up, whose running total falls: its figures stay where they were and the others go on.</summary>
    /// <param name="script">The demonstration.</param>
    /// <param name="publish">Makes a release.</param>
    public static async Task HoldAsync(DemoScript script, Func<Task> publish)
    {
        script.On(2024, 4, 20);
        await script.DoAsync(new RegisterOrganisation { Code = Held, NameZh = "示例县红十字会", NameEn = "Sample County Red Cross", Level = "county", ParentId = "zhejiang", IsSynthetic = true });
        await script.DoAsync(new OpenFund { Code = Held + "-aid", OrganisationId = Held, NameZh = "示例县人道救助金", NameEn = "Sample county aid", OpenedOn = new(2024, 1, 1), IsSynthetic = true });
        await script.DoAsync(Gift(50_000_00));
        await script.DoAsync(Total(new(2024, 3, 31), 80_000_00));
        await publish();

        script.On(2024, 5, 6);
        await script.DoAsync(Gift(6_000_00));
        await script.DoAsync(Total(new(2024, 4, 30), 56_000_00));
        await script.DoAsync(new RecordDonation { Parts = [new DonationShare("liandu-aid", 1_200_00)], ReceivedOn = new(2024, 5, 5), NameForm = "anonymous", IsSynthetic = true });
        await publish();
    }

    private static RecordDonation Gift(long fen) => new() { Parts = [new DonationShare(Held + "-aid", fen)], NameForm = "anonymous", IsSynthetic = true };

    private static StateFigure Total(DateOnly on, long fen) =>
        new() { OrganisationId = Held, Series = "cumulative-received", IsCumulative = true, On = on, Units = fen, IsSynthetic = true };
}
