using System.Globalization;
using System.Text;

namespace CareerWiki.Tests.Pdf.Joining;

/// <summary>A PDF of the shape that Chromium writes, with little in it.</summary>
internal static class TinyPdf
{

    /// <param name="objects">Their values, from number 1.</param>
    /// <param name="root">The number of the catalog.</param>
    public static MemoryStream Of(IReadOnlyList<string> objects, int root, int info)
    {
        var text = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("0000000000 65535 f \n");
        foreach (var (value, i) in objects.Select((value, i) => (value, i)))
        {
            table.Append(CultureInfo.InvariantCulture, $"{text.Length:0000000000} 00000 n \n");
            text.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{value}\nendobj\n");
        }

        var start = text.Length;
        text.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n{table}trailer\n<</Size {objects.Count + 1}\n/Root {root} 0 R\n/Info {info} 0 R>>\nstartxref\n{start}\n%%EOF\n");
        return new MemoryStream(Encoding.Latin1.GetBytes(text.ToString()));
    }

    /// <summary>One page with bookmarks, a structure, places with names.</summary>
    /// <param name="levels">Of the headings, each of which has a bookmark that is called by its number and <paramref name="name"/>.</param>
    /// <param name="content">Of the page: a stream.</param>
    /// <param name="link">An annotation.</param>
    /// <param name="structure">Further entries of the root of the structure.</param>
    /// <param name="tree">A further object, with the number 11 where there are no bookmarks.</param>
    public static MemoryStream Book(string name, int[] levels, string places, string content = "x", string link = "<</Type /Annot>>", string structure = "", string? tree = null)
    {
        const int FirstMark = 11;
        var marks = levels.SelectMany((level, i) => new[]
        {
            $"<</Title ({i + 1}{name})\n/Dest [2 0 R /XYZ 1 2 0]\n/Parent 9 0 R\n/SE {FirstMark + (2 * i) + 1} 0 R{(i + 1 < levels.Length ? $"\n/Next {FirstMark + (2 * i) + 2} 0 R" : "")}>>",
            $"<</Type /StructElem\n/S /H{level}\n/P 6 0 R>>",
        });
        return Of(
        [
            $"<</Length {content.Length}>> stream\n{content}\nendstream",
            "<</Type /Page\n/Annots [10 0 R]\n/Contents 1 0 R\n/StructParents 0\n/Parent 3 0 R>>",
            "<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>",
            $"<<{places}>>",
            $"<</Type /StructTreeRoot\n/K 6 0 R\n/ParentTreeNextKey 2\n/ParentTree 7 0 R{structure}>>",
            $"<</Type /StructElem\n/S /Document\n/P 5 0 R\n/K [0 <</Type /OBJR\n/Obj 10 0 R>>]\n/Name ({name})>>",
            "<</Type /ParentTree\n/Nums [0 6 0 R 1 6 0 R]>>",
            $"<</Type /Catalog\n/Pages 3 0 R\n/Dests 4 0 R\n/StructTreeRoot 5 0 R\n/Outlines 9 0 R\n/Lang (ko)>>",
            levels.Length == 0 ? "<</Type /Outlines>>" : $"<</Type /Outlines\n/First {FirstMark} 0 R\n/Last {FirstMark + (2 * levels.Length) - 2} 0 R\n/Count {levels.Length}>>",
            link,
            .. marks,
            .. tree is null ? (string[])[] : [tree],
            $"<</Title (Book {name})>>",
        ],
        8,
        FirstMark + (2 * levels.Length) + (tree is null ? 0 : 1));
    }
}
