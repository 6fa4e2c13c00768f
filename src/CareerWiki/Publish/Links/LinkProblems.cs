using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Links;

/// <summary>The problems of a finished site; <see cref="Problems"/> has those of documents. Sources are files of the site.</summary>
public static class LinkProblems
{
    public static Diagnostic NoFile(ContentPath file, SourcePlace? place, string link, string target, string? nearest) => new(
        "CW7001", Severity.Error, link == target ? $"The site has no file at \"{Shown(link)}\"." : $"\"{Shown(link)}\" leads to \"{Shown(target)}\", where the site has no file.", DidYouMean(nearest), file, place);

    public static Diagnostic NoIndex(ContentPath file, SourcePlace? place, string link, string folder) => new(
        "CW7002", Severity.Error, $"\"{Shown(link)}\" leads to the folder \"{Shown(folder)}\", which has no index.html.", null, file, place);

    public static Diagnostic OtherCase(ContentPath file, SourcePlace? place, string link, string actual) => new(
        "CW7003", Severity.Error, $"\"{Shown(link)}\" differs in upper and lower case from \"{Shown(actual)}\"; most hosts tell them apart.", "Write it as it is.", file, place);

    public static Diagnostic OtherForm(ContentPath file, SourcePlace? place, string link, string actual) => new(
        "CW7004", Severity.Error, $"\"{Shown(link)}\" has another Unicode form (NFC or NFD) than \"{Shown(actual)}\"; hosts tell them apart.", "Name both in NFC.", file, place);

    /// <param name="target">The address of the page; null for the page with the link.</param>
    public static Diagnostic NoFragment(ContentPath file, SourcePlace? place, string link, string? target, string? nearest) => new(
        "CW7005", Severity.Error, $"\"{Shown(link)}\" names a part of {(target is null ? "this page" : target.Length == 0 ? "the first page" : $"\"{Shown(target)}\"")} that is not there.", DidYouMean(nearest is null ? null : "#" + nearest), file, place);

    public static Diagnostic NoElement(ContentPath file, SourcePlace? place, string attribute, string id, string? nearest) => new(
        "CW7006", Severity.Error, $"The attribute \"{attribute}\" names \"{Shown(id)}\", which is no id on this page.", DidYouMean(nearest), file, place);

    public static Diagnostic SameId(ContentPath file, SourcePlace? place, string id) => new(
        "CW7007", Severity.Error, $"The id \"{Shown(id)}\" is on this page already.", null, file, place);

    public static Diagnostic OutsideSite(ContentPath file, SourcePlace? place, string link) => new(
        "CW7008", Severity.Error, $"\"{Shown(link)}\" leads out of the site.", "Take a \"../\" away, or write the address with https://.", file, place);

    /// <param name="linkRoot">With a leading slash.</param>
    public static Diagnostic OutsideLinkRoot(ContentPath file, SourcePlace? place, string link, string linkRoot) => new(
        "CW7009", Severity.Error, $"\"{Shown(link)}\" begins at the root of the host, but the site lies below {linkRoot}/.", $"Write it relative, or begin it with {linkRoot}/.", file, place);

    /// <param name="start">A folder that would be the site's, if it were not at the root of its host; with a leading slash.</param>
    public static Diagnostic UnknownLinkRoot(ContentPath file, SourcePlace? place, string link, string start) => new(
        "CW7009", Severity.Error, $"\"{Shown(link)}\" begins with {Shown(start)}, but the site is checked as one at the root of its host.", $"Set LinkRoot={Shown(start)} if it is to lie there.", file, place);

    public static Diagnostic LocalPath(ContentPath file, SourcePlace? place, string link) => new(
        "CW7010", Severity.Error, $"\"{Shown(link)}\" is a path on one machine.", "Put the file beside your documents, and link to it there.", file, place);

    public static Diagnostic DependsOnDepth(ContentPath file, SourcePlace? place, string link) => new(
        "CW7011", Severity.Error, $"\"{Shown(link)}\" is relative, but this page is shown at any address that does not exist.", "Begin it with a slash.", file, place);

    public static Diagnostic NoAddress(ContentPath file, SourcePlace? place, string attribute) => new(
        "CW7012", Severity.Error, $"The attribute \"{attribute}\" is empty.", null, file, place);

    public static Diagnostic BareModule(ContentPath file, SourcePlace? place, string link) => new(
        "CW7013", Severity.Error, $"\"{Shown(link)}\" is a name, and browsers know no modules by name.", "Begin it with ./ or ../.", file, place);

    public static Diagnostic NotOfThisSite(ContentPath file, SourcePlace? place, string link, string home) => new(
        "CW7014", Severity.Error, $"\"{Shown(link)}\" is no address below {home}/, as all of a site map have to be.", "Build the site again, if Host or LinkRoot have changed.", file, place);

    public static Diagnostic Unreadable(ContentPath file, SourcePlace? place, string reason) => new(
        "CW7015", Severity.Error, $"This file is not what its name says: {reason}.", null, file, place);

    private static string? DidYouMean(string? nearest) => nearest is null ? null : $"Did you mean \"{nearest}\"?";

    // A link may be as long as a page, and hold anything.
    private static string Shown(string text)
    {
        var line = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        return line.Length <= 120 ? line : UnicodeForm.Repair(line[..119]) + "…";
    }
}
