using CareerWiki.Preview;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Preview;

public sealed class FileWatchTests
{
    [Fact(Timeout = 20_000)]
    public Task Links_that_lead_in_circles_are_not_followed() => Task.Run(() =>
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "# A");
        foreach (var name in new[] { "one", "two", "three" })
        {
            Directory.CreateSymbolicLink(folder.Combine(name), folder.Path);
        }

        using var watch = new FileWatch([folder.Path], [], () => { });
    }, TestContext.Current.CancellationToken);
}
