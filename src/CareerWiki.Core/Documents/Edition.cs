namespace CareerWiki.Core.Documents;

/// <summary>What a build is for: all that decides which documents are in it.</summary>
/// <param name="Today">Documents that are published later are left out. The program says what day it is; Core has no clock.</param>
/// <param name="WithDrafts">True to show drafts, and what is published later.</param>
/// <param name="WithExcluded">True to show what its author took out: to explain it, never to publish it.</param>
public sealed record Edition(Profile Profile, DateOnly Today, bool WithDrafts = false, bool WithExcluded = false);
