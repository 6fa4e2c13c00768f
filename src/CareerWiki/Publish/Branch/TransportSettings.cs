using System.Globalization;
using CareerWiki.Git;

namespace CareerWiki.Publish.Branch;

/// <summary>
/// What the user's repository says about reaching a remote: credentials, proxies, keys. They are handed to git by its environment, so that they
/// count for the temporary repository too, and are neither on the disk nor among the arguments that other users of the machine see.
/// </summary>
public static class TransportSettings
{
    private static readonly string[] Sections = ["credential.", "http.", "protocol.", "ssh.", "url."];
    private static readonly string[] Keys = ["core.askpass", "core.gitproxy", "core.sshcommand"];

    /// <summary>Git with what the repository of a folder adds to the settings that git reads elsewhere too.</summary>
    public static GitProgram Add(GitProgram git, string folder, string gitFolder)
    {
        var known = Entries(git, folder, "--git-dir=" + gitFolder).Select(entry => entry.Origin).ToHashSet(StringComparer.Ordinal);
        var count = git.Environment.TryGetValue("GIT_CONFIG_COUNT", out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        foreach (var (origin, key, value) in Entries(git, folder))
        {
            if (!known.Contains(origin) && IsOfTransport(key))
            {
                git = git.Set($"GIT_CONFIG_KEY_{count}", key).Set($"GIT_CONFIG_VALUE_{count}", value);
                count++;
            }
        }

        return git.Set("GIT_CONFIG_COUNT", count.ToString(CultureInfo.InvariantCulture));
    }

    private static bool IsOfTransport(string key) => Keys.Contains(key) || Sections.Any(section => key.StartsWith(section, StringComparison.Ordinal));

    // The file and, after a zero, the key and the value with a line feed between them; a key alone is true.
    private static IEnumerable<(string Origin, string Key, string Value)> Entries(GitProgram git, string folder, params string[] options) =>
        git.Ask(folder, [.. options, "config", "--list", "--show-origin", "--null"]).Out.Split('\0').Chunk(2).Where(pair => pair.Length == 2)
            .Select(pair => (pair[0], pair[1].Split('\n', 2)) is var (origin, entry) ? (origin, entry[0], entry.Length == 2 ? entry[1] : "true") : default);
}
