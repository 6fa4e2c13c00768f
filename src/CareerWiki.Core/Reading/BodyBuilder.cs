using System.Text;
using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Reading;

/// <summary>Gathers a body. HTML that comes piece by piece becomes one part: bodies are kept for as long as the program runs.</summary>
internal sealed class BodyBuilder
{
    private readonly List<BodyPart> _parts = [];
    private readonly StringBuilder _html = new();

    /// <summary>Adds finished HTML.</summary>
    public void Html(string html) => _html.Append(html);

    public void Add(BodyPart part)
    {
        Flush();
        _parts.Add(part);
    }

    /// <summary>How many parts there are so far.</summary>
    public int Mark()
    {
        Flush();
        return _parts.Count;
    }

    /// <summary>A copy of what was added between two marks.</summary>
    public Body Between(int start, int end)
    {
        Flush();
        return new Body([.. _parts.Skip(start).Take(end - start)]);
    }

    /// <summary>All that was added since the last call.</summary>
    public Body Take()
    {
        Flush();
        var body = new Body([.. _parts]);
        _parts.Clear();
        return body;
    }

    private void Flush()
    {
        if (_html.Length > 0)
        {
            _parts.Add(new RawHtml(_html.ToString()));
            _html.Clear();
        }
    }
}
