using System.Collections.Concurrent;
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
    private readonly ConcurrentBag<OpenPage> _idle = [];
    private readonly ConcurrentBag<OpenPage> _idleWithoutScripts = [];
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

    /// <summary>Opens a view in a window <see cref="Height"/> high.</summary>
    public async Task<OpenPage> OpenAsync(View view, int width, Reader? reader = null)
    {
        reader ??= new();
        var page = (reader.Scripts ? _idle : _idleWithoutScripts).TryTake(out var idle) ? idle : await NewPageAsync(reader.Scripts);
        Assert.Equal(view.IsMissing ? 404 : 200, await page.OpenAsync(new Uri(AddressOf(view)), width, reader));
        return page;
    }

    /// <summary>A tab of its own, for pages of another server.</summary>
    public Task<OpenPage> OpenTabAsync() => NewPageAsync(scripts: true);

    // Tabs are used again: a new one costs more than most tests do.
    private async Task<OpenPage> NewPageAsync(bool scripts)
    {
        Assert.True(_browser is not null, "No Chromium was found (set CHROME_PATH), and REQUIRE_CHROMIUM asks for one.");
        var context = await _browser.NewContextAsync(new() { JavaScriptEnabled = scripts });
        // The server adds this to reload pages that changed. Nothing changes here, and a host has no such thing.
        await context.RouteAsync("**/_reload.js", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        return new OpenPage(await context.NewPageAsync(), (scripts ? _idle : _idleWithoutScripts).Add);
    }
}
