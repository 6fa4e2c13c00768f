namespace CareerWiki.Career.Company;

/// <summary>What a company is to the author. The names are those of export and of the theme's words.</summary>
public static class CompanyRelation
{
    /// <summary>A document is written for it: an interview, an essay.</summary>
    public const string Target = "target";

    /// <summary>The author works or worked there.</summary>
    public const string Employer = "employer";

    /// <summary>It is named, no more.</summary>
    public const string Mention = "mention";
}
