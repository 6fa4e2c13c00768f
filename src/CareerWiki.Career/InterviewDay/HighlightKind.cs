namespace CareerWiki.Career.InterviewDay;

/// <summary>What a part of a prep is good for on the day of the interview.</summary>
public enum HighlightKind
{
    /// <summary>What the work is.</summary>
    Job,

    /// <summary>Why the applicant fits.</summary>
    Pitch,

    /// <summary>What one has done, with a figure.</summary>
    Claim,

    /// <summary>To be looked at once more.</summary>
    Concept,

    /// <summary>To be careful about.</summary>
    RedFlag,
}
