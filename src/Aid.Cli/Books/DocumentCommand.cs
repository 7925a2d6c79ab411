using System.CommandLine;
using System.Globalization;
using Aid.Application.Documents;
using Aid.Application.Pipeline;
using Aid.Cli.Output;
using Aid.Ledger.Results;

namespace Aid.Cli.Books;

/// <summary><c>aid document</c>: stores a file and records it as a document of one of the six sections.</summary>
internal static class DocumentCommand
{
    public static Command Create()
    {
        Argument<FileInfo> file = new("file") { Description = "The file: PDF, picture, Office without macros, or UTF-8 text. 文件。" };
        Option<string> organisation = new("--organisation") { Description = "The organisation that publishes it. 公开的组织。", Required = true };
        Option<string> section = new("--section") { Description = "donations, relief, projects, procurement, budget, audit or capture. 栏目。", Required = true };
        Option<string> title = new("--title") { Description = "Chinese title. 标题。", Required = true };
        Option<string> english = new("--title-en") { Description = "English title. 英文标题。", DefaultValueFactory = _ => "" };
        Option<string?> on = new("--on") { Description = "Day of the document, as 2024-03-28; today by default. 日期。" };
        Option<string?> project = new("--project") { Description = "Project that it belongs to. 所属项目。" };
        Option<string?> campaign = new("--campaign") { Description = "Campaign that it belongs to. 所属活动。" };
        Option<string?> supersedes = new("--supersedes") { Description = "The document that it replaces. 取代哪一份。" };
        Command document = new("document", "Publish a document with the next release. 登记公开文件，随下一版公布。")
        {
            DataFolder.Option, DataFolder.As, file, organisation, section, title, english, on, project, campaign, supersedes, Answer.Json,
        };
        document.SetAction(async (parsed, cancellation) =>
        {
            FileInfo found = parsed.GetRequiredValue(file);
            DateOnly? day = DateOnly.TryParseExact(parsed.GetValue(on), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly known) ? known : null;
            if (!found.Exists || (day is null && parsed.GetValue(on) is not null))
            {
                Console.Error.WriteLine(found.Exists ? "--on: a day as 2024-03-28. 日期写作 2024-03-28。" : $"{found.FullName}: not there. 文件不在。");
                return ExitCodes.BadUsage;
            }

            // A file that is too large is not read to learn that it is.
            if (found.Length > StoreFile.MaxBytes) return Answer.Refuse(parsed, new FileSizeRefused(found.Length));
            return await DataFolder.WithBooksAsync(parsed, async books =>
            {
                Result<FileStored> stored = await books.SendAsync(new StoreFile { Content = await File.ReadAllBytesAsync(found.FullName, cancellation) }, DataFolder.PersonOf(parsed), cancellationToken: cancellation);
                if (stored.IsRefused) return Answer.Refuse(parsed, stored.Refusal);
                RecordDocument command = new()
                {
                    OrganisationId = parsed.GetRequiredValue(organisation), Section = parsed.GetRequiredValue(section), TitleZh = parsed.GetRequiredValue(title), TitleEn = parsed.GetRequiredValue(english), On = day,
                    Sha256 = stored.Value.Sha256, ProjectId = parsed.GetValue(project), CampaignId = parsed.GetValue(campaign), SupersedesId = parsed.GetValue(supersedes),
                };
                Result<Recorded> recorded = await books.SendAsync(command, DataFolder.PersonOf(parsed), cancellationToken: cancellation);
                return Answer.Give(parsed, recorded, (to, done) => to.WriteLine($"{done.Id} {stored.Value.Sha256}"));
            });
        });
        return document;
    }
}
