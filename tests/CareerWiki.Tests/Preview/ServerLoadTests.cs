using System.Net;
using CareerWiki.Core.Text;
using CareerWiki.Preview;

namespace CareerWiki.Tests.Preview;

/// <summary>Alone, since it looks at the memory of the whole process.</summary>
[CollectionDefinition(nameof(ServerLoadTests), DisableParallelization = true)]
public sealed class ServerLoad : ICollectionFixture<HostileServers>;

[Collection(nameof(ServerLoadTests))]
public sealed class ServerLoadTests(HostileServers servers)
{
    private const int Requests = 10_000;

    [Theory(Timeout = 60_000)]
    [InlineData("preview")]
    [InlineData("folder")]
    public async Task Many_requests_leave_no_memory_behind(string server)
    {
        using var http = new HttpClient();
        await GetAllAsync(http, server, 500);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await GetAllAsync(http, server, Requests);

        // A page kept for each address would take fifty times that.
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 8_000_000);
    }

    [Fact(Timeout = 60_000)]
    public async Task Tabs_that_are_closed_are_forgotten()
    {
        var site = new CountedSite();
        var server = await PreviewServer.StartAsync(site, "", 0);
        await using (server)
        {
            using var http = new HttpClient();
            var tabs = new List<Stream>();
            for (var i = 0; i < 200; i++)
            {
                tabs.Add(await http.GetStreamAsync(new Uri($"{server.Address}_events"), TestContext.Current.CancellationToken));
                await tabs[i].ReadExactlyAsync(new byte[1], TestContext.Current.CancellationToken);
            }

            Assert.Equal(200, site.Listeners);
            tabs.ForEach(tab => tab.Dispose());
            await site.Deserted;
            Assert.Equal(0, site.Listeners);
        }

        // A change may be told while a tab closes.
        site.TellThoseWhoLeft();
    }

    [Fact(Timeout = 60_000)]
    public async Task Open_tabs_do_not_keep_the_server_from_stopping()
    {
        using var http = new HttpClient();
        var server = await PreviewServer.StartAsync(new CountedSite(), "", 0);
        var events = await http.GetStreamAsync(new Uri($"{server.Address}_events"), TestContext.Current.CancellationToken);
        await events.ReadExactlyAsync(new byte[1], TestContext.Current.CancellationToken);
        await server.DisposeAsync();
    }

    private Task GetAllAsync(HttpClient http, string server, int count) =>
        Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, async (i, cancellation) =>
        {
            var path = (i % 4) switch { 0 => "", 1 => "a/", 2 => $"none/{i}/", _ => $"none/{i}.html" };
            using var response = await http.GetAsync(new Uri(servers.Of(server).Address + path), cancellation);
            Assert.Equal(i % 4 < 2 ? HttpStatusCode.OK : HttpStatusCode.NotFound, response.StatusCode);
            await response.Content.ReadAsByteArrayAsync(cancellation);
        });

    private sealed class CountedSite : IServedSite, ISiteVersion
    {
        private readonly TaskCompletionSource _deserted = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly List<Action> _left = [];
        private int _listeners;

        public event Action? Changed
        {
            add => Interlocked.Increment(ref _listeners);
            remove
            {
                lock (_left)
                {
                    _left.Add(value!);
                }

                if (Interlocked.Decrement(ref _listeners) == 0)
                {
                    _deserted.TrySetResult();
                }
            }
        }

        public int Listeners => _listeners;

        public Task Deserted => _deserted.Task;

        public ISiteVersion Current => this;

        public int Number => 0;

        public void TellThoseWhoLeft() => _left.ForEach(tell => tell());

        public bool Has(PageUrl url) => false;

        public byte[]? Render(PageUrl url) => null;
        public ISiteVersion? Public => null;

        public string Banner(PageUrl url, string? switchHref, bool isKeptBack) => "";

        public string Panel(PageUrl url) => "";
    }
}
