using CareerWiki.Core.Text;

namespace CareerWiki.Pdf;

/// <summary>A page of a site that is to become a file.</summary>
/// <param name="Name">The name of the file, without its ending.</param>
/// <param name="Title">What people call it.</param>
public sealed record PrintJob(PageUrl Url, string Name, string Title);
