using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Aid.Tests.Unit.Application.Intake;

/// <summary>Writes small XLSX files by hand, so that a test can also write broken ones.</summary>
internal static class PlainWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <summary>A workbook with one sheet for each table; a null row is left out, a null cell too.</summary>
    public static byte[] Of(string? savedOn, params object?[]?[][] sheets)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            StringBuilder list = new();
            StringBuilder links = new();
            for (int sheet = 1; sheet <= sheets.Length; sheet++)
            {
                list.Append($"<sheet name=\"S{sheet}\" sheetId=\"{sheet}\" r:id=\"r{sheet}\"/>");
                links.Append($"<Relationship Id=\"r{sheet}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{sheet}.xml\"/>");
                Write(archive, $"xl/worksheets/sheet{sheet}.xml", Sheet(sheets[sheet - 1]));
            }

            Write(archive, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Write(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"r1\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Write(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{list}</sheets></workbook>");
            Write(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">{links}</Relationships>");
            if (savedOn is not null)
            {
                Write(archive, "docProps/core.xml", "<p:coreProperties xmlns:p=\"urn:p\" xmlns:d=\"http://purl.org/dc/terms/\">" + $"<d:modified>{savedOn}T08:00:00Z</d:modified></p:coreProperties>");
            }
        }

        return bytes.ToArray();
    }

    private static string Sheet(object?[]?[] rows)
    {
        StringBuilder xml = new($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (int row = 1; row <= rows.Length; row++)
        {
            if (rows[row - 1] is not { } cells) continue;
            xml.Append($"<row r=\"{row}\">");
            for (int column = 0; column < cells.Length; column++)
            {
                string at = $"{(column < 26 ? "" : (char)('A' + (column / 26) - 1))}{(char)('A' + (column % 26))}{row}";
                xml.Append(cells[column] switch
                {
                    null => "",
                    bool flag => $"<c r=\"{at}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>",
                    string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
                    object number => $"<c r=\"{at}\"><v>{Convert.ToString(number, CultureInfo.InvariantCulture)}</v></c>",
                });
            }

            xml.Append("</row>");
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static void Write(ZipArchive archive, string name, string content)
    {
        using Stream part = archive.CreateEntry(name).Open();
        part.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content));
    }
}
