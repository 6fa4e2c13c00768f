using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CareerWiki.Tests.Support;

/// <summary>Renders one part of the theme.</summary>
internal static class Parts
{
    public static string Render<T>(params (string Name, object Value)[] parameters) where T : IComponent
    {
        using var renderer = new HtmlRenderer(new ServiceCollection().BuildServiceProvider(), NullLoggerFactory.Instance);
        var view = ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => (object?)p.Value));
        return renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<T>(view)).ToHtmlString()).GetAwaiter().GetResult();
    }

    /// <summary>The part as a tree; throws where it isn't well-formed.</summary>
    public static XElement Tree<T>(params (string Name, object Value)[] parameters) where T : IComponent => XElement.Parse(Render<T>(parameters), LoadOptions.PreserveWhitespace);

    /// <summary>The text that is seen or heard.</summary>
    public static string Text(this XElement element) => WebUtility.HtmlDecode(string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
