namespace CareerWiki.Pdf;

/// <summary>A browser that is not there, did not start, did not answer or crashed.</summary>
/// <param name="message">Plain sentences for the user.</param>
public sealed class BrowserException(string message) : IOException(message);
