namespace CareerWiki.Core.Pages;

/// <summary>A part of a section's text. Pieces of HTML need not be whole by themselves: one may open a list that a later one closes.</summary>
public abstract record ContentPiece;

public sealed record HtmlPiece(string Html) : ContentPiece;

/// <summary>What stands between this and the next <see cref="GroupEnds"/> is whole.</summary>
/// <param name="Name">What it is, such as <c>answer</c>.</param>
/// <param name="Owner">Where the fact that it belongs to begins: an offset in the document's text.</param>
/// <param name="IsFirst">False for a further stretch of the same: an answer that goes on below a heading of its own.</param>
public sealed record GroupBegins(string Name, int Owner, bool IsFirst) : ContentPiece;

public sealed record GroupEnds : ContentPiece;
