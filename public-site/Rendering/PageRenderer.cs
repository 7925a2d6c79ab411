using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Aid.PublicSite.Rendering;

/// <summary>Turns a page component into the bytes of a file.</summary>
internal sealed class PageRenderer : IAsyncDisposable
{
    // Without an encoder of all ranges every Chinese character would become an entity.
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        .BuildServiceProvider();

    /// <summary>Renders one page. Each page has its own renderer: a shared one would keep every page that it ever rendered.</summary>
    public async Task<byte[]> RenderAsync(Type page, PageContext context, IDictionary<string, object>? arguments = null)
    {
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<Parts.Shell>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["Context"] = context,
                ["PageType"] = page,
                ["Arguments"] = arguments,
            }));
            return root.ToHtmlString();
        });
        return Encoding.UTF8.GetBytes(html);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
