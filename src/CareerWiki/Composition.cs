using System.Collections.Immutable;
using CareerWiki.Career.Essay;
using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Questions;
using CareerWiki.Career.Roadmap;
using CareerWiki.Career.Sections;
using CareerWiki.Career.Stories;
using CareerWiki.Core.Pages;
using CareerWiki.Core.Pipelines;
using CareerWiki.Core.Reading;
using CareerWiki.Core.Reading.Fences;
using CareerWiki.Core.Reading.FrontMatter;
using CareerWiki.Input;
using CareerWiki.Rendering;
using CareerWiki.Settings;

namespace CareerWiki;

/// <summary>Every pipeline of the wiki, on one screen. All of them finish a phase before any starts the next.</summary>
public static class Composition
{
    /// <param name="documents">Lists the documents.</param>
    /// <param name="assets">Lists all other files.</param>
    public static ImmutableArray<Pipeline> Pipelines(IInputModule documents, IInputModule assets, PageOptions options)
    {
        var render = new RenderPage();
        return
        [
            new Pipeline("Documents")
            {
                Input = [documents],
                Process =
                [
                    new DecodeText(),
                    new UnwrapChatFence(),
                    new SplitFrontMatter(),
                    new ReadKeys(FrontMatterKeys.All),
                    new HideComments(),
                    new ReadMarkdown(SectionVocabulary.IsSectionTitle),
                    new RecogniseKind(),
                    new AssignRoles(),
                    new ReadPrep(),
                    new ReadRoadmap(),
                    new ReadEssay(),
                    new ReadAnswers(),
                    new ReadStories(),
                ],
                PostProcess = [new DocumentPages(options, DocumentSummary.Properties)],
                Output = [render],
            },
            new Pipeline("Indexes")
            {
                PostProcess = [new HomePages(options, DocumentSummary.Details), new KindIndexPages(options, DocumentSummary.Details), new NotFoundPages(options)],
                Output = [render],
            },
            new Pipeline("Theme")
            {
                PostProcess = [new ThemeFiles()],
                Output = [new CopyThemeFile()],
            },
            new Pipeline("Assets")
            {
                Input = [assets],
                PostProcess = [new AssetPages()],
                Output = [new CopyAsset()],
            },
        ];
    }

    /// <summary>The pipelines over the folders that the settings name.</summary>
    public static Workspace Workspace(SiteSettings settings, PageOptions options)
    {
        var folders = new InputFolders(settings);
        return new Workspace(Pipelines(new ListDocuments(folders), new ListAssets(folders), options), KindCatalogue.All);
    }
}
