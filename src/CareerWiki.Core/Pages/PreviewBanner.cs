using CareerWiki.Core.Documents;
using CareerWiki.Core.Pipelines;

namespace CareerWiki.Core.Pages;

/// <summary>What a preview says above a page: who would see it. It is no part of the site.</summary>
/// <param name="Language">Of its words.</param>
/// <param name="View">Whose eyes the page is shown to.</param>
/// <param name="SwitchHref">The same page in the other view; null where there is none.</param>
/// <param name="Document">The visibility of the document that the page shows, or would show to its author; null for a page of the site's own.</param>
/// <param name="PrivateParts">How many parts of a public document stay private.</param>
public sealed record PreviewBanner(string Language, Profile View, string? SwitchHref, Visibility? Document, int PrivateParts) : PageModel;
