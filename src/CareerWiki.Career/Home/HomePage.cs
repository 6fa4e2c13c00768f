using System.Collections.Immutable;
using CareerWiki.Career.Agenda;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Career.Home;

/// <summary>The first page: where one stands today, what is due, and the ways into the wiki.</summary>
/// <param name="Today">The day that it was made for.</param>
/// <param name="Now">The innermost phases of all roadmaps that contain that day.</param>
/// <param name="Roadmaps">All of them, with their progress.</param>
/// <param name="Coming">Interviews and deadlines from that day on, the next one first.</param>
/// <param name="Companies">That one applies to.</param>
/// <param name="Kinds">The documents by kind; names have lists of their own.</param>
/// <param name="Technologies">The most mentioned ones.</param>
/// <param name="TechnologiesHref">Of all of them; null when there are none.</param>
public sealed record HomePage(
    PageFrame Frame,
    DateOnly Today,
    ImmutableArray<PhaseNow> Now,
    ImmutableArray<RoadmapProgress> Roadmaps,
    ImmutableArray<AgendaEntry> Coming,
    ImmutableArray<CompanyGlance> Companies,
    ImmutableArray<KindList> Kinds,
    ImmutableArray<TermLink> Technologies,
    string? TechnologiesHref) : PageModel;

/// <summary>A phase that one is in.</summary>
/// <param name="End">As <c>2026.08</c>; null for an open end.</param>
/// <param name="Checks">Of its section and those below it.</param>
public sealed record PhaseNow(string Title, string Href, string Language, string? End, CheckCount Checks, DocumentLink Roadmap);

public sealed record RoadmapProgress(DocumentLink Document, CheckCount Checks);

/// <summary>A day to come, and the document that names it.</summary>
/// <param name="Name">The company, or the document's title when it names none.</param>
public sealed record AgendaEntry(DatedFact Fact, string Name, DocumentLink Document);

/// <summary>A company that one applies to.</summary>
/// <param name="Roles">Of its interviews.</param>
/// <param name="Next">The next day; null for none.</param>
/// <param name="Preps">How many interviews are prepared, and how many essays are written.</param>
public sealed record CompanyGlance(string Name, string Href, ImmutableArray<string> Roles, DatedFact? Next, int Preps, int Essays, int Questions, int Answered);

/// <param name="Href">Of the kind's index.</param>
/// <param name="Count">How many there are in all.</param>
/// <param name="Documents">The first of them, as the index has them.</param>
public sealed record KindList(string Kind, string Href, int Count, ImmutableArray<DocumentLink> Documents);
