namespace CareerWiki.Pdf;

/// <summary>What a browser prints next.</summary>
/// <param name="Part">A long book is printed in parts, and each twice; the first is 1.</param>
public sealed record PrintStep(PrintJob Job, int Part, int Parts);
