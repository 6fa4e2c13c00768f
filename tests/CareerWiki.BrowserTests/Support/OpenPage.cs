using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CareerWiki.BrowserTests.Support;

/// <summary>A page in a tab of its own browser profile, and what went wrong in it.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _problems = new();

    internal OpenPage(IPage page, Uri address)
    {
        Page = page;
        page.PageError += (_, error) => _problems.Enqueue($"error in a script: {error}");
        page.RequestFailed += (_, request) => _problems.Enqueue($"{request.Url} failed: {request.Failure}");
        page.Request += (_, request) => Report(new Uri(request.Url).Authority != address.Authority && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"{request.Url} is asked of another host");
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

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Report(bool isProblem, string text)
    {
        if (isProblem)
        {
            _problems.Enqueue(text);
        }
    }
}
