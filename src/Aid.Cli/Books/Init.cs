using System.CommandLine;
using Aid.Application.Organisations;
using Aid.Cli.Output;

namespace Aid.Cli.Books;

/// <summary><c>aid init</c>: new books for one organisation.</summary>
internal static class Init
{
    public static Command Create()
    {
        Option<string> code = new("--organisation") { Description = "Its code, such as putuo. 组织代码。", Required = true };
        Option<string> name = new("--name") { Description = "Its Chinese name. 组织名称。", Required = true };
        Option<string> english = new("--name-en") { Description = "Its English name. 英文名称。", DefaultValueFactory = _ => "" };
        Option<string> level = new("--level") { Description = "national, province, city, county or grass-roots. 层级。", DefaultValueFactory = _ => "county" };
        Command init = new("init", "Make new books. 新建账簿。") { DataFolder.Option, code, name, english, level, Answer.Json };
        init.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(
            parsed,
            async books => Answer.Give(
                parsed,
                await books.SendAsync(
                    new RegisterOrganisation { Code = parsed.GetRequiredValue(code), NameZh = parsed.GetRequiredValue(name), NameEn = parsed.GetValue(english)!, Level = parsed.GetValue(level)! },
                    DataFolder.PersonOf(parsed), cancellationToken: cancellation),
                (text, organisation) => text.WriteLine($"{organisation.Id}: {parsed.GetRequiredValue(DataFolder.Option).FullName}")),
            isNew: true));
        return init;
    }
}
