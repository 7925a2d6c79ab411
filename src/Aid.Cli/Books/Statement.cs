using System.CommandLine;
using Aid.Application.Funds;
using Aid.Cli.Output;

namespace Aid.Cli.Books;

/// <summary><c>aid statement</c>: how a fund stands.</summary>
internal static class Statement
{
    public static Command Create()
    {
        Option<string> fund = new("--fund") { Description = "The fund. 基金代码。", Required = true };
        Command statement = new("statement", "How a fund stands: received, used, fees, refunded, held; number of gifts. 基金收支。") { DataFolder.Option, fund, Answer.Json };
        statement.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books => Answer.Give(
            parsed,
            await books.QueryAsync(new GetFundStatement(parsed.GetRequiredValue(fund)), cancellation),
            (text, found) =>
            {
                text.WriteLine($"{found.FundId} {found.NameZh}");
                foreach (FundAsset asset in found.Assets)
                {
                    Line("opening 期初", asset.OpeningUnits);
                    Line("received 收到", asset.ReceivedUnits);
                    Line("moved in 转入", asset.MovedInUnits);
                    Line("moved out 转出", asset.MovedOutUnits);
                    Line("used 已用", asset.UsedUnits);
                    Line("passed on 已拨付待反馈", asset.PassedOnUnits);
                    Line("fees 费用", asset.FeeUnits);
                    Line("refunded 退款", asset.RefundedUnits);
                    Line("held 在账", asset.HeldUnits);
                    text.WriteLine($"  gifts 笔数 {asset.Gifts:N0}");

                    void Line(string name, long units)
                    {
                        if (units != 0 || name.StartsWith("held", StringComparison.Ordinal)) text.WriteLine($"  {name} {Amounts.Of(units, asset.Asset)}");
                    }
                }
            })));
        return statement;
    }
}
