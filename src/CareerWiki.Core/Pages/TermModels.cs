using System.Collections.Immutable;

namespace CareerWiki.Core.Pages;

/// <summary>A link to the page of a name.</summary>
/// <param name="Kind">Of the name: <c>technology</c>, <c>company</c>.</param>
/// <param name="Count">How many documents, or whatever the list counts; 0 to say nothing.</param>
public sealed record TermLink(string Name, string Href, string Kind, int Count = 0);

/// <summary>A link to the page of a tag, or of the name that the tag is.</summary>
public sealed record TagLink(string Name, string Href, int Count = 0);

/// <summary>What there is to say of a name before all else.</summary>
/// <param name="Category">A key; the theme has words for those of the program.</param>
/// <param name="Parent">What it is a part of; null for nothing that has a page.</param>
/// <param name="Children">What is a part of it and has a page of its own.</param>
/// <param name="Documents">How many mention it.</param>
public sealed record TermHead(string Kind, string Name, string Category, ImmutableArray<string> Aliases, TermLink? Parent, ImmutableArray<TermLink> Children, int Documents);

/// <summary>A sentence with a name in it.</summary>
/// <param name="Surface">The name as written there; empty where it is no text.</param>
/// <param name="Href">To the section that it stands in.</param>
/// <param name="Place">The heading of that section; null for none.</param>
public sealed record MentionView(string Before, string Surface, string After, string Href, string? Place);

/// <summary>The mentions of a name in one document.</summary>
/// <param name="Kind">Of the document.</param>
public sealed record MentionGroup(DocumentLink Document, string Kind, ImmutableArray<MentionView> Mentions);

/// <summary>A part of a group that has no page of its own.</summary>
public sealed record PartView(string Name, ImmutableArray<MentionGroup> Groups);
