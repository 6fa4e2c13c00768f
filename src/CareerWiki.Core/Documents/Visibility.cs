namespace CareerWiki.Core.Documents;

/// <summary>Who may see a document. Without a mark it is <see cref="Private"/>.</summary>
public enum Visibility
{
    Private,
    Public,
}

/// <summary>What a build is for. The public profile holds public documents only, the private one all of them.</summary>
public enum Profile
{
    Public,
    Private,
}
