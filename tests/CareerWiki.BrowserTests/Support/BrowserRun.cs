using CareerWiki.BrowserTests.Support;
using CareerWiki.Preview;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserRun))]

namespace CareerWiki.BrowserTests.Support;

/// <summary>One browser, and a server for each site, for all tests of a run.</summary>
public sealed class BrowserRun : IAsyncLifetime
{
    /// <summary>The height of a page's window in CSS pixels.</summary>
    public const int Height = 800;

    private readonly Dictionary<string, PreviewServer> _servers = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (InstalledChromium.Find() is not { } program)
        {
            return;
        }

        foreach (var profile in SampleSites.Profiles)
        {
            _servers[profile] = await PreviewServer.StartAsync(new FolderSite(SampleSites.FolderOf(profile)), SampleSites.LinkRoot, 0);
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = program });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        foreach (var server in _servers.Values)
        {
            await server.DisposeAsync();
        }

        SampleSites.Delete();
    }

    /// <summary>The whole address of a view, while its site is served.</summary>
    public string AddressOf(View view) => $"http://127.0.0.1:{_servers[view.Profile].Port}{SampleSites.LinkRoot}/{view.Address}";

    /// <summary>Opens a view in a window <see cref="Height"/> high. Motion is reduced unless the options say otherwise, so that nothing has to be waited for.</summary>
    public async Task<OpenPage> OpenAsync(View view, int width, BrowserNewContextOptions? options = null)
    {
        Assert.True(_browser is not null, "No Chromium was found (set CHROME_PATH), and REQUIRE_CHROMIUM asks for one.");
        options ??= new();
        options.ReducedMotion ??= ReducedMotion.Reduce;
        options.ViewportSize = new() { Width = width, Height = Height };
        var context = await _browser.NewContextAsync(options);
        // The server adds this to reload pages that changed. Nothing changes here, and a host has no such thing.
        await context.RouteAsync("**/_reload.js", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        var address = AddressOf(view);
        var open = new OpenPage(await context.NewPageAsync(), new Uri(address));
        var response = await open.Page.GotoAsync(address);
        Assert.Equal(view.IsMissing ? 404 : 200, response!.Status);
        return open;
    }
}
