using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CareerWiki.Core.Pipelines;
using CareerWiki.Theme;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerWiki.Rendering;

/// <summary>Renders the theme's components. A renderer keeps all that it ever rendered, so every page gets one of its own.</summary>
public sealed class RenderPage : IOutputModule
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
        // Hangul stays Hangul in the output.
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    public byte[]? Render(Page page)
    {
        var model = page.Model();
        if (Views.For(model) is not { } view)
        {
            return null;
        }

        using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = model });
        var html = renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(view, parameters).ConfigureAwait(false)).ToHtmlString());
        return Encoding.UTF8.GetBytes(html.GetAwaiter().GetResult());
    }
}
