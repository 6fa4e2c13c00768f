using System.Collections.Immutable;
using CareerWiki.Core.Documents;

namespace CareerWiki.Core.Reading;

/// <summary>The front matter keys that Core reads. Those that Statiq has too mean the same there.</summary>
public static class DocumentKeys
{
    public static ImmutableArray<MetadataKey> All { get; } =
    [
        new("title", MetadataType.Text, "The title; without it the first heading, else the name of the file."),
        new("description", MetadataType.Text, "One sentence for search engines and lists."),
        new("lang", MetadataType.Choice, "The language of the text; without it the letters decide.") { Values = ["ko", "en"] },
        new("visibility", MetadataType.Choice, "Who may see the document; without it nobody but you.") { Values = ["public", "private"] },
        new("publish", MetadataType.Flag, "False keeps the document private, as for Obsidian Publish; true says nothing."),
        new("tags", MetadataType.List, "Tags, beside those in the text."),
        new("aliases", MetadataType.List, "Other names that a wikilink may use."),
        new("order", MetadataType.Number, "Place among documents of its kind; those without it come last."),
        new("published", MetadataType.Date, "The day from which on the document is shown."),
        new("updated", MetadataType.Text, "The day of the last change, such as 2026-03-04, for a file that git doesn't know."),
        new("draft", MetadataType.Flag, "True leaves the document out until it is finished."),
        new("excluded", MetadataType.Flag, "True leaves the document out."),
        new("shouldoutput", MetadataType.Flag, "False leaves the document out."),
        new("destinationpath", MetadataType.Text, "Where the page goes in the output, such as about/me.html."),
        new("destinationfilename", MetadataType.Text, "The last part of that, in the folder of the document."),
        new("redirectfrom", MetadataType.List, "Former addresses, from which visitors are sent here."),
        new("xref", MetadataType.Text, "The name that links of the form xref:name use."),
        new("gatherheadingslevel", MetadataType.Number, "The deepest level of headings in the table of contents, 1 to 6."),
        new("check", MetadataType.Choice, "What a check mark without a box means.") { Values = ["done", "criterion"] },
        new("outlines", MetadataType.Flag, "False shows plans in yaml blocks as code."),
    ];
}
