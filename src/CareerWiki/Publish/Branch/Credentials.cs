using System.Text.RegularExpressions;

namespace CareerWiki.Publish.Branch;

/// <summary>Keeps user names, passwords and tokens of addresses off the screen and out of logs.</summary>
public static partial class Credentials
{
    /// <summary>The text with <c>https://host/</c> for every <c>https://user:token@host/</c>. Git's own words may hold such addresses.</summary>
    public static string Hide(string text) => UserInfo().Replace(text, "");

    // Up to the last @ before a slash: a pasted password may hold one.
    [GeneratedRegex(@"(?<=://)[^/\s]*@")]
    private static partial Regex UserInfo();
}
