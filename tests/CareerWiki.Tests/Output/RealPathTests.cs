using CareerWiki.Output;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Output;

/// <summary>Where a path leads in the end.</summary>
public sealed class RealPathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public RealPathTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "skipped: links need rights there");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Links_are_followed_wherever_they_stand()
    {
        Directory.CreateDirectory(_folder.Combine("real/deep"));
        Directory.CreateSymbolicLink(_folder.Combine("one"), "real");
        Directory.CreateSymbolicLink(_folder.Combine("two"), _folder.Combine("one/deep"));
        Assert.Equal(RealPath.Of(_folder.Combine("real/deep/new/a.pdf")), RealPath.Of(_folder.Combine("two/new/a.pdf")));
        Assert.EndsWith("/real/deep/new/a.pdf", RealPath.Of(_folder.Combine("two/new/a.pdf")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_ends()
    {
        Directory.CreateSymbolicLink(_folder.Combine("one"), "two");
        Directory.CreateSymbolicLink(_folder.Combine("two"), "one");
        Assert.Contains("circle", Assert.Throws<IOException>(() => RealPath.Of(_folder.Combine("one/a.pdf"))).Message, StringComparison.Ordinal);
    }
}
