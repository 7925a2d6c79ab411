using System.IO.Compression;
using System.Text;
using Aid.Application.Documents;
using Xunit;

namespace Aid.Tests.Unit.Application.Documents;

/// <summary>A file is what it holds, whatever it is called.</summary>
public sealed class FileKindTests
{
    [Theory]
    [InlineData("%PDF-1.7\n…", "pdf")]
    [InlineData("采购公告\r\n\t一、…", "txt")]
    [InlineData("<svg onload=alert(1)>", "txt")]
    [InlineData("<html><script>alert(1)</script>", "txt")]
    public void Text_IsPdfOrPlainText(string content, string kind) => Assert.Equal(kind, FileKind.Of(Encoding.UTF8.GetBytes(content)));

    [Fact]
    public void Bytes_ThatAreNoKnownKind_AreNone()
    {
        Assert.Null(FileKind.Of([0x4D, 0x5A, 0x90, 0x00]));
        Assert.Null(FileKind.Of([0xC3, 0x28]));
        Assert.Null(FileKind.Of("text with a \0 in it"u8));
        Assert.Null(FileKind.Of([0x50, 0x4B, 0x03, 0x04, 1, 2, 3]));
        Assert.Equal("png", FileKind.Of([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]));
        Assert.Equal("jpg", FileKind.Of([0xFF, 0xD8, 0xFF, 0xE0]));
    }

    [Theory]
    [InlineData("word/document.xml", "docx")]
    [InlineData("xl/workbook.xml", "xlsx")]
    [InlineData("ppt/presentation.xml", "pptx")]
    [InlineData("anything.xml", null)]
    public void Archive_IsOfficeByItsMainPart(string part, string? kind) => Assert.Equal(kind, FileKind.Of(Archive("[Content_Types].xml", part)));

    [Fact]
    public void Office_WithMacros_IsRefused() => Assert.Null(FileKind.Of(Archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")));

    private static byte[] Archive(params string[] parts)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (string part in parts)
            {
                using StreamWriter writer = new(zip.CreateEntry(part).Open());
                writer.Write("<x/>");
            }
        }

        return bytes.ToArray();
    }
}
