using System.Net;
using System.Net.Sockets;
using CareerWiki.Core.Documents;
using CareerWiki.Preview;
using CareerWiki.Reports;
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
        var settings = Settings();
        _site = new PreviewSite(() => Composition.Workspace(settings), Composition.Explainer(settings), new Edition(Profile.Private, new DateOnly(2026, 3, 1)));
        _server = await PreviewServer.StartAsync(_site, "/wiki", 0);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _http.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Pages_are_sent_compressed_to_those_who_take_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.Address);
        request.Headers.AcceptEncoding.ParseAdd("gzip");
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(["gzip"], response.Content.Headers.ContentEncoding);
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

    [Fact]
    public async Task Below_a_page_stands_what_was_understood_and_nothing_that_a_document_says_is_markup()
    {
        _folder.Write("c.md", "---\ntitle: \"<script>alert(1)</script>\"\ntags: ['<img src=x>']\n---\n# 글");
        _site.Rebuild();
        var page = await (await GetAsync("/wiki/c/")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<details class=\"_explain\" lang=\"ko\">", page, StringComparison.Ordinal);
        Assert.Contains("종류", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.Equal("text/css", (await GetAsync("/_preview.css")).Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("_explain\"", await (await GetAsync("/wiki/")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_words_and_styles_count_while_the_preview_runs()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var settings = Settings();
        var session = new PreviewSession(_site, settings, Settings, new Terminal(output, error, _ => { }), DiagnosticFormat.Text);
        _folder.Write("prep/a.md", "# Interview Prep: Acme – Engineer\n\n## 그날 받은 것들\n\n- 왜요?\n");
        _folder.Write("statiq.yml", "SiteTitle: 새 이름\n");
        _folder.Write("_data/sections.yml", "predicted-questions: [그날 받은 것들]\n");
        _folder.Write("theme/assets/custom.css", "h1 {}");
        session.Refresh();
        var page = await (await GetAsync("/wiki/prep/a/")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("새 이름", page, StringComparison.Ordinal);
        Assert.Contains("data-role=\"predicted-questions\"", page, StringComparison.Ordinal);
        Assert.Contains("../../assets/custom.css", page, StringComparison.Ordinal);
        Assert.Equal("", error.ToString());

        _folder.Write("statiq.yml", "SiteTitel: 오타\n");
        session.Refresh();
        Assert.Contains("Did you mean \"SiteTitle\"?", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("새 이름", await (await GetAsync("/wiki/prep/a/")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_served_as_a_host_would()
    {
        _folder.Write("site/a/index.html", "<body>A</body>");
        _folder.Write("site/404.html", "<body>없음</body>");
        _folder.Write("site/.careerwiki-files", "secret");
        await using var server = await PreviewServer.StartAsync(new FolderSite(_folder.Combine("site")), "/wiki", 0);
        async Task<(HttpStatusCode, string)> Get(string path)
        {
            var uri = new Uri($"http://127.0.0.1:{server.Port}{path}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
            var response = await _http.GetAsync(uri, TestContext.Current.CancellationToken);
            return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }

        Assert.StartsWith("<body>A", (await Get("/wiki/a/")).Item2, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Get("/wiki/a")).Item1);
        foreach (var path in new[] { "/wiki/none/", "/wiki/.careerwiki-files", "/wiki/../b.md", "/wiki/%2e%2e/b.md", "/wiki/..%2fb.md", "/wiki/%5c..%5cb.md" })
        {
            Assert.DoesNotContain("# B", (await Get(path)).Item2, StringComparison.Ordinal);
            Assert.True((await Get(path)).Item1 is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, path);
        }
    }

    [Fact]
    public async Task A_banner_tells_who_sees_a_page_and_leads_to_the_other_view()
    {
        _folder.Write("open.md", "---\nvisibility: public\nkind: prep\n---\n# 공개\n\n[[b]]\n\n## 면접 팁\n\n비밀");
        _site.Rebuild();
        async Task<string> Get(string path) => await (await GetAsync(path)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        var whole = await Get("/wiki/open/");
        Assert.Contains("비밀", whole, StringComparison.Ordinal);
        Assert.Contains("한 부분만 빼고 공개됩니다", whole, StringComparison.Ordinal);
        Assert.Contains("공개되지 않음", whole, StringComparison.Ordinal);
        Assert.Contains("href=\"/wiki/_public/open/\"", whole, StringComparison.Ordinal);
        var shown = await Get("/wiki/_public/open/");
        Assert.DoesNotContain("비밀", shown, StringComparison.Ordinal);
        Assert.Contains("href=\"/wiki/open/\"", shown, StringComparison.Ordinal);
        Assert.Contains("이 페이지는 비공개입니다", await Get("/wiki/b/"), StringComparison.Ordinal);
        var missing = await GetAsync("/wiki/_public/b/");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Contains("href=\"/wiki/b/\"", await missing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal("/wiki/_public/", (await GetAsync("/wiki/_public")).Headers.Location!.OriginalString);
        Assert.Equal("/wiki/_public/open/", (await GetAsync("/wiki/_public/open")).Headers.Location!.OriginalString);
        Assert.Equal("text/css", (await GetAsync("/wiki/_public/assets/site.css")).Content.Headers.ContentType!.MediaType);
        Assert.DoesNotContain("비밀", await Get("/wiki/_public/search.json"), StringComparison.Ordinal);
    }

    private SiteSettings Settings() => SettingsReader.Read(new SettingsRequest(_folder.Path, [_folder.Path], null, ["LinkRoot=/wiki", "Language=ko"], new Dictionary<string, string>()));

    private Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(Url(path), TestContext.Current.CancellationToken);

    private Uri Url(string path) => new($"http://127.0.0.1:{_server.Port}{path}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
}
