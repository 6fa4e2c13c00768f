namespace CareerWiki.Core.Diagnostics;

/// <summary>How bad a problem is: an error makes a command exit with 1, a warning only under <c>--strict</c>, a note never.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
