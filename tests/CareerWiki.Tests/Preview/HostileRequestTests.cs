using System.Globalization;

namespace CareerWiki.Tests.Preview;

public sealed class HostileRequestTests(HostileServers servers) : IClassFixture<HostileServers>
{
    private static readonly string[] Servers = ["preview", "folder"];

    private static readonly string[] Targets =
    [
        "/wiki/../secret.txt",
        "/wiki/a/../../secret.txt",
        "/wiki/../../../../../../../../etc/passwd",
        "/wiki/..\\secret.txt",
        "/wiki/a\\..\\..\\secret.txt",
        "/wiki/%2e%2e/secret.txt",
        "/wiki/%2e%2e%2fsecret.txt",
        "/wiki/..%2fsecret.txt",
        "/wiki/.%2e/secret.txt",
        "/wiki/%2E%2E%5Csecret.txt",
        "/wiki/..%5csecret.txt",
        "/wiki/a/..%2f..%5c/secret.txt",
        "/wiki/%252e%252e%252fsecret.txt",
        "/wiki/%252e%252e/secret.txt",
        "/wiki/%25252e%25252e%25252fsecret.txt",
        "/wiki/%c0%ae%c0%ae/secret.txt",
        "/wiki/%c0%ae%c0%ae%c0%afsecret.txt",
        "/wiki/%e0%80%ae%e0%80%ae/secret.txt",
        "/wiki/\u00c0\u00ae\u00c0\u00ae/secret.txt",
        "/wiki/%ef%bc%8e%ef%bc%8e/secret.txt",
        "/wiki/%ed%a0%80/secret.txt",
        "/wiki/%uff0e%uff0e/secret.txt",
        "/wiki/..;/secret.txt",
        "/wiki/.../secret.txt",
        "/wiki/....//secret.txt",
        "/wiki//etc/passwd",
        "/wiki/%2fetc%2fpasswd",
        "/wiki//../secret.txt",
        "/wiki//",
        "/wiki//a/",
        "/wiki/a//",
        "//etc/passwd",
        "//evil.example/wiki/",
        "///etc/passwd",
        "/\\evil.example/wiki/",
        "/etc/passwd",
        "/secret.txt",
        "/wikisecret.txt",
        "/wiki/secret.txt",
        "/wiki/index.html%00.txt",
        "/wiki/%00",
        "/wiki/secret.txt%00.html",
        "/wiki/../secret.txt%00.html",
        "/wiki/a/%00/",
        "/wiki/a/%0d%0aX-Evil:%20yes",
        "/wiki/.git/config",
        "/wiki/%2egit/config",
        "/wiki/.careerwiki-files",
        "/wiki/.careerwiki-files/",
        "/wiki/a/.hidden/",
        "/wiki/a/./.hidden/index.html",
        "/wiki/_data/sections.yml",
        "/wiki/link.txt",
        "/wiki/near.txt",
        "/wiki/out/",
        "/wiki/out/index.html",
        "/wiki/out/secret.txt",
        "/wiki/up/",
        "/wiki/up/secret.txt",
        "/wiki/up/site/up/secret.txt",
        "/wiki/up/site/.git/config",
        "/wiki/loop/",
        "/wiki/loop/loop/a/",
        "/wiki/CON",
        "/wiki/NUL",
        "/wiki/com1.txt",
        "/wiki/CONIN$",
        "/wiki/aux/",
        "/wiki/C:/Windows/win.ini",
        "/wiki/c:secret.txt",
        "/wiki/C%3A%5CWindows%5Cwin.ini",
        "/wiki/%5c%5c.%5cC:%5Cwin.ini",
        "/wiki/%5c%5c%3f%5cC:%5cwin.ini",
        "/wiki/%5c%5cevil.example%5cshare%5cx",
        "/wiki/index.html::$DATA",
        "/wiki/index.html:stream",
        "/wiki/a::$INDEX_ALLOCATION/",
        "/wiki/index.html.",
        "/wiki/index.html%20",
        "/wiki/404.html/",
        "/wiki/~/secret.txt",
        "/proc/self/environ",
        "/dev/zero",
        "/_events/",
        "/_reload.js/../secret.txt/",
        "file:///etc/passwd",
        "http://evil.example/etc/passwd",
        "http://evil.example/wiki/",
        "http://localhost@evil.example/wiki/",
        "https://localhost/wiki/",
        "ftp://localhost/wiki/secret.txt",
        "gopher:x",
        "*",
        "evil.example:443",
        "wiki/",
        "",
        "?/wiki/../secret.txt",
        "#/wiki/",
    ];

    private static readonly string[] ForeignHosts =
    [
        "Host: evil.example",
        "Host: localhost.evil.example",
        "Host: 127.0.0.1.nip.io",
        "Host: evil.example:{port}",
        "Host: localhost.",
        "Host: localhost@evil.example",
        "Host: localhost:{port}@evil.example",
        "Host: evil.example#localhost",
        "Host: localhost evil.example",
        "Host: localhost,evil.example",
        "Host: 127.1",
        "Host: 2130706433",
        "Host: 0x7f.0.0.1",
        "Host: 0.0.0.0:{port}",
        "Host: 127.0.0.2:{port}",
        "Host: [::ffff:127.0.0.1]",
        "Host: [::]",
        "Host: 192.0.2.1",
        "Host: ",
        "Host: \u00ff",
        "Host: localhost\r\nHost: localhost",
        "Host: localhost\r\nHost: evil.example",
        "Host: evil.example\r\nHost: localhost",
        "Host: evil.example\r\nX-Forwarded-Host: localhost",
        "Host: evil.example\r\nForwarded: host=localhost",
        "X-Forwarded-Host: localhost",
        "X-None: at-all",
    ];

    // What a browser says of a page of another origin that wants to have our text.
    private static readonly string[] ForeignPages =
    [
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: script",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: image",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\nSec-Fetch-Dest: empty",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: iframe",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: object",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: embed",
        "Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate",
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: cors\r\nSec-Fetch-Dest: empty",
        "Sec-Fetch-Site: same-site\r\nSec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: frame",
        "Sec-Fetch-Site: CROSS-SITE, same-origin",
        "Sec-Fetch-Site: same-origin\r\nSec-Fetch-Site: cross-site",
        "Origin: https://evil.example",
        "Origin: http://localhost",
        "Origin: http://localhost:1",
        "Origin: http://localhost.evil.example:{port}",
        "Origin: null",
        "Origin: ",
        "Origin: http://localhost:{port}\r\nOrigin: https://evil.example",
    ];

    public static TheoryData<string, string> EveryTarget => Pairs(Targets);

    public static TheoryData<string, string> EveryForeignHost => Pairs(ForeignHosts);

    public static TheoryData<string, string> EveryForeignPage => Pairs(ForeignPages);

    public static TheoryData<string, string> EveryMethod => Pairs(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "GETX", "X-" + new string('A', 300)]);

    [Theory]
    [MemberData(nameof(EveryTarget))]
    public async Task Nothing_outside_the_site_has_an_address(string server, string target) =>
        AssertRefused(await servers.SendAsync(server, Request(server, "GET", target, $"Host: localhost:{servers.Of(server).Port}")));

    [Theory]
    [MemberData(nameof(EveryForeignHost))]
    public async Task Other_names_are_not_answered(string server, string host)
    {
        foreach (var target in new[] { "/wiki/", "/wiki/a/", "/wiki", "/_events", "/_reload.js", "http://localhost/wiki/" })
        {
            AssertRefused(await servers.SendAsync(server, Request(server, "GET", target, host)));
        }
    }

    [Theory]
    [MemberData(nameof(EveryForeignPage))]
    public async Task Pages_of_other_origins_get_nothing(string server, string headers)
    {
        foreach (var target in new[] { "/wiki/", "/wiki/search.json", "/wiki/assets/site.css", "/_events", "/_reload.js", "/wiki", "/wiki/none/" })
        {
            AssertRefused(await servers.SendAsync(server, Request(server, "GET", target, "Host: localhost:{port}\r\n" + headers)));
        }
    }

    [Theory]
    [MemberData(nameof(EveryMethod))]
    public async Task Nothing_but_reading_is_understood(string server, string method)
    {
        var answer = await servers.SendAsync(server, Request(server, method, method == "CONNECT" ? "localhost:80" : "/wiki/", "Host: localhost" + (method == "CONNECT" ? ":80" : "")));
        AssertRefused(answer);
        Assert.Contains("\r\nAllow: GET, HEAD\r\n", answer, StringComparison.Ordinal);
    }

    private static TheoryData<string, string> Pairs(IEnumerable<string> rows) =>
        new(from row in rows from server in Servers select (server, row));

    private string Request(string server, string method, string target, string headers) =>
        $"{method} {target} HTTP/1.1\r\n{headers.Replace("{port}", servers.Of(server).Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)}\r\nConnection: close\r\n\r\n";

    private static void AssertRefused(string answer)
    {
        Assert.StartsWith("HTTP/1.1 4", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(HostileServers.Secret, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("처음", answer[answer.IndexOf("\r\n\r\n", StringComparison.Ordinal)..].Replace("처음으로", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("X-Evil", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Access-Control", answer, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Location:", answer, StringComparison.OrdinalIgnoreCase);
    }
}
