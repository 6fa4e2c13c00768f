using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerWiki.Pdf;

/// <summary>A conversation with a browser in the Chrome DevTools Protocol.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private static readonly JsonSerializerOptions WithoutNulls = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _asked = [];
    private readonly TaskCompletionSource _broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationToken _cancellation;
    private int _last;

    private DevTools(CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _socket.Options.Proxy = null;
    }

    /// <summary>Something happened: the session of the tab, the name of the event, what it tells.</summary>
    public event Action<string, string, JsonElement>? Told;

    /// <param name="cancellation">Ends every waiting.</param>
    /// <exception cref="BrowserException">It does not answer.</exception>
    public static async Task<DevTools> ConnectAsync(Uri address, TimeSpan limit, CancellationToken cancellation)
    {
        var devTools = new DevTools(cancellation);
        try
        {
            await devTools._socket.ConnectAsync(address, cancellation).WaitAsync(limit, cancellation).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            devTools._socket.Dispose();
            throw e is WebSocketException or TimeoutException ? new BrowserException("The browser did not answer, so it was ended.") : e;
        }

        _ = devTools.ListenAsync();
        return devTools;
    }

    public ValueTask DisposeAsync()
    {
        _broken.TrySetCanceled(CancellationToken.None);
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Asks for one thing and waits for the answer.</summary>
    /// <param name="session">The tab; null for the browser.</param>
    /// <param name="limit">How long the answer may take.</param>
    /// <exception cref="BrowserException">There is no answer, or a refusal.</exception>
    public async Task<JsonElement> AskAsync(string? session, string method, object parameters, TimeSpan limit)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _asked[id] = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new { id, method, @params = parameters, sessionId = session }, WithoutNulls), WebSocketMessageType.Text, endOfMessage: true, _cancellation).ConfigureAwait(false);
        }
        catch (WebSocketException)
        {
            throw new BrowserException(Gone);
        }

        return await WithinAsync(answer.Task, limit).ConfigureAwait(false) is var found && found.TryGetProperty("error", out var error)
            ? throw new BrowserException($"The browser failed at {method}: {error.GetProperty("message").GetString()}")
            : found.GetProperty("result");
    }

    /// <summary>Waits for what an event brings.</summary>
    /// <exception cref="BrowserException">It takes longer than the limit, or the browser or its tab is gone.</exception>
    public async Task<T> WithinAsync<T>(Task<T> answer, TimeSpan limit)
    {
        try
        {
            await (await Task.WhenAny(answer, _broken.Task).WaitAsync(limit, _cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            throw new BrowserException("The browser did not answer, so it was ended.");
        }

        return await answer.ConfigureAwait(false);
    }

    private const string Gone = "The browser ended while it was printing.";

    private async Task ListenAsync()
    {
        try
        {
            var buffer = new byte[1 << 16];
            while (true)
            {
                using var message = new MemoryStream();
                ValueWebSocketReceiveResult part;
                do
                {
                    part = await _socket.ReceiveAsync(buffer.AsMemory(), _cancellation).ConfigureAwait(false);
                    message.Write(buffer, 0, part.Count);
                }
                while (!part.EndOfMessage);
                if (part.MessageType == WebSocketMessageType.Close)
                {
                    _broken.TrySetException(new BrowserException(Gone));
                    return;
                }

                Hear(JsonSerializer.Deserialize<JsonElement>(message.GetBuffer().AsSpan(0, (int)message.Length)));
            }
        }
        catch (Exception e) when (e is WebSocketException or ObjectDisposedException or OperationCanceledException or JsonException)
        {
            _broken.TrySetException(new BrowserException(Gone));
        }
    }

    private void Hear(JsonElement message)
    {
        if (message.TryGetProperty("id", out var id))
        {
            if (_asked.TryRemove(id.GetInt32(), out var answer))
            {
                answer.TrySetResult(message);
            }
        }
        else if (message.GetProperty("method").GetString() is "Inspector.targetCrashed")
        {
            _broken.TrySetException(new BrowserException("The page crashed the browser, so nothing of it was written."));
        }
        else if (message.TryGetProperty("sessionId", out var session))
        {
            Told?.Invoke(session.GetString()!, message.GetProperty("method").GetString()!, message.GetProperty("params"));
        }
    }
}
