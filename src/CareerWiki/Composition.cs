using System.Collections.Immutable;
using CareerWiki.Career.Company;
using CareerWiki.Career.Essay;
using CareerWiki.Career.Explain;
using CareerWiki.Career.Home;
using CareerWiki.Career.InterviewDay;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Print;
using CareerWiki.Career.Privacy;
using CareerWiki.Career.Questions;
using CareerWiki.Career.Roadmap;
using CareerWiki.Career.Sections;
using CareerWiki.Career.Stories;
using CareerWiki.Career.Technology;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Reading.Fences;
using CareerWiki.Core.Reading.FrontMatter;
using CareerWiki.Input;
using CareerWiki.Rendering;
using CareerWiki.Settings;
using CareerWiki.Theme.Words;

namespace CareerWiki;

/// <summary>Every pipeline of the wiki, on one screen. All of them finish a phase before any starts the next.</summary>
public static class Composition
{
    /// <param name="documents">Lists the documents.</param>
    /// <param name="assets">Lists all other files.</param>
    /// <param name="vocabulary">The words for roles of sections.</param>
    /// <param name="theme">Names the files of the theme.</param>
    public static ImmutableArray<Pipeline> Pipelines(IInputModule documents, IInputModule assets, IPostProcessModule theme, PageOptions options, SectionVocabulary vocabulary)
    {
        var render = new RenderPage();
        var pages = new DocumentPages(options, DocumentSummary.In);
        return
        [
            // Before the documents: a note about a technology or a company is shown on the page of that name.
            new Pipeline("Names")
            {
                PostProcess = [new TechnologyPages(options, pages), new CompanyPages(options, pages)],
                Output = [render],
            },
            new Pipeline("Documents")
            {
                Input = [documents],
                Process =
                [
                    new DecodeText(),
                    new UnwrapChatFence(),
                    new SplitFrontMatter(),
                    Keys,
                    new HideDrawings(),
                    new HideComments(),
                    new HideObsidianComments(),
                    new ReadPropertyLines(),
                    new ReportTemplateTags(),
                    new WithholdKeys(),
                    new Withhold(),
                    new ReadPrivateMarks(),
                    new ReadMarkdown(vocabulary.IsSectionTitle),
                    new ReadPropertyLinks(),
                    new RecogniseKind(vocabulary),
                    new AssignRoles(vocabulary),
                    new ReadPrep(),
                    new ReadRoadmap(),
                    new ReadEssay(),
                    new ReadAnswers(),
                    new ReadStories(),
                    new ReadHighlights(),
                    new FindPrivateParts(),
                    new FinishBodies(document => document.Kind == KindCatalogue.Essay.Name ? EssayGroups.Of(document) : AnswerGroups.Of(document)),
                ],
                PostProcess = [pages],
                Output = [render],
            },
            new Pipeline("Indexes")
            {
                PostProcess =
                [
                    new HomePages(options),
                    new KindIndexPages(options, DocumentSummary.Details),
                    new TermIndexPages(options, CompanyPages.Mark),
                    new TagPages(options, DocumentSummary.Details),
                    new NotFoundPages(options),
                ],
                Output = [render],
            },
            new Pipeline("Print")
            {
                PostProcess = [new PrintIndexPages(options), new SheetPages(options), new BookPages(options, pages)],
                Output = [render],
            },
            new Pipeline("Search")
            {
                PostProcess = [new SearchPages(options)],
                Output = [render, new WriteSearchIndex()],
            },
            new Pipeline("Theme")
            {
                PostProcess = [theme],
                Output = [new CopyThemeFile()],
            },
            new Pipeline("Assets")
            {
                Input = [assets],
                PostProcess = [new AssetPages()],
                Output = [new CopyAsset()],
            },
            new Pipeline("Redirects")
            {
                PostProcess = [new RedirectPages(options)],
                Output = [render],
            },
            new Pipeline("Sitemap")
            {
                PostProcess = [new SitemapPages(options)],
                Output = [new WriteSitemap()],
            },
            new Pipeline("Robots")
            {
                PostProcess = [new RobotsPages(options)],
                Output = [new CopyAsset(), new WriteRobots()],
            },
            new Pipeline("Host")
            {
                PostProcess = [new HostFilePages(options)],
                Output = [new WriteTextFile()],
            },
            new Pipeline("Feed")
            {
                PostProcess = [new FeedPages(options)],
                Output = [new WriteFeed()],
            },
        ];
    }

    /// <summary>The pipelines over the folders that the settings name.</summary>
    /// <param name="withDates">False where nobody sees when documents last changed, so that git need not be asked.</param>
    /// <param name="forPaper">True where a book is printed and not opened, so that it may be of any length.</param>
    public static Workspace Workspace(SiteSettings settings, bool withDates = true, bool forPaper = false)
    {
        var data = DataFiles.Read(settings);
        var documents = new ListDocuments(settings with { Problems = settings.Problems.AddRange(data.Problems) }, Keys, withDates ? new GitDates(settings) : null);
        var options = Options(settings);
        var pipelines = Pipelines(documents, new ListAssets(settings), new ThemeFiles(settings.Root), forPaper ? options with { LongestBook = int.MaxValue } : options, data.Vocabulary);
        return new Workspace(pipelines, KindCatalogue.All, data.Lexicon.NamesOf, settings.LinkRoot);
    }

    /// <summary>Tells what was understood, by the same words as the pipelines read.</summary>
    public static Explainer Explainer(SiteSettings settings) => new(DataFiles.Read(settings).Vocabulary);

    private static ReadKeys Keys { get; } = new(FrontMatterKeys.All);

    private static PageOptions Options(SiteSettings settings) => new()
    {
        SiteTitle = settings.SiteTitle,
        Description = settings.SiteDescription,
        Author = settings.Author,
        Copyright = settings.Copyright,
        Language = settings.Language,
        BaseUrl = settings.BaseUrl,
        LinkRoot = settings.LinkRoot,
        HideIndex = settings.LinkHideIndexPages,
        TermLinks = settings.TermLinks,
        TocLevel = settings.GatherHeadingsLevel,
        Styles = ThemeFiles.HasCustomStyle(settings.Root) ? ["assets/site.css", ThemeFiles.CustomStyle] : ["assets/site.css"],
        HasSitemap = settings.GenerateSitemap,
        HasFeed = settings.GenerateFeed,
        PrintIndex = PrintShelf.Index,
        HasSearch = settings.GenerateSearchIndex,
        KindLabel = (language, kind) => SiteWords.In(language).Terms.KindOf(kind),
        CheckLabel = (language, state) => SiteWords.In(language).Check(state),
    };
}
