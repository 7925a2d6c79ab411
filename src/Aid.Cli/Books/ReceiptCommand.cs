using System.CommandLine;
using Aid.Application.Receipts;
using Aid.Cli.Output;
using Aid.Ledger.Results;

namespace Aid.Cli.Books;

/// <summary><c>aid receipt</c>: writes a receipt as a PDF.</summary>
internal static class ReceiptCommand
{
    public static Command Create()
    {
        Argument<string> number = new("number") { Description = "The receipt's number, such as HB-2026-000017. 回执编号。" };
        Option<FileInfo?> to = new("--out") { Description = "The file to write; NUMBER.pdf here by default. 写到哪个文件。" };
        Command receipt = new("receipt", "Write a donation receipt as a PDF. 导出捐赠回执。") { DataFolder.Option, number, to, Answer.Json };
        receipt.SetAction((parsed, cancellation) => DataFolder.WithBooksAsync(parsed, async books =>
        {
            Result<ReceiptPdf> found = await books.QueryAsync(new GetReceiptPdf(parsed.GetRequiredValue(number)), cancellation);
            if (found.IsRefused) return Answer.Refuse(parsed, found.Refusal);
            string path = parsed.GetValue(to)?.FullName ?? Path.GetFullPath(found.Value.Number + ".pdf");
            await File.WriteAllBytesAsync(path, found.Value.Pdf, cancellation);
            return Answer.Give(parsed, new { number = found.Value.Number, file = path, bytes = found.Value.Pdf.Length }, text => text.WriteLine(path));
        }));
        return receipt;
    }
}
