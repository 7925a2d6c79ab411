using System.Text.Encodings.Web;
using System.Text.Json;

namespace Aid.Application.Books;

/// <summary>JSON as the books keep it: in the journal, in kept replies, and between two processes.</summary>
internal static class BooksJson
{
    /// <summary>Property names as written, Chinese as it is.</summary>
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
