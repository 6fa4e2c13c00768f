using CareerWiki.Core.Text;

namespace CareerWiki.Core.Diagnostics;

/// <summary>The catalogue: every problem that Core can find, and the only way to make its diagnostic.</summary>
public static class Problems
{
    // Of a long list.
    private const int MaxNamed = 5;

    // 1: reading files and front matter.

    public static Diagnostic TooLarge(ContentPath file, long bytes) => new(
        "CW1001", Severity.Warning, $"The file has {bytes / 1024 / 1024} MB, so it is listed but not read.",
        "Split it into files of at most 8 MB, or move it out of the input folder.", file);

    public static Diagnostic Unreadable(ContentPath file, string reason) => new(
        "CW1002", Severity.Error, $"The file could not be read: {reason}.", "Check that it is a file and that you may read it.", file);

    public static Diagnostic NotText(ContentPath file) => new(
        "CW1003", Severity.Error, "The file is not text, so it is listed but not read.", "Save it as UTF-8, or give it the extension it really has.", file);

    public static Diagnostic BrokenUtf8(ContentPath file, SourcePlace place) => new(
        "CW1004", Severity.Warning, "Some bytes are not valid UTF-8 and are shown as \uFFFD.", "Type the character again and save the file as UTF-8.", file, place);

    public static Diagnostic Converted(ContentPath file, string encoding) => new(
        "CW1005", Severity.Note, $"The file is encoded as {encoding} and was converted.", "Save it as UTF-8 to be sure that every program reads it.", file);

    public static Diagnostic UnclosedComment(ContentPath file, SourcePlace place) => new(
        "CW1006", Severity.Error, "This comment is never closed, so everything behind it is hidden.", "Close it with -->.", file, place);

    public static Diagnostic UnclosedObsidianComment(ContentPath file, SourcePlace place) => new(
        "CW1006", Severity.Error, "This comment is never closed, so everything behind it is hidden.", "Close it with %%.", file, place);

    public static Diagnostic PercentComment(ContentPath file, SourcePlace place) => new(
        "CW1013", Severity.Note, "What stands between these two %% is hidden, as a comment of Obsidian.", "Write \\%% if percent is meant.", file, place);

    public static Diagnostic Drawing(ContentPath file) => new(
        "CW1011", Severity.Note, "The file is a drawing, made with Excalidraw; only its words are shown.", "Export it as PNG or SVG to show it.", file);

    public static Diagnostic FolderLikeFile(ContentPath file) => new(
        "CW1007", Severity.Warning, "This is a folder although it is named like a document; the files in it are read.", "Rename the folder.", file);

    public static Diagnostic LinkOutside(ContentPath file) => new(
        "CW1008", Severity.Warning, "This symbolic link leads to a folder or out of the input, so it is not followed.", "Copy the file into the input folder.", file);

    public static Diagnostic SameName(ContentPath file, string first, string second) => new(
        "CW1009", Severity.Error, $"The files \"{first}\" and \"{second}\" have one name but for their Unicode form; the first is read.", "Rename one of them.", file);

    public static Diagnostic UnsupportedFile(ContentPath file, string what, string instead) => new(
        "CW1010", Severity.Warning, $"The file is {what}, which Statiq would run and this wiki doesn't.", instead, file);

    public static Diagnostic BadYaml(ContentPath file, SourcePlace place, string reason) => new(
        "CW1101", Severity.Error, $"This YAML can't be understood: {reason}.", "Put quotes around a value that contains a colon, a bracket or a #.", file, place);

    public static Diagnostic BadJson(ContentPath file, SourcePlace place, string reason) => new(
        "CW1101", Severity.Error, $"This JSON can't be understood: {reason}.", "Look for a missing quote, comma or brace near this place.", file, place);

    public static Diagnostic TomlFrontMatter(ContentPath file, SourcePlace place) => new(
        "CW1107", Severity.Warning, "This front matter is TOML of a form that is not read; it is shown as it is, and the document is private.",
        "Write it as YAML between two lines of three dashes.", file, place);

    public static Diagnostic ComputedValue(ContentPath file, SourcePlace place, string key) => new(
        "CW1108", Severity.Error, $"The value of \"{key}\" is C#, as in Statiq, which is never run; the key counts as not given.", "Write the value itself.", file, place);

    public static Diagnostic StatiqKey(ContentPath file, SourcePlace place, string key, string instead) => new(
        "CW1109", Severity.Warning, $"\"{key}\" is a key of Statiq that has no effect here.", instead, file, place);

    public static Diagnostic MissingBlank(ContentPath file, SourcePlace place) => new(
        "CW1101", Severity.Error, "This front matter can't be understood: a blank is missing behind a colon.", "Write it as \"key: value\".", file, place);

    public static Diagnostic UnclosedFrontMatter(ContentPath file, SourcePlace place) => new(
        "CW1102", Severity.Warning, "This looks like front matter that is never closed, so it is read as text, and the document is private.", "Close it with the same line as it begins with.", file, place);

    public static Diagnostic DuplicateKey(ContentPath file, SourcePlace place, string key) => new(
        "CW1103", Severity.Warning, $"The key \"{key}\" is given twice; the last one counts.", "Remove one of them.", file, place);

    public static Diagnostic BadValue(ContentPath file, SourcePlace place, string key, string value, IEnumerable<string> allowed)
    {
        var names = allowed.ToList();
        var nearest = NearestName.Of(value, names);
        return new("CW1104", Severity.Error, $"\"{value}\" is no value of \"{key}\".",
            nearest is null ? $"Use one of: {string.Join(", ", names)}." : $"Did you mean \"{nearest}\"?", file, place);
    }

    public static Diagnostic BadFlag(ContentPath file, SourcePlace place, string key, string value) => new(
        "CW1104", Severity.Error, $"\"{value}\" is no value of \"{key}\".", "Write true or false.", file, place);

    public static Diagnostic BadNumber(ContentPath file, SourcePlace place, string key, string value) => new(
        "CW1104", Severity.Error, $"\"{value}\" is no value of \"{key}\".", "Write a whole number.", file, place);

    public static Diagnostic BadDate(ContentPath file, SourcePlace place, string key, string value) => new(
        "CW1104", Severity.Error, $"\"{value}\" is no date, so \"{key}\" keeps the document back.", "Write the day as 2026-03-04.", file, place);

    public static Diagnostic NearKey(ContentPath file, SourcePlace place, string key, string nearest) => new(
        "CW1105", Severity.Warning, $"The key \"{key}\" has no meaning.", $"Did you mean \"{nearest}\"?", file, place);

    /// <summary>The code of every mark of visibility that can't be read. The public profile reports these of private documents too: a mark was meant.</summary>
    public const string VisibilityCode = "CW1106";

    /// <summary>True for a value that can't be read: it may keep its document out of everything.</summary>
    public static bool KeepsBack(Diagnostic problem) => problem.Code is "CW1104" or "CW1108";

    public static Diagnostic BadVisibility(ContentPath file, SourcePlace place, string value) => new(
        VisibilityCode, Severity.Error, $"\"{value}\" is no value of \"visibility\", so it counts as private.", "Write public or private.", file, place);

    public static Diagnostic NearVisibility(ContentPath file, SourcePlace place, string key, string nearest) => new(
        VisibilityCode, Severity.Error, $"The key \"{key}\" has no meaning, so the document is private.", $"Did you mean \"{nearest}\"?", file, place);

    public static Diagnostic TwoVisibilities(ContentPath file, SourcePlace place) => new(
        VisibilityCode, Severity.Error, "The key \"visibility\" is given twice with different values, so the document is private.", "Remove one of them.", file, place);

    public static Diagnostic UnreadMark(ContentPath file, SourcePlace place) => new(
        VisibilityCode, Severity.Error, "This looks like a mark of visibility that can't be read, so the document is private.",
        "Write visibility: public or visibility: private between two lines of three dashes at the top of the file.", file, place);

    /// <summary>True for a mark of visibility that can't be read: what it says of its document may be wrong for others too, so nothing is to be published.</summary>
    public static bool StopsPublishing(Diagnostic problem) => problem.Code == VisibilityCode;

    public static Diagnostic BadMark(ContentPath file, SourcePlace place, string mark) => new(
        VisibilityCode, Severity.Error, $"\"{mark}\" has no meaning; what it stands at counts as private.", "Did you mean \"{.private}\"?", file, place);

    /// <summary>A name in a list of what is to stay private: what it was to hide is not known, so all of the document is hidden.</summary>
    public static Diagnostic UnknownPrivate(ContentPath file, SourcePlace place, string key, string name, IEnumerable<string> names)
    {
        var nearest = NearestName.Of(name, names);
        return new(VisibilityCode, Severity.Error, $"\"{name}\" is nothing that \"{key}\" knows, so the document is private.",
            nearest is null ? $"Use one of: {string.Join(", ", names)}." : $"Did you mean \"{nearest}\"?", file, place);
    }

    public static Diagnostic PrivateTitle(ContentPath file, SourcePlace place) => new(
        "CW1110", Severity.Warning, "The title is private, so all of the document is.", "Mark the sections below it instead, or take the mark \"visibility: public\" away.", file, place);

    public static Diagnostic InseparableParts(ContentPath file, SourcePlace place) => new(
        "CW1111", Severity.Error, "What is private here can't be told from the rest, so all of the document is private.", "Put it under a heading of its own.", file, place);

    public static Diagnostic ShallowHistory() => new(
        "CW1201", Severity.Note, "This clone holds only the last commits, so it is not known when documents last changed.",
        "Clone all of it: fetch-depth: 0 for actions/checkout, or git fetch --unshallow.");

    public static Diagnostic UnaskedHistory() => new(
        "CW1202", Severity.Note, "The documents lie in a git repository, but git doesn't answer, so it is not known when they last changed.",
        "Install git; if it speaks of dubious ownership, add the folder to safe.directory.");

    // 2: Markdown and HTML.

    /// <summary>True where text is shown as it is, since its structure could not be read.</summary>
    public static bool IsUnstructured(Diagnostic problem) => problem.Code is "CW2001" or "CW2002";

    /// <param name="place">Of what can't be read; null for all of the file.</param>
    public static Diagnostic UnreadPrivacy(ContentPath file, SourcePlace? place) => new(
        "CW1112", Severity.Error, "A part of this document can't be read, so what is private in it is not known, and all of it is private.", "Mend what is reported there, or take the part out.", file, place);

    public static Diagnostic BlockTooLarge(ContentPath file, SourcePlace place) => new(
        "CW2001", Severity.Warning, "This block has more than 64 kB or 500 open brackets without an empty line, so it is shown as plain text.", "Split it with empty lines.", file, place);

    public static Diagnostic NestedTooDeep(ContentPath file) => new(
        "CW2002", Severity.Error, "Lists, quotes or brackets are nested too deep, so the whole file is shown as plain text.", "Nest at most 60 levels.", file);

    public static Diagnostic HtmlRemoved(ContentPath file, SourcePlace place, string what) => new(
        "CW2003", Severity.Warning, $"{what} was removed from the page.", "Pages may hold text markup only; remove it from the file as well.", file, place);

    public static Diagnostic UnusedFootnote(ContentPath file, SourcePlace place, string label) => new(
        "CW2004", Severity.Warning, $"Nothing refers to the footnote [^{label}].", "Add a reference, or remove the footnote.", file, place);

    private const string MixedChecksCode = "CW2005";

    /// <summary>True for the report that a document mixes marks, so that <c>✅</c> means done in it.</summary>
    public static bool IsMixedChecks(Diagnostic problem) => problem.Code == MixedChecksCode;

    public static Diagnostic MixedChecks(ContentPath file, SourcePlace place) => new(
        MixedChecksCode, Severity.Note, "A \u2705 stands in one list with open boxes, so every \u2705 of this file outside of criteria counts as done.",
        "Write check: criterion in the front matter if they are goals to reach.", file, place);

    public static Diagnostic UnclosedFence(ContentPath file, SourcePlace place) => new(
        "CW2006", Severity.Warning, "This code block is never closed, so it runs to the end of the file.", "Close it with the same signs on a line of their own.", file, place);

    public static Diagnostic TemplateTag(ContentPath file, SourcePlace place, string tag, string owner) => new(
        "CW2007", Severity.Warning, $"{Shortened(tag)} is a tag of {owner}; it is shown as it is and never run.", "Write what it stands for.", file, place);

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..59] + "…";

    // 3: names and links.

    public static Diagnostic BrokenPath(ContentPath file, SourcePlace place, string target, string? nearest) => new(
        "CW3001", Severity.Error, $"No file is found at \"{target}\".", nearest is null ? null : $"Did you mean \"{nearest}\"?", file, place);

    public static Diagnostic BrokenAnchor(ContentPath file, SourcePlace place, string target, string page, string? nearest) => new(
        "CW3002", Severity.Error, $"\"{page}\" has no heading or block called \"{target}\".", nearest is null ? null : $"Did you mean \"#{nearest}\"?", file, place);

    public static Diagnostic UnwrittenNote(ContentPath file, SourcePlace place, string name, string? nearest) => new(
        "CW3003", Severity.Warning, $"No note is called \"{name}\" yet.", nearest is null ? "Write it, or correct the link." : $"Did you mean \"{nearest}\"?", file, place);

    /// <param name="candidates">In order; the first few are named.</param>
    public static Diagnostic AmbiguousName(ContentPath file, SourcePlace place, string name, IEnumerable<ContentPath> candidates, int count) => new(
        "CW3004", Severity.Error, $"\"{name}\" could be {string.Join(" or ", candidates.Take(MaxNamed))}{(count > MaxNamed ? $" or one of {count - MaxNamed} others" : "")}.", "Write the path of the one that you mean.", file, place);

    public static Diagnostic UnknownXref(ContentPath file, SourcePlace place, string name, string? nearest) => new(
        "CW3005", Severity.Error, $"No document has the xref \"{name}\".", nearest is null ? null : $"Did you mean \"{nearest}\"?", file, place);

    public static Diagnostic DuplicateTitle(ContentPath file, string title, ContentPath other) => new(
        "CW3006", Severity.Warning, $"The title \"{title}\" is that of {other} as well.", "Give one of them another title.", file);

    public static Diagnostic SameAddress(ContentPath file, PageUrl url, ContentPath other, PageUrl instead) => new(
        "CW3007", Severity.Error, $"{file} and {other} both want the address {url}; this one is at {instead} for now.", "Rename one of the two files.", file);

    public static Diagnostic EmbedCycle(ContentPath file, SourcePlace place, IEnumerable<ContentPath> cycle) => new(
        "CW3008", Severity.Error, $"Documents embed each other in a circle: {string.Join(" -> ", cycle)}.", "Replace one of the embeds by a link.", file, place);

    public static Diagnostic AssetInTheWay(ContentPath file, SourcePlace place, ContentPath asset, string page) => new(
        "CW3010", Severity.Error, $"The file {asset} can't go out, since {page} lies at its address.", "Rename one of the two.", file, place);

    public static Diagnostic BadAddress(ContentPath file, SourcePlace place, string key, string value) => new(
        "CW3011", Severity.Error, $"\"{value}\" is no address of a page, so \"{key}\" has no effect.", "Write a path below the site, such as about/me.html or about/me.", file, place);

    public static Diagnostic RedirectTaken(ContentPath file, SourcePlace place, string former, ContentPath? other) => new(
        "CW3012", Severity.Error, other is null ? $"A page of this site lies at \"{former}\", so nothing redirects from there." : $"{other} redirects from \"{former}\" already.",
        "Remove the address from one of them.", file, place);

    public static Diagnostic ImageKeptBack(ContentPath file, SourcePlace place, ContentPath image) => new(
        "CW3014", Severity.Warning, $"{image.FileName} may tell where and by whom it was made, and that can't be taken out of such a file; it is not published, and the page has only its text.",
        "Convert it to JPEG, PNG or WebP.", file, place);

    public static Diagnostic LeftOut(ContentPath file, SourcePlace place, string target, ContentPath folder) => new(
        "CW3013", Severity.Warning, $"\"{target}\" is not read, since {folder} is left out.", "Remove the link, or read the file.", file, place);

    public static Diagnostic OutsideInput(ContentPath file, SourcePlace place, string target) => new(
        "CW3009", Severity.Error, $"\"{target}\" lies outside of the input folder.", "Move the file into the input folder, or remove the link.", file, place);

    // 5: settings.

    public static Diagnostic SitemapWithoutHost(ContentPath file, SourcePlace place) => new(
        "CW5001", Severity.Warning, "There is no sitemap.xml, since its addresses would need a host.", "Add Host, such as me.github.io.", file, place);

    public static Diagnostic FeedWithoutHost(ContentPath file, SourcePlace place) => new(
        "CW5002", Severity.Warning, "There is no feed.xml, since its addresses would need a host.", "Add Host, such as me.github.io.", file, place);
}
