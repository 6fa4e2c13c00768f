using System.Collections.Immutable;

namespace CareerWiki.Career.Sections;

/// <summary>What a section of an interview prep is for. The names are those of export and of settings.</summary>
public static class SectionRole
{
    public const string Overview = "overview";
    public const string Fit = "fit";
    public const string Resume = "resume";
    public const string Company = "company";
    public const string Predicted = "predicted-questions";
    public const string ToAsk = "questions-to-ask";
    public const string Concepts = "concepts";
    public const string Advice = "advice";

    /// <summary>All that mean something, in the order of a prep.</summary>
    public static ImmutableArray<string> All { get; } = [Overview, Fit, Resume, Company, Predicted, ToAsk, Concepts, Advice];

    /// <summary>None of the above.</summary>
    public const string Other = "other";
}
