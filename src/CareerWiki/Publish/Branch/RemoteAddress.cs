using System.Text.RegularExpressions;

namespace CareerWiki.Publish.Branch;

/// <summary>Where a repository is, as git takes it: an address, or the full path of a folder.</summary>
public sealed partial record RemoteAddress
{
    private RemoteAddress(string value) => Value = value;

    /// <summary>May hold credentials: for git only.</summary>
    public string Value { get; }

    /// <summary>Null for an address on another machine.</summary>
    public string? LocalPath => !IsAddress(Value) ? Value
        : Value.StartsWith("file://", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(Value, UriKind.Absolute, out var uri) ? uri.LocalPath
        : null;

    /// <param name="text">As someone wrote it, or as git tells it.</param>
    /// <param name="folder">Where relative paths start.</param>
    public static RemoteAddress Of(string text, string folder) => new(IsAddress(text) ? text : Path.TrimEndingDirectorySeparator(Path.GetFullPath(text, folder)));

    /// <summary>True for <c>https://…</c>, and for <c>host:path</c>, the short form of ssh. A letter before a colon is a drive.</summary>
    public static bool IsAddress(string text) => Address().IsMatch(text) && !Path.IsPathRooted(text);

    /// <summary>True when both surely lead to the same repository, however they are written.</summary>
    public bool IsSameAs(RemoteAddress other) => Plain.Equals(other.Plain, StringComparison.OrdinalIgnoreCase);

    /// <summary>For people: without credentials.</summary>
    public override string ToString() => Credentials.Hide(Value);

    // host/path, without the scheme, the user, the port and the ending
    private string Plain
    {
        get
        {
            var path = GitHubPagesAddress.Of(Value)?.Url ?? LocalPath ?? Front().Replace(Value, "${host}/", 1);
            path = path.TrimEnd('/', '\\');
            return path.EndsWith(".git", StringComparison.OrdinalIgnoreCase) ? path[..^4].TrimEnd('/', '\\') : path;
        }
    }

    [GeneratedRegex(@"^(?:[\w+.-]+://|[^/\\:]+:)")]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:[\w+.-]+://(?:[^/]*@)?(?<host>[^/:]+)(?::\d+)?/+|(?:[^/:]*@)?(?<host>[^/:]+):/*)")]
    private static partial Regex Front();
}
