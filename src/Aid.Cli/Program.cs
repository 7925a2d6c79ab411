using System.CommandLine;
using System.Text;
using Aid.Cli.Books;
using Aid.Cli.Output;
using Aid.Cli.Public;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
RootCommand root = new("Aid keeps the books of a humanitarian society and opens them to everyone. 善款公开账。")
{
    Init.Create(),
    Key.Create(),
    FundCommand.Create(),
    Import.Create(),
    Import.CreateCommit(),
    Do.Create(),
    State.Create(),
    Statement.Create(),
    ReceiptCommand.Create(),
    DocumentCommand.Create(),
    Publish.Create(),
    Verify.Create(),
    Export.Create(),
    Serve.Create(),
    DemoCommand.Create(),
};

ParseResult parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors) Console.Error.WriteLine(error.Message);
    Console.Error.WriteLine("aid --help");
    return ExitCodes.BadUsage;
}

return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
