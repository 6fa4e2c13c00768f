using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests.Support;

/// <summary>A page in a tab of its own browser profile, and what went wrong in it since it was opened.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly Action<OpenPage> _giveBack;
    private string _host = "";

    /// <param name="giveBack">Called at the end of a test: the tab is kept for the next one.</param>
    internal OpenPage(IPage page, Action<OpenPage> giveBack)
    {
        Page = page;
        _giveBack = giveBack;
        page.PageError += (_, error) => _problems.Enqueue($"error in a script: {error}");
        page.RequestFailed += (_, request) => _problems.Enqueue($"{request.Url} failed: {request.Failure}");
        page.Request += (_, request) => Report(new Uri(request.Url).Authority != _host && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"{request.Url} is asked of another host");
        page.Response += (_, response) => Report(response.Status >= 400 && !response.Request.IsNavigationRequest, $"{response.Url} answers {response.Status}");
        // The browser's own message on a bad answer names no address; the answer itself does.
        page.Console += (_, message) => Report(message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal), $"console: {message.Text}");
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, messages on the console, requests that failed or went elsewhere.</summary>
    public IEnumerable<string> Problems => _problems;

    /// <summary>Resizes the page and waits until it is laid out and scripts have been told.</summary>
    public async Task ResizeAsync(int width)
    {
        await Page.SetViewportSizeAsync(width, BrowserRun.Height);
        await Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))");
    }

    public async ValueTask DisposeAsync()
    {
        await Page.EvaluateAsync("() => localStorage.clear()");
        _giveBack(this);
    }

    /// <returns>The status of the answer.</returns>
    internal async Task<int> OpenAsync(Uri address, int width, Reader reader)
    {
        _host = address.Authority;
        _problems.Clear();
        await Page.SetViewportSizeAsync(width, BrowserRun.Height);
        await Page.EmulateMediaAsync(new() { ColorScheme = reader.Scheme, ForcedColors = reader.Colors, Media = reader.Media, ReducedMotion = ReducedMotion.Reduce });
        return (await Page.GotoAsync(address.AbsoluteUri))!.Status;
    }

    private void Report(bool isProblem, string text)
    {
        if (isProblem)
        {
            _problems.Enqueue(text);
        }
    }
}
