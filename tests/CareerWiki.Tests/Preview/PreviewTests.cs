using System.Net;
using System.Net.Sockets;
using CareerWiki.Core.Documents;
using CareerWiki.Preview;
using CareerWiki.Settings;
using CareerWiki.Tests.Support;

namespace CareerWiki.Tests.Preview;

public sealed class PreviewTests : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _http = new(new HttpClientHandler { AllowAutoRedirect = false });
    private PreviewSite _site = null!;
    private PreviewServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        _folder.Write("카카오.md", "# 처음\n\n[[b]]");
        _folder.Write("b.md", "# B");
        var settings = SettingsReader.Read(new SettingsRequest(_folder.Path, [_folder.Path], null, ["LinkRoot=/wiki", "Language=ko"], new Dictionary<string, string>()));
        _site = new PreviewSite(Composition.Workspace(settings), Composition.Explainer(settings), new Edition(Profile.Private, new DateOnly(2026, 3, 1)));
        _server = await PreviewServer.StartAsync(_site, "/wiki", 0);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _http.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Pages_are_served_below_the_link_root()
    {
        var page = await GetAsync("/wiki/%EC%B9%B4%EC%B9%B4%EC%98%A4/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("<h1>처음</h1>", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("/wiki/", (await GetAsync("/")).Headers.Location!.OriginalString);
        Assert.Equal("/wiki/%EC%B9%B4%EC%B9%B4%EC%98%A4/", (await GetAsync("/wiki/%EC%B9%B4%EC%B9%B4%EC%98%A4")).Headers.Location!.OriginalString);
        Assert.Equal("text/css", (await GetAsync("/wiki/assets/site.css")).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_404_page()
    {
        foreach (var path in new[] { "/wiki/none/at/all/", "/elsewhere", "/wiki/../../etc/passwd", "/wiki/%2e%2e/%2e%2e/etc/passwd", "/wiki/b/%00" })
        {
            var response = await GetAsync(path);
            Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, path);
        }

        Assert.Contains("찾을 수 없습니다", await (await GetAsync("/wiki/none/")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_foreign_host_name_and_other_methods_are_refused()
    {
        using var foreign = new HttpRequestMessage(HttpMethod.Get, Url("/wiki/")) { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await _http.SendAsync(foreign, TestContext.Current.CancellationToken)).StatusCode);
        using var post = new HttpRequestMessage(HttpMethod.Post, Url("/wiki/"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await _http.SendAsync(post, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Saving_a_file_tells_open_tabs_and_changes_the_tag()
    {
        var before = (await GetAsync("/wiki/b/")).Headers.ETag;
        using var events = await _http.GetStreamAsync(Url("/_events"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(events);
        Assert.Equal(": connected", await reader.ReadLineAsync(TestContext.Current.CancellationToken));

        using var watch = new FileWatch([_folder.Path], [], _site.Rebuild);
        _folder.Write("b.md", "# 바뀐 제목");
        await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.Equal("event: change", await reader.ReadLineAsync(TestContext.Current.CancellationToken));
        var after = await GetAsync("/wiki/b/");
        Assert.NotEqual(before, after.Headers.ETag);
        Assert.Contains("바뀐 제목", await after.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_page_is_not_sent_again()
    {
        var tag = (await GetAsync("/wiki/b/")).Headers.ETag!;
        using var again = new HttpRequestMessage(HttpMethod.Get, Url("/wiki/b/")) { Headers = { IfNoneMatch = { tag } } };
        Assert.Equal(HttpStatusCode.NotModified, (await _http.SendAsync(again, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_taken_port_gives_the_next_free_one()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        await using var server = await PreviewServer.StartAsync(_site, "", port);
        Assert.NotEqual(port, server.Port);
    }

    private Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(Url(path), TestContext.Current.CancellationToken);

    private Uri Url(string path) => new($"http://127.0.0.1:{_server.Port}{path}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}
