using System.CommandLine;
using Aid.Application.Corrections;
using Aid.Application.Stated;
using Aid.Cli.Output;

namespace Aid.Cli.Books;

/// <summary><c>aid state</c>: what somebody published, taken as evidence and never as postings.</summary>
internal static class State
{
    public static Command Create() => new("state", "Record what somebody published: evidence, never postings. 登记公布数，不入账。") { Goods(), Totals(), Correction() };

    private static Command Goods()
    {
        Option<string> organisation = Organisation();
        Argument<FileInfo[]> files = Files(ArgumentArity.OneOrMore);
        Command goods = new("goods", "Published lists of goods, received and allocated; their differences by kind are published. 物资收发名单。") { DataFolder.Option, DataFolder.As, organisation, files, Answer.Json };
        goods.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books => Answer.Give(
            parsed,
            await books.SendAsync(
                new StateGoodsLists { OrganisationId = parsed.GetRequiredValue(organisation), Paths = [.. parsed.GetRequiredValue(files).Select(file => file.FullName)] }, DataFolder.PersonOf(parsed), cancellationToken: cancellation),
            (text, found) => text.WriteLine($"{found.Kinds:N0} kinds, {found.AllocatedKinds:N0} allocated, {found.BeyondReceived:N0} of them beyond what was received · {found.Kinds:N0} 种，发放 {found.AllocatedKinds:N0} 种，其中 {found.BeyondReceived:N0} 种多于收到"))));
        return goods;
    }

    private static Command Totals()
    {
        Option<string> organisation = Organisation();
        Argument<FileInfo[]> file = Files(ArgumentArity.ExactlyOne);
        Command totals = new("totals", "Totals as published day by day; running totals that fell are listed. 逐日公布数。") { DataFolder.Option, DataFolder.As, organisation, file, Answer.Json };
        totals.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books => Answer.Give(
            parsed,
            await books.SendAsync(new StateDailyTotals { OrganisationId = parsed.GetRequiredValue(organisation), Path = parsed.GetRequiredValue(file)[0].FullName }, DataFolder.PersonOf(parsed), cancellationToken: cancellation),
            (text, found) =>
            {
                text.WriteLine($"{found.Recorded:N0} figures recorded, {found.Known:N0} known · 新登记 {found.Recorded:N0} 个，已有 {found.Known:N0} 个");
                foreach (FallenTotal fall in found.Falls) text.WriteLine($"  {fall.On:yyyy-MM-dd} {Amounts.Of(fall.Before)} → {Amounts.Of(fall.Units)}: {fall.StatedFigureId}");
            })));
        return totals;
    }

    private static Command Correction()
    {
        Option<string> figure = new("--figure") { Description = "The lower figure. 下降后的公布数编号。", Required = true };
        Option<string> reason = new("--reason") { Description = "Public reason. 公开理由。", Required = true };
        Option<string> foundBy = new("--found-by") { Description = "How it was found. 怎样发现。", DefaultValueFactory = _ => "" };
        Command correct = new("correction", "Link a correction to a running total that fell. 关联更正。") { DataFolder.Option, DataFolder.As, figure, reason, foundBy, Answer.Json };
        correct.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books => Answer.Give(
            parsed,
            await books.SendAsync(
                new LinkCorrection { StatedFigureId = parsed.GetRequiredValue(figure), Reason = parsed.GetRequiredValue(reason), FoundBy = parsed.GetValue(foundBy)! }, DataFolder.PersonOf(parsed), cancellationToken: cancellation),
            (text, correction) => text.WriteLine(correction.Id))));
        return correct;
    }

    private static Option<string> Organisation() => new("--organisation") { Description = "Who published them. 公布的组织。", Required = true };

    private static Argument<FileInfo[]> Files(ArgumentArity arity) => new("files") { Description = "Published lists. 公布的名单。", Arity = arity };
}
