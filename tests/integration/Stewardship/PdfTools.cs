using System.Diagnostics;
using Xunit;

namespace Aid.Tests.Integration.Stewardship;

/// <summary>Poppler and zbar, as a stranger's eyes on a PDF. A test that needs a tool that is not installed is skipped.</summary>
internal static class PdfTools
{
    /// <summary>The text that a reader would select and copy, in reading order of the page.</summary>
    public static string TextOf(byte[] pdf) => With(pdf, path => Run("pdftotext", "-layout", path, "-"));

    /// <summary>Name and state of each font: <c>emb sub uni</c>.</summary>
    public static string FontsOf(byte[] pdf) => With(pdf, path => Run("pdffonts", path));

    /// <summary>What a telephone reads of the QR code on the rendered page.</summary>
    public static string QrCodeOf(byte[] pdf) => With(pdf, path =>
    {
        Run("pdftoppm", "-r", "150", "-png", "-singlefile", path, path);
        return Run("zbarimg", "--quiet", "--raw", path + ".png").Trim();
    });

    private static string With(byte[] pdf, Func<string, string> look)
    {
        string folder = Directory.CreateTempSubdirectory("aid-pdf").FullName;
        try
        {
            string path = Path.Combine(folder, "receipt.pdf");
            File.WriteAllBytes(path, pdf);
            return look(path);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Run(string tool, params string[] arguments)
    {
        string path = Path.Combine("/usr/bin", tool);
        Assert.SkipUnless(File.Exists(path), $"{tool} is not installed");
        using Process process = Process.Start(new ProcessStartInfo(path, arguments) { RedirectStandardOutput = true, UseShellExecute = false, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
