using System.Collections.Immutable;

namespace CareerWiki.Career.InterviewDay;

/// <summary>All that a prep has for a part of the sheet, the most important first.</summary>
internal sealed record SheetStock(SheetPartKind Kind, ImmutableArray<SheetLine> Lines);

/// <summary>What of it goes on the sheet, and where.</summary>
/// <param name="Parts">For each stock its first lines, shortened.</param>
/// <param name="Columns">For each stock its column, as <see cref="SheetPacking"/> counts; null when all flows through the columns.</param>
/// <param name="NoteLines">How many lines to write on there is room for.</param>
internal sealed record SheetPlan(ImmutableArray<ImmutableArray<SheetLine>> Parts, ImmutableArray<int>? Columns, int NoteLines);
