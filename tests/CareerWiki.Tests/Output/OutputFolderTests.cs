using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Text;
using CareerWiki.Output;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Folder => _folder.Combine("out");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_run_writes_nothing()
    {
        Assert.Equal(new OutputResult(2, 2, 0), Write(("/a/", "A"), ("/x.css", "X")));
        var stamps = Stamps();
        Assert.Equal(new OutputResult(2, 0, 0), Write(("/a/", "A"), ("/x.css", "X")));
        Assert.Equal(stamps, Stamps());
    }

    [Fact]
    public void Only_what_changed_is_written_and_only_own_files_are_deleted()
    {
        Write(("/a/", "A"), ("/b/", "B"));
        _folder.Write("out/b/mine.txt", "keep");
        Assert.Equal(new OutputResult(2, 2, 1), Write(("/a/", "A2"), ("/c/", "C")));
        Assert.Equal("A2", Read("a/index.html"));
        Assert.False(File.Exists(Path.Combine(Folder, "b/index.html")));
        Assert.Equal("keep", Read("b/mine.txt"));
    }

    [Fact]
    public void A_full_disk_leaves_the_old_site_and_the_next_run_goes_on()
    {
        Write(("/a/", "A"), ("/b/", "B"));
        var left = 2;
        var full = new OutputFolder(Folder, (path, content) =>
        {
            if (Interlocked.Decrement(ref left) < 0)
            {
                throw new IOException("No space left on device.");
            }

            AtomicFile.Write(path, content);
        });
        var error = Assert.Throws<IOException>(() => full.Write(Pages(("/a/", "A2"), ("/c/", "C"), ("/d/", "D"))));
        Assert.Contains("No space left on device", error.Message, StringComparison.Ordinal);
        Assert.Equal("B", Read("b/index.html"));
        Assert.Empty(Directory.EnumerateFiles(Folder, "*.tmp~", SearchOption.AllDirectories));

        // What the broken run wrote is known, so a run that no longer wants it takes it away.
        Write(("/a/", "A3"));
        Assert.Equal([".careerwiki-files", "a/index.html"], Files());
    }

    [Fact]
    public void Foreign_files_are_not_overwritten()
    {
        _folder.Write("out/index.html", "mine");
        Assert.Throws<SettingsException>(() => Write(("/", "A")));
        Assert.Equal("mine", Read("index.html"));
    }

    [Fact]
    public void A_file_that_someone_put_beside_the_site_is_neither_overwritten_nor_deleted()
    {
        Write(("/a/", "A"));
        _folder.Write("out/b/index.html", "mine");
        Assert.Throws<SettingsException>(() => Write(("/a/", "A"), ("/b/", "B")));
        Assert.Equal("mine", Read("b/index.html"));
        Write(("/a/", "A2"));
        Assert.Equal("mine", Read("b/index.html"));
    }

    [Fact]
    public void Nothing_is_written_through_a_symbolic_link()
    {
        Write(("/a/", "A"));
        Directory.CreateDirectory(_folder.Combine("elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(Folder, "b"), _folder.Combine("elsewhere"));
        Assert.Throws<SettingsException>(() => Write(("/a/", "A"), ("/b/c/", "C")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Combine("elsewhere")));
    }

    [Fact]
    public void A_manifest_that_leads_out_is_not_followed()
    {
        Write(("/a/", "A"));
        var outside = _folder.Write("outside.txt", "keep");
        File.AppendAllText(Path.Combine(Folder, Manifest.FileName), "../outside.txt\n");
        Write(("/b/", "B"));
        Assert.True(File.Exists(outside));
    }

    private OutputResult Write(params (string Url, string Text)[] pages) => new OutputFolder(Folder, AtomicFile.Write).Write(Pages(pages));

    private static OutputPage[] Pages(params (string Url, string Text)[] pages) =>
        [.. pages.Select(p => new OutputPage(new Page(Url(p.Url), () => new TextModel(p.Text)), [new WriteText()]))];

    private static PageUrl Url(string url) => url.EndsWith('/') ? PageUrl.Folder(url.Split('/', StringSplitOptions.RemoveEmptyEntries)) : PageUrl.File(url[1..]);

    private string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    private string[] Files() => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private (string, DateTime)[] Stamps() => [.. Files().Select(f => (f, File.GetLastWriteTimeUtc(Path.Combine(Folder, f))))];

    private sealed record TextModel(string Text) : PageModel;

    private sealed class WriteText : IOutputModule
    {
        public byte[]? Render(Page page) => System.Text.Encoding.UTF8.GetBytes(((TextModel)page.Model()).Text);
    }
}
