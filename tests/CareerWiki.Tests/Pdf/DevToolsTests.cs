using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using CareerWiki.Pdf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CareerWiki.Tests.Pdf;

/// <summary>A browser that says what it should not, or nothing.</summary>
public sealed class DevToolsTests
{
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);

    [Fact]
    public async Task An_answer_finds_its_question()
    {
        var message = await AskAsync(Long, id => $$"""{"method":"Some.event","params":{} }|{"id":{{id + 1}},"result":{"of":"another"} }|{"id":{{id}},"result":{"of":"this"} }""", TestContext.Current.CancellationToken);
        Assert.Equal("this", message.GetProperty("of").GetString());
    }

    [Theory]
    [InlineData("""{"id":1,"error":{"message":"Printing failed"} }""", "Page.printToPDF: Printing failed")]
    [InlineData("""{"method":"Inspector.targetCrashed","params":{},"sessionId":"tab"}""", "crashed")]
    [InlineData("no JSON", "ended while it was printing")]
    [InlineData("close", "ended while it was printing")]
    [InlineData("abort", "ended while it was printing")]
    public async Task A_failure_is_told_at_once(string said, string told) =>
        Assert.Contains(told, (await Assert.ThrowsAsync<BrowserException>(() => AskAsync(Long, _ => said, TestContext.Current.CancellationToken))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Who_says_nothing_is_not_waited_for_longer_than_the_limit() =>
        Assert.Contains("did not answer", (await Assert.ThrowsAsync<BrowserException>(() => AskAsync(Short, _ => "", TestContext.Current.CancellationToken))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Who_stops_waits_no_longer()
    {
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AskAsync(Long, _ => { stop.Cancel(); return ""; }, stop.Token));
    }

    // Asks once; the messages that come back are parted by bars.
    private static async Task<JsonElement> AskAsync(TimeSpan limit, Func<int, string> answer, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => options.Listen(IPAddress.Loopback, 0));
        await using var app = builder.Build();
        app.UseWebSockets();
        app.Run(async context =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            var buffer = new byte[4096];
            var asked = await socket.ReceiveAsync(buffer.AsMemory(), context.RequestAborted);
            var id = JsonSerializer.Deserialize<JsonElement>(buffer.AsSpan(0, asked.Count)).GetProperty("id").GetInt32();
            foreach (var message in answer(id).Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                await (message switch
                {
                    "close" => socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted),
                    "abort" => Task.Run(context.Abort),
                    _ => socket.SendAsync(Encoding.UTF8.GetBytes(message), WebSocketMessageType.Text, endOfMessage: true, context.RequestAborted),
                });
            }

            await socket.ReceiveAsync(buffer.AsMemory(), context.RequestAborted);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        await using var devTools = await DevTools.ConnectAsync(new Uri(app.Urls.First().Replace("http:", "ws:", StringComparison.Ordinal)), TimeSpan.FromMinutes(1), stop);
        return await devTools.AskAsync("tab", "Page.printToPDF", new { }, limit);
    }
}
