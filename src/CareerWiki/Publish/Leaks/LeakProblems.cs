using CareerWiki.Core.Diagnostics;
using CareerWiki.Core.Text;

namespace CareerWiki.Publish.Leaks;

/// <summary>The problems of a site that tells too much. What leaked is told in part only: logs of continuous integration are public too.</summary>
public static class LeakProblems
{
    public static Diagnostic PrivateSite() => new(
        "CW7100", Severity.Error, "This is a private site, which is never published.", "Build it with --profile public.");

    /// <param name="file">The document; where no document says it, the file of the site.</param>
    /// <param name="page">A page that shows it.</param>
    public static Diagnostic Leak(ContentPath file, SourcePlace? place, Leak leak, string page) => new(
        CodeOf(leak.Kind), Severity.Error, $"{NameOf(leak.Kind)} is public: \"{Masked(leak.Text)}\", on {page}.", SuggestionFor(leak.Kind), file, place);

    /// <param name="what">What such files hold beside what they show.</param>
    public static Diagnostic Unread(ContentPath file, string what) => new(
        "CW7107", Severity.Note, "A public page uses this file, which goes out unread and as it is.", $"It may hold {what}: look at its properties before you publish it.", file);

    public static Diagnostic EmptiedImage(ContentPath file) => new(
        "CW7108", Severity.Warning, "This image can't be told from what lies beside it, so an empty file goes out in its place.", "Save it anew as JPEG, PNG or WebP.", file);

    private static string CodeOf(LeakKind kind) => kind switch
    {
        LeakKind.Email => "CW7101",
        LeakKind.Phone => "CW7102",
        LeakKind.ResidentNumber => "CW7103",
        LeakKind.Pay => "CW7104",
        LeakKind.Name => "CW7105",
        _ => "CW7106",
    };

    private static string NameOf(LeakKind kind) => kind switch
    {
        LeakKind.Email => "An e-mail address",
        LeakKind.Phone => "A telephone number",
        LeakKind.ResidentNumber => "A resident registration number",
        LeakKind.Pay => "What someone earns",
        LeakKind.Name => "A name of the setting Redact",
        _ => "A path on someone's machine",
    };

    private static string SuggestionFor(LeakKind kind) => kind switch
    {
        LeakKind.LocalPath => "Link to a file of the wiki instead, or leave the path out.",
        LeakKind.Pay => "Leave it out, mark its part with {.private}, or add the amount to the setting LeaksAllowed.",
        _ => "Leave it out, mark its part with {.private}, or add it to the setting LeaksAllowed.",
    };

    // Enough to find it by: the first characters, and how long it is.
    private static string Masked(string text) => text.Length <= 4 ? text[..1] + "…" : $"{text[..Math.Min(3, text.Length / 3)]}…{text[^1]}";
}
