using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CareerWiki.Preview;

/// <summary>
/// Who may have private text: this machine by its own names, and none but its own pages. Another page may link here, and no more: it can't
/// frame a page, load a file of it or listen to its events.
/// </summary>
public static class OwnOrigin
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>The status to refuse a request with; null for one that is answered.</summary>
    /// <remarks>The port may be any: one that is forwarded to this machine has another number, and a browser never sends a false one.</remarks>
    public static int? Refusal(HttpRequest request) =>
        !Names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase) ? StatusCodes.Status421MisdirectedRequest
        : IsOwn(request) ? null
        : StatusCodes.Status403Forbidden;

    /// <summary>For browsers that don't tell who asks: what they may do with an answer.</summary>
    public static void Protect(IHeaderDictionary headers)
    {
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = "frame-ancestors 'none'";
        headers.XFrameOptions = "DENY";
        headers.XContentTypeOptions = "nosniff";
    }

    private static bool IsOwn(HttpRequest request) =>
        IsNoneOr(request.Headers.Origin, $"{request.Scheme}://{request.Host.Value}")
        && (IsNoneOr(request.Headers["Sec-Fetch-Site"], "same-origin", "none") || IsFollowedLink(request.Headers));

    // Fetch Metadata: a link that opens as a page of its own is the only thing that others may do.
    private static bool IsFollowedLink(IHeaderDictionary headers) => headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] == "document";

    private static bool IsNoneOr(StringValues header, params string[] values) => header.Count == 0 || (header.Count == 1 && values.Contains(header[0], StringComparer.OrdinalIgnoreCase));
}
