using System.CommandLine;
using Aid.Application.Funds;
using Aid.Cli.Output;

namespace Aid.Cli.Books;

/// <summary><c>aid fund open</c>.</summary>
internal static class FundCommand
{
    public static Command Create()
    {
        Option<string> code = new("--code") { Description = "Its code. 基金代码。", Required = true };
        Option<string> name = new("--name") { Description = "Its Chinese name. 基金名称。", Required = true };
        Option<string?> organisation = new("--organisation") { Description = "Whose it is; may be left out where the books have one organisation. 所属组织。" };
        Option<bool> unrestricted = new("--unrestricted") { Description = "Its use is not limited. 非限定用途。" };
        Command open = new("open", "Open a fund. 设立基金。") { DataFolder.Option, code, name, organisation, unrestricted, Answer.Json };
        open.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books => Answer.Give(
            parsed,
            await books.SendAsync(
                new OpenFund { Code = parsed.GetRequiredValue(code), NameZh = parsed.GetRequiredValue(name), OrganisationId = parsed.GetValue(organisation), IsRestricted = !parsed.GetValue(unrestricted) },
                DataFolder.PersonOf(parsed), cancellationToken: cancellation),
            (text, fund) => text.WriteLine(fund.Id))));
        return new Command("fund", "Funds. 基金。") { open };
    }
}
