using System.Net.Sockets;
using System.Text;
using CareerWiki.Core.Documents;
using CareerWiki.Preview;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Preview;

/// <summary>
/// A preview and a served folder, both below <c>/wiki</c>. Next to them, and hidden or linked in the folder, lie files that say <see cref="Secret"/>;
/// no answer may ever hold that word.
/// </summary>
public sealed class HostileServers : IAsyncLifetime
{
    public const string Secret = "top-secret-words";

    private readonly TemporaryFolder _folder = new();

    public PreviewServer Preview { get; private set; } = null!;

    public PreviewServer Folder { get; private set; } = null!;

    public PreviewSite Site { get; private set; } = null!;

    public PreviewServer Of(string server) => server == "preview" ? Preview : Folder;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("secret.txt", Secret);
        _folder.Write("outside/secret.txt", Secret);
        _folder.Write("outside/index.html", Secret);
        WriteInput();
        WriteFolder();
        var input = _folder.Combine("input");
        var settings = SettingsReader.Read(new SettingsRequest(input, [input], null, ["LinkRoot=/wiki", "Language=ko"], new Dictionary<string, string>()));
        Site = new PreviewSite(() => Composition.Workspace(settings), Composition.Explainer(settings), new Edition(Profile.Private, new DateOnly(2026, 3, 1)));
        Preview = await PreviewServer.StartAsync(Site, "/wiki", 0);
        Folder = await PreviewServer.StartAsync(new FolderSite(_folder.Combine("site")), "/wiki", 0);
    }

    public async ValueTask DisposeAsync()
    {
        await Preview.DisposeAsync();
        await Folder.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Sends these bytes and reads the whole answer; a server that sends none has closed the connection.</summary>
    /// <param name="request">In Latin-1, so that a test can send any byte.</param>
    public async Task<string> SendAsync(string server, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", Of(server).Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // It hung up while we were still sending.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    private void WriteInput()
    {
        _folder.Write("input/index.md", "# 처음\n");
        _folder.Write("input/a.md", "# A\n");
        _folder.Write("input/.git/config", Secret);
        _folder.Write("input/_data/sections.yml", $"predicted-questions: [{Secret}]\n");
        File.CreateSymbolicLink(_folder.Combine("input/link.txt"), _folder.Combine("secret.txt"));
        Directory.CreateSymbolicLink(_folder.Combine("input/out"), _folder.Combine("outside"));
        Directory.CreateSymbolicLink(_folder.Combine("input/up"), _folder.Path);
    }

    private void WriteFolder()
    {
        _folder.Write("site/index.html", "<body>처음</body>");
        _folder.Write("site/a/index.html", "<body>A</body>");
        _folder.Write("site/404.html", "<body>없음</body>");
        _folder.Write("site/.careerwiki-files", Secret);
        _folder.Write("site/.git/config", Secret);
        _folder.Write("site/a/.hidden/index.html", Secret);
        File.CreateSymbolicLink(_folder.Combine("site/link.txt"), _folder.Combine("secret.txt"));
        File.CreateSymbolicLink(_folder.Combine("site/near.txt"), "../secret.txt");
        Directory.CreateSymbolicLink(_folder.Combine("site/out"), _folder.Combine("outside"));
        Directory.CreateSymbolicLink(_folder.Combine("site/up"), _folder.Path);
        Directory.CreateSymbolicLink(_folder.Combine("site/loop"), _folder.Combine("site"));
        Directory.CreateSymbolicLink(_folder.Combine("site/again"), _folder.Combine("site"));
    }
}
