using System.CommandLine;
using System.Globalization;
using Aid.Application.Imports;
using Aid.Application.Intake.Recognition;
using Aid.Cli.Output;

namespace Aid.Cli.Books;

/// <summary><c>aid import</c>: recognise, stage, check totals, commit all or nothing; and <c>aid commit</c> for books in which another person commits.</summary>
internal static class Import
{
    public static Command Create()
    {
        Option<string> fund = new("--fund") { Description = "The fund that received. 入账基金。", Required = true };
        Option<string?> format = new("--format") { Description = "The format, where it is not recognised. 格式。" };
        Option<string?> channel = new("--channel") { Description = "The channel's code. 渠道代码。" };
        Option<FileInfo?> control = new("--control") { Description = "A CSV of control totals. 控制数文件。" };
        Option<string?> date = new("--date") { Description = "The day, YYYY-MM-DD, where the file does not say. 日期。" };
        Option<string?> reason = new("--reason") { Description = "Why that day. 日期依据。" };
        Option<SequenceAnswer> repetition = new("--repetition") { Description = "Where a list may repeat an earlier one: Ask, AsSame or AsNew. 与旧名单可能重复时怎样处理。" };
        Option<bool> stageOnly = new("--stage") { Description = "Stage only; another person commits. 只暂存，由另一人入账。" };
        Argument<FileInfo[]> files = new("files") { Description = "Statements. 名单文件。", Arity = ArgumentArity.OneOrMore };
        Command import = new("import", "Import statements, all or nothing. 导入名单，全部入账或全部不入账。") { DataFolder.Option, DataFolder.As, fund, format, channel, control, date, reason, repetition, stageOnly, files, Answer.Json };
        import.SetAction((parsed, cancellation) =>
        {
            DateOnly day = default;
            if (parsed.GetValue(date) is { } text && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            {
                Console.Error.WriteLine($"--date {text}: expected YYYY-MM-DD, such as 2020-02-08. 应为 YYYY-MM-DD。");
                return Task.FromResult(ExitCodes.BadUsage);
            }

            ImportStatement command = new()
            {
                FundId = parsed.GetRequiredValue(fund),
                Files = [.. parsed.GetRequiredValue(files).Select(file => new ImportFile(file.FullName))],
                Format = parsed.GetValue(format),
                Channel = parsed.GetValue(channel),
                ControlPath = parsed.GetValue(control)?.FullName,
                Date = parsed.GetValue(date) is null ? null : day,
                DateReason = parsed.GetValue(reason),
                Repetition = parsed.GetValue(repetition),
                StageOnly = parsed.GetValue(stageOnly),
            };
            return DataFolder.WithBooksAsync(parsed, async books => Answer.Give(parsed, await books.SendAsync(command, DataFolder.PersonOf(parsed), cancellationToken: cancellation), Print));
        });
        return import;
    }

    public static Command CreateCommit()
    {
        Argument<string[]> ids = new("imports") { Description = "Staged lists, i1 …. 暂存名单编号。", Arity = ArgumentArity.OneOrMore };
        Command commit = new("commit", "Commit lists that another person staged. 将他人暂存的名单入账。") { DataFolder.Option, DataFolder.As, ids, Answer.Json };
        commit.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books =>
            Answer.Give(parsed, await books.SendAsync(new CommitImport { Ids = parsed.GetRequiredValue(ids) }, DataFolder.PersonOf(parsed), cancellationToken: cancellation), Print)));
        return commit;
    }

    private static void Print(TextWriter text, ImportAnswer answer)
    {
        foreach (ListImported list in answer.Lists)
        {
            text.WriteLine($"{list.Id} {list.ListName}");
            text.WriteLine($"  rows {list.Rows:N0}, new gifts {list.NewGifts:N0} for {Amounts.Of(list.NewUnits)}; known {list.KnownRows:N0}, corrections {list.Corrections:N0}, look-alikes {list.LookAlikes:N0}, for a person {list.Doubts:N0}");
            text.WriteLine($"  {list.Rows:N0} 行，新增 {list.NewGifts:N0} 笔 {Amounts.Of(list.NewUnits)}；已有 {list.KnownRows:N0} 行，更正 {list.Corrections:N0} 处，相似 {list.LookAlikes:N0} 组{(list.IsCommitted ? "" : "；已暂存，待另一人 aid commit")}");
        }
    }
}
