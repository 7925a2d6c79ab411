using System.CommandLine;
using Aid.Application.Publishing.Rows;
using Aid.Cli.Books;
using Aid.Cli.Output;
using Aid.Disclosure.Exports;

namespace Aid.Cli.Public;

/// <summary><c>aid export</c>: the current release as whole files, one a set.</summary>
internal static class Export
{
    public static Command Create()
    {
        Option<string> format = new("--format") { Description = "csv or jsonl. 格式。", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong([.. ReleaseExport.Formats]);
        Argument<DirectoryInfo> to = new("out") { Description = "A folder. 输出目录。" };
        Command export = new("export", "Write the current release as whole files. 导出当前版本。") { DataFolder.Option, format, to, Answer.Json };
        export.SetAction(parsed =>
        {
            DisclosureDatabase rows = new(Path.Combine(parsed.GetRequiredValue(DataFolder.Option).FullName, "disclosure.db"));
            if (rows.CurrentRelease() == 0)
            {
                Console.Error.WriteLine("Nothing is published yet. 尚未公布任何版本。");
                return ExitCodes.Refused;
            }

            using IDisposableReleaseReader reader = rows.OpenReader();
            long records = ReleaseExport.Write(reader, parsed.GetValue(format)!, parsed.GetRequiredValue(to).FullName);
            return Answer.Give(parsed, new { release = reader.Release, records }, text => text.WriteLine($"release {reader.Release}: {records:N0} records in {parsed.GetRequiredValue(to).FullName}"));
        });
        return export;
    }
}
