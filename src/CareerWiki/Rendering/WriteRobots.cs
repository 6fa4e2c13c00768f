using System.Text;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Rendering;

/// <summary>Writes <c>robots.txt</c>.</summary>
public sealed class WriteRobots : IOutputModule
{
    public byte[]? Render(Page page) => page.Model() is not RobotsPage robots ? null
        : Encoding.UTF8.GetBytes($"User-agent: *\n{(robots.IsOpen ? "Allow" : "Disallow")}: /\n{(robots.Sitemap is { } map ? $"\nSitemap: {map}\n" : "")}");
}
