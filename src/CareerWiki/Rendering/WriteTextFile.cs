using System.Text;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Rendering;

/// <summary>Writes plain texts in UTF-8.</summary>
public sealed class WriteTextFile : IOutputModule
{
    public byte[]? Render(Page page) => page.Model() is TextFile file ? Encoding.UTF8.GetBytes(file.Text) : null;
}
