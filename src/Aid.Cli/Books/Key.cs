using System.CommandLine;
using Aid.Application.Persons;
using Aid.Cli.Output;

namespace Aid.Cli.Books;

/// <summary><c>aid key add</c>: a bearer key for one person, shown once.</summary>
internal static class Key
{
    public static Command Create()
    {
        Option<string> name = new("--name") { Description = "The person, private. 姓名，不公开。", Required = true };
        Command add = new("add", "Make a bearer key for one person; it is shown once. 为一人生成密钥，只显示一次。") { DataFolder.Option, name, Answer.Json };
        add.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books =>
            Answer.Give(parsed, await books.SendAsync(new AddKey { Name = parsed.GetRequiredValue(name) }, DataFolder.PersonOf(parsed), cancellationToken: cancellation), (text, key) =>
            {
                text.WriteLine($"{key.Label}: {key.Key}");
                text.WriteLine("Keep it now: only its hash is stored. 请立即保存：系统只留散列值。");
            })));
        return new Command("key", "Keys of the people who write. 记账人密钥。") { add };
    }
}
