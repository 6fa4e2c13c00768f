using System.Collections.Frozen;
using System.Collections.Immutable;
using CareerWiki.Career.Privacy;
using CareerWiki.Core.Documents;

namespace CareerWiki.Settings;

/// <summary>Every setting there is, with Statiq's name and meaning where it has one.</summary>
public static class SettingKeys
{
    /// <summary>The section for settings of one's own: they reach the metadata of every document.</summary>
    public const string Own = "Metadata";

    public static ImmutableArray<MetadataKey> All { get; } =
    [
        new("SiteTitle", MetadataType.Text, "The name of the site."),
        new("SiteDescription", MetadataType.Text, "One sentence about the site."),
        new("Language", MetadataType.Choice, "The language of the site's own words; without it they follow each page.") { Values = ["ko", "en"] },
        new("Author", MetadataType.Text, "Who writes the site."),
        new("Copyright", MetadataType.Text, "A line for the foot of every page."),
        new("Host", MetadataType.Text, "The host name, such as me.github.io; needed for a site map and a feed."),
        new("LinksUseHttps", MetadataType.Flag, "False for a host without https."),
        new("LinkRoot", MetadataType.Text, "The path that the site is served under, such as /career-wiki."),
        new("LinkHideIndexPages", MetadataType.Flag, "False writes index.html into every link, for reading without a server."),
        new("LinkHideExtensions", MetadataType.Flag, "Without effect: every page is the index of a folder of its own."),
        new("LinkLowercase", MetadataType.Flag, "Addresses of pages are lower case in any event."),
        new("InputPaths", MetadataType.List, "The folders with documents; where two have the same file, the last one counts."),
        new("InputFiles", MetadataType.List, "Patterns of the files to read, such as **/*.md; one that begins with ! leaves files out."),
        new("AdditionalInputFiles", MetadataType.List, "Patterns beside those of InputFiles."),
        new("ExcludedPaths", MetadataType.List, "Files and folders, relative to the input, that are not read."),
        new("OutputPath", MetadataType.Text, "Where build writes to."),
        new("ApplyDirectoryMetadata", MetadataType.Flag, "False ignores files _directory.yml."),
        new("ProcessSidecarFiles", MetadataType.Flag, "False ignores files such as _cv.yml beside cv.md."),
        new("GatherHeadingsLevel", MetadataType.Number, "The deepest level of headings in tables of contents, 1 to 6."),
        new("TermLinks", MetadataType.Choice, "Which mentions of technologies and companies become links.") { Values = ["first-in-section", "first-in-document", "all", "none"] },
        new("GenerateSitemap", MetadataType.Flag, "False writes no sitemap.xml; true needs Host."),
        new("GenerateFeed", MetadataType.Flag, "True writes feed.xml, the last changes as an Atom feed; it needs Host."),
        new("GenerateSearchIndex", MetadataType.Flag, "False makes neither search.json nor the page of the search."),
        new(PrivacyPolicy.SectionsKey, MetadataType.List, "Roles of sections that stay private in public documents; without it advice.") { Values = PrivacyPolicy.AllSections },
        new(PrivacyPolicy.FactsKey, MetadataType.List, "Labelled facts that stay private in public documents; without it pay and red-flags.") { Values = PrivacyPolicy.AllFacts },
        new("DeployRemote", MetadataType.Text, "Where deploy pushes to: the name of a remote, or its address. Default: origin."),
        new("DeployBranch", MetadataType.Text, "The branch that deploy replaces. Default: gh-pages."),
        new("PdfBrowser", MetadataType.Text, "The program that pdf prints with: a Chromium, Chrome, Edge or Brave. Default: the variable CHROME_PATH, else one that is installed."),
        new("Redact", MetadataType.List, "Names that must not be public: check --leaks and deploy stop at them."),
        new("LeaksAllowed", MetadataType.List, "What may be public although it looks private, such as an address for readers, or @example.com for all of a host."),
        new("Title", MetadataType.Text, "The title of documents that have neither one nor a heading."),
        new("Description", MetadataType.Text, "The description of documents that have none."),
        new("Order", MetadataType.Number, "The order of documents that give none."),
        new("Published", MetadataType.Date, "The day from which on documents are shown that give none."),
        new("Excluded", MetadataType.Flag, "True leaves out every document that doesn't say Excluded: false."),
        new("ShouldOutput", MetadataType.Flag, "False leaves out every document that doesn't say ShouldOutput: true."),
    ];

    /// <summary>Settings that documents inherit under the same name.</summary>
    public static ImmutableArray<string> ForDocuments { get; } = ["Title", "Description", "Order", "Published", "Excluded", "ShouldOutput", PrivacyPolicy.SectionsKey, PrivacyPolicy.FactsKey];

    /// <summary>Keys of a document that make no sense for all of them, with the place where they belong.</summary>
    public static FrozenDictionary<string, string> OfOneDocument { get; } = new Dictionary<string, string>
    {
        ["Xref"] = "It belongs into the front matter of its document.",
        ["DestinationPath"] = "It belongs into the front matter of its document.",
        ["RedirectFrom"] = "It belongs into the front matter of its document.",
        ["Visibility"] = "It belongs into the front matter of a document, or into a file _directory.yml.",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Settings of Statiq.Web that ask for something this wiki doesn't do.</summary>
    public static FrozenSet<string> OfStatiq { get; } = FrozenSet.ToFrozenSet(
        [
            "AdditionalFrontMatterRegexes", "AdditionalSearchableFields", "AdditionalSearchResultFields", "AdditionalXrefPipelines", "Analyzers",
            "CachePath", "ChangedFiles", "CleanMode", "ClearDataContent", "CurrentDateTime", "DateTimeDisplayCulture", "DateTimeInputCulture", "DirectoryMetadataFiles",
            "DisableCache", "EscapeAtInMarkdown", "FailureLogLevel", "FrontMatterRegexes", "GitHubBranch", "GitHubName", "GitHubOwner",
            "GitHubPassword", "GitHubToken", "GitHubUsername", "HighlightCode", "HighlightUnspecifiedLanguage", "IgnoreExternalDestinations", "IgnoreInvalidXrefs", "Image",
            "IndexFileName", "LinkHiddenPageTrailingSlash", "MakeLinksAbsolute", "MakeLinksRootRelative", "MarkdownExtensions", "MetaRefreshRedirects",
            "MinimumStatiqWebVersion", "MirrorResources", "NetlifyPrefixRedirects", "NetlifyRedirectPrefix", "NetlifyRedirects", "OptimizeContentFileNames",
            "OptimizeDataFileNames", "PageFileExtensions", "PublishedUsesLastModifiedDate", "ResetCache", "SearchAllowPositionMetadata", "SearchIncludeHost",
            "SearchIndexPath", "SearchResultsPath", "SearchScriptPath", "SearchStemming", "SearchStopWords", "SearchStopWordsFilePath", "ServerContentTypes",
            "ServerCustomHeaders", "TempPath", "ThemePaths", "UseCache", "WatchPaths", "XrefPipelines", "ZipSearchIndexFile", "ZipSearchResultsFile",
        ],
        StringComparer.OrdinalIgnoreCase);
}
