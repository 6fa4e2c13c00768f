using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace CareerWiki.Tests.Preview;

/// <summary>What those get who may read: odd requests included.</summary>
public sealed class ServerAnswerTests(HostileServers servers) : IClassFixture<HostileServers>
{
    public static TheoryData<string> Servers => ["preview", "folder"];

    public static TheoryData<string, string> OddHeaders => new(
        from server in new[] { "preview", "folder" }
        from header in new[]
        {
            "Range: bytes=0-1", "Range: bytes=0-0,1-1,2-2,3-3", "Range: bytes=99999999999999999999-", "Range: cats=1",
            "If-None-Match: *", "If-None-Match: \"", "If-None-Match: W/\"a\", \"b\", ", "If-Range: x", "If-Match: \"x\"",
            "If-Modified-Since: never", "Accept-Encoding: ", "Accept-Encoding: *;q=0", "Accept-Encoding: gzip;q=NaN, br;q=-1, identity;q=0",
            "Accept-Encoding: zip-bomb, ;;;===", "Accept-Encoding: " + string.Join(", ", Enumerable.Repeat("gzip", 2000)), "Content-Encoding: gzip",
            "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n5\r\nabcde\r\n0", "Upgrade: websocket\r\nSec-WebSocket-Version: 13", "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA",
            "Expect: 100-continue", "Cookie: " + new string('c', 8000), "X-HTTP-Method-Override: DELETE", "X-Original-URL: /secret.txt", "Accept-Language: ../../secret",
        }
        select (server, header));

    public static TheoryData<string, string> HugeRequests => new(
        from server in new[] { "preview", "folder" }
        from request in new[]
        {
            "GET /wiki/" + new string('a', 7000) + " HTTP/1.1\r\nHost: localhost",
            "GET /wiki/" + new string('a', 100_000) + " HTTP/1.1\r\nHost: localhost",
            "GET /wiki/" + string.Concat(Enumerable.Repeat("../", 2500)) + "etc/passwd HTTP/1.1\r\nHost: localhost",
            "GET /wiki/" + string.Concat(Enumerable.Repeat("a/", 3500)) + " HTTP/1.1\r\nHost: localhost",
            "GET /wiki/" + string.Concat(Enumerable.Repeat("%EC%B9%B4/", 700)) + " HTTP/1.1\r\nHost: localhost",
            "GET /wiki/" + string.Concat(Enumerable.Repeat("a%CC%81", 1000)) + " HTTP/1.1\r\nHost: localhost",
            "GET /wiki/?" + new string('q', 100_000) + " HTTP/1.1\r\nHost: localhost",
            "GET /wiki/ HTTP/1.1\r\nHost: localhost\r\nX-Long: " + new string('a', 100_000),
            "GET /wiki/ HTTP/1.1\r\nHost: " + new string('a', 20_000),
            "GET /wiki/ HTTP/1.1\r\nHost: localhost\r\n" + string.Join("\r\n", Enumerable.Range(0, 5000).Select(i => $"X-{i}: y")),
            "POST /wiki/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 999999999999\r\n\r\nabc",
            "POST /wiki/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n" + new string('b', 100_000),
            "GET /wiki/ HTTP/9.9\r\nHost: localhost",
        }
        select (server, request));

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task A_link_from_elsewhere_opens_a_page_that_no_other_page_may_use(string server)
    {
        var answer = await GetAsync(server, "/wiki/a/", "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document");
        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nCross-Origin-Resource-Policy: same-origin\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nCross-Origin-Opener-Policy: same-origin\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nContent-Security-Policy: frame-ancestors 'none'\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Frame-Options: DENY\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Content-Type-Options: nosniff\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Access-Control", answer, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Its_own_pages_and_names_are_answered(string server)
    {
        var port = servers.Of(server).Port;
        foreach (var headers in new[] { "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Mode: cors", "Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate", $"Origin: http://localhost:{port}" })
        {
            Assert.StartsWith("HTTP/1.1 200", await GetAsync(server, "/wiki/a/", headers), StringComparison.Ordinal);
        }

        foreach (var host in new[] { "localhost", "LOCALHOST:1", "127.0.0.1", $"127.0.0.1:{port}", "[::1]:80", "localhost:8080" })
        {
            Assert.StartsWith("HTTP/1.1 200", await servers.SendAsync(server, $"GET /wiki/a/ HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task A_question_for_the_head_alone_gets_no_body(string server)
    {
        foreach (var target in new[] { "/wiki/a/", "/wiki/none/", "/_reload.js", "/wiki" })
        {
            var answer = await servers.SendAsync(server, $"HEAD {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("<", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(OddHeaders))]
    public async Task Odd_headers_change_nothing(string server, string header) =>
        Assert.StartsWith("HTTP/1.1 200", await GetAsync(server, "/wiki/a/", header), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(HugeRequests))]
    public async Task Huge_requests_are_refused_and_the_server_goes_on(string server, string request)
    {
        var answer = await servers.SendAsync(server, request + "\r\nConnection: close\r\n\r\n");
        Assert.True(answer.Length == 0 || answer.StartsWith("HTTP/1.1 4", StringComparison.Ordinal) || answer.StartsWith("HTTP/1.1 505", StringComparison.Ordinal), answer);
        Assert.StartsWith("HTTP/1.1 200", await GetAsync(server, "/wiki/a/", "Accept: */*"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Servers))]
    public async Task Nobody_else_in_the_network_can_connect(string server)
    {
        var port = servers.Of(server).Port;
        Assert.All(IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(listener => listener.Port == port), listener => Assert.True(IPAddress.IsLoopback(listener.Address)));
        var others = NetworkInterface.GetAllNetworkInterfaces().SelectMany(network => network.GetIPProperties().UnicastAddresses).Select(unicast => unicast.Address);
        foreach (var address in others.Where(address => !IPAddress.IsLoopback(address)))
        {
            using var client = new TcpClient(address.AddressFamily);
            await Assert.ThrowsAnyAsync<SocketException>(async () => await client.ConnectAsync(address, port, TestContext.Current.CancellationToken));
        }
    }

    private Task<string> GetAsync(string server, string target, string headers) =>
        servers.SendAsync(server, $"GET {target} HTTP/1.1\r\nHost: localhost:{servers.Of(server).Port}\r\nConnection: close\r\n{headers}\r\n\r\n");
}
