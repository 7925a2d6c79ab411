using System.CommandLine;
using Aid.Application.Books;
using Aid.Cli.Output;
using Aid.Disclosure.Releases;
using Aid.Ledger.Results;
using Aid.PublicSite;
using Microsoft.Extensions.DependencyInjection;

namespace Aid.Cli.Books;

/// <summary>The data folder that a command works on.</summary>
internal static class DataFolder
{
    /// <summary><c>--data DIR</c>.</summary>
    public static Option<DirectoryInfo> Option { get; } = new("--data") { Description = "The data folder: private books, keys and public/. 数据目录。", Required = true };

    /// <summary>Who works at this machine: finance staff use keys and the API; the command line is the operator.</summary>
    public static Option<string> As { get; } = new("--as") { Description = "Label of the person who works, for books with several. 经手人标签。", DefaultValueFactory = _ => Person.Operator.Label };

    /// <summary>Opens the books, does the work, closes them.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="work">The work; its exit code is the command's.</param>
    /// <param name="isNew">Whether a folder without books gets new ones.</param>
    public static async Task<int> WithBooksAsync(ParseResult parsed, Func<BooksHost, Task<int>> work, bool isNew = false)
    {
        Result<BooksHost> opened = await BooksHost.OpenAsync(OptionsOf(parsed.GetRequiredValue(Option).FullName, isNew));
        if (opened.IsRefused) return Answer.Refuse(parsed, opened.Refusal);
        await using BooksHost books = opened.Value;
        return await work(books);
    }

    /// <summary>How this program opens a folder: with the site's renderer, so that publishing works from every command.</summary>
    public static BooksOptions OptionsOf(string folder, bool isNew = false, TimeProvider? time = null) => new()
    {
        Folder = folder,
        IsNew = isNew,
        Time = time ?? TimeProvider.System,
        Services = services => services.AddSingleton<IReleaseRenderer, SiteRenderer>(),
    };

    /// <summary>The person whom the command line names.</summary>
    public static Person PersonOf(ParseResult parsed) => new(parsed.GetValue(As) ?? Person.Operator.Label);
}
