using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace CareerWiki.Preview;

/// <summary>
/// Shows a site to browsers on this machine, and tells open pages when it changed. Answers the loopback address only, and none but
/// <see cref="OwnOrigin"/>, so that no page of another origin can read private notes.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const string EventsPath = "/_events";
    private const string ScriptPath = "/_reload.js";
    private const string PublicPath = "_public";
    private const string StylePath = "/_preview.css";
    private const int PortsToTry = 20;

    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly IServedSite _site;
    private readonly string _linkRoot;
    private readonly WebApplication _app;

    private PreviewServer(IServedSite site, string linkRoot, int port)
    {
        _site = site;
        _linkRoot = linkRoot;
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        // As hosts do: a long page takes a fifth of the way.
        builder.Services.AddResponseCompression(options => options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"]);
        _app = builder.Build();
        _app.UseResponseCompression();
        _app.Run(AnswerAsync);
        Port = port;
    }

    public int Port { get; private set; }

    /// <summary>Where the first page is.</summary>
    public string Address => $"http://localhost:{Port}{_linkRoot}/";

    /// <summary>Starts on <paramref name="port"/> or the next free one; 0 takes any.</summary>
    /// <param name="linkRoot">The path that the site is served under, as on its host.</param>
    /// <exception cref="IOException">None of the ports is free.</exception>
    public static async Task<PreviewServer> StartAsync(IServedSite site, string linkRoot, int port)
    {
        for (var candidate = port; ; candidate++)
        {
            var server = new PreviewServer(site, linkRoot, candidate);
            try
            {
                await server._app.StartAsync().ConfigureAwait(false);
                server.Port = new Uri(server._app.Urls.First()).Port;
                return server;
            }
            catch (IOException e) when (candidate < Math.Min(port + PortsToTry, ushort.MaxValue) && e.InnerException is not SocketException { SocketErrorCode: SocketError.AccessDenied })
            {
                await server.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    /// <summary>Returns when <paramref name="cancellation"/> is requested.</summary>
    public static async Task WaitAsync(CancellationToken cancellation)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellation.Register(stopped.SetResult).ConfigureAwait(false);
        await stopped.Task.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync().ConfigureAwait(false);

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "/";
        OwnOrigin.Protect(context.Response.Headers);
        if (OwnOrigin.Refusal(context.Request) is { } refusal)
        {
            context.Response.StatusCode = refusal;
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        if (path is ScriptPath or StylePath)
        {
            await WriteAsync(context, path == ScriptPath ? "text/javascript" : "text/css", ReadResource(path[2..])).ConfigureAwait(false);
        }
        else if (path == EventsPath)
        {
            await SendEventsAsync(context).ConfigureAwait(false);
        }
        else
        {
            await AnswerPageAsync(context, path).ConfigureAwait(false);
        }
    }

    private async Task AnswerPageAsync(HttpContext context, string path)
    {
        if (_linkRoot.Length > 0 && path is "/" || path == _linkRoot)
        {
            context.Response.Redirect(_linkRoot + "/");
            return;
        }

        var inside = path.StartsWith(_linkRoot + "/", StringComparison.Ordinal) ? path[(_linkRoot.Length + 1)..] : null;
        var (version, root, other) = (_site.Current, _linkRoot + "/", _site.Current.Public is null ? null : $"{_linkRoot}/{PublicPath}/");
        if (other is not null && (inside + "/").StartsWith(PublicPath + "/", StringComparison.Ordinal))
        {
            (version, root, other) = (version.Public!, other, root);
            if (inside!.Length == PublicPath.Length)
            {
                context.Response.Redirect(root);
                return;
            }

            inside = inside[(PublicPath.Length + 1)..];
        }

        await AnswerPageAsync(context, version, inside, root, other, _site.Current.Has).ConfigureAwait(false);
    }

    /// <param name="inside">The path below the root of the site; null outside of it.</param>
    /// <param name="root">Where this view of the site begins; with <paramref name="other"/> for the other one.</param>
    /// <param name="hasPage">Tells whether some view has a page: no address of a stranger is repeated.</param>
    private async Task AnswerPageAsync(HttpContext context, ISiteVersion version, string? inside, string root, string? other, Func<PageUrl, bool> hasPage)
    {
        var url = inside is null ? (PageUrl?)null : ToUrl(inside);
        var content = url is { } known ? version.Render(known) : null;
        if (content is null && url is { } file && !inside!.EndsWith('/') && version.Has(ToUrl(inside + "/")))
        {
            context.Response.Redirect(PageUrl.Root.HrefTo(ToUrl(inside + "/")).Insert(0, root).Replace("/./", "/", StringComparison.Ordinal));
            return;
        }

        context.Response.StatusCode = content is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        var page = content is null ? NotFoundPages.Url : url!.Value;
        var type = ContentTypes.TryGetContentType(page.OutputPath, out var found) ? found : "application/octet-stream";
        var bytes = content ?? version.Render(NotFoundPages.Url) ?? "404"u8.ToArray();
        if (type == "text/html" && !_site.IsFixed)
        {
            var switchHref = other is null || url is null || !hasPage(url.Value) ? other : other + url.Value.AbsolutePath("")[1..];
            bytes = ForAuthor(bytes, version.Banner(page, switchHref, content is null && url is { } asked && hasPage(asked)), version.Panel(page));
        }

        await WriteAsync(context, type, bytes).ConfigureAwait(false);
    }

    private static PageUrl ToUrl(string path)
    {
        var clean = path.EndsWith("/index.html", StringComparison.Ordinal) || path == "index.html" ? path[..^"index.html".Length] : path;
        return (clean.Length, clean.EndsWith('/')) switch
        {
            (0, _) => PageUrl.Root,
            (_, true) => PageUrl.Folder(UnicodeForm.Nfc(clean[..^1]).Split('/')),
            _ => PageUrl.File(UnicodeForm.Nfc(clean)),
        };
    }

    private static async Task WriteAsync(HttpContext context, string type, byte[] content)
    {
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..16]}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        if (context.Request.Headers.IfNoneMatch == tag && context.Response.StatusCode == StatusCodes.Status200OK)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentLength = content.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
        }
    }

    // Server-sent events (HTML, 9.2): the number of each new version.
    private async Task SendEventsAsync(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        // Of changes that come faster than they are sent, one is enough.
        var changed = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        void OnChanged() => changed.Writer.TryWrite(true);
        _site.Changed += OnChanged;
        try
        {
            await context.Response.WriteAsync(": connected\n\n", context.RequestAborted).ConfigureAwait(false);
            using var stopped = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, _app.Lifetime.ApplicationStopping);
            while (true)
            {
                await changed.Reader.ReadAsync(stopped.Token).ConfigureAwait(false);
                await context.Response.WriteAsync($"event: change\ndata: {_site.Current.Number}\n\n", stopped.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The tab is closed, or the program ends.
        }
        finally
        {
            _site.Changed -= OnChanged;
        }
    }

    // A page reloads when it changes, and tells its author who would see it and what was understood.
    private static byte[] ForAuthor(byte[] html, string banner, string panel)
    {
        var text = Encoding.UTF8.GetString(html);
        var start = text.IndexOf("<body>", StringComparison.Ordinal);
        text = start < 0 ? text : text.Insert(start + "<body>".Length, banner);
        var end = text.LastIndexOf("</body>", StringComparison.Ordinal);
        return end < 0 ? html : Encoding.UTF8.GetBytes(text.Insert(end, $"{panel}<link rel=\"stylesheet\" href=\"{StylePath}\"><script type=\"module\" src=\"{ScriptPath}\"></script>\n"));
    }

    private static byte[] ReadResource(string name)
    {
        using var stream = typeof(PreviewServer).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
