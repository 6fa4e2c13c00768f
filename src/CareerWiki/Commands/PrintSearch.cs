using System.Collections.Immutable;
using CareerWiki.Career.Kinds;
using CareerWiki.Career.Lexicons;
using CareerWiki.Career.Print;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Graph;
using CareerWiki.Core.Text;
using CareerWiki.Pdf;
using CareerWiki.Settings;

namespace CareerWiki.Commands;

/// <summary>Finds what someone names on the command line to have it printed.</summary>
internal sealed class PrintSearch(Site site, SiteSettings settings, string workingDirectory)
{
    private const int MostListed = 30;

    private readonly ImmutableArray<Printable> _shelf = PrintShelf.Of(site);

    /// <summary>Everything that is made for paper.</summary>
    public IEnumerable<PrintJob> All => _shelf.Select(JobOf);

    /// <summary>What there is to print, by the names that <see cref="Find"/> and <see cref="FindSheets"/> take; a line for each way to name it.</summary>
    public string List => string.Join('\n', new[]
    {
        Line("  ", _shelf.Where(p => p.Kind is PrintKind.Wiki or PrintKind.Roadmap or PrintKind.Essays).Select(p => p.Name)),
        Line("  companies: ", _shelf.Where(p => p.Kind == PrintKind.Dossier).Select(p => p.Name)),
        Line("  interview days: ", _shelf.Where(p => p.Kind == PrintKind.Sheet).Select(SheetName).Distinct().Select(name => $"--sheet \"{name}\"")),
        "  any document, by its path or name",
    }.OfType<string>());

    /// <summary>What the name stands for: something made for paper, a company, or a document.</summary>
    /// <exception cref="SettingsException">Nothing, or several documents.</exception>
    public PrintJob Find(string name)
    {
        if (_shelf.FirstOrDefault(p => p.Kind is PrintKind.Wiki or PrintKind.Roadmap or PrintKind.Essays && Same(p.Name, name)) is { } whole)
        {
            return JobOf(whole);
        }

        if (CompanyNamed(name) is { } company)
        {
            return JobOf(company);
        }

        if (_shelf.FirstOrDefault(p => Same(p.Name, name)) is { } printable)
        {
            return JobOf(printable);
        }

        var document = DocumentSearch.TryFind(site, settings, workingDirectory, name) ?? throw Unknown($"There is nothing \"{name}\" to print.", name, Names);
        return CompanyOf(document) is { } own ? JobOf(own) : JobOf(document);
    }

    /// <summary>The sheets for the interviews with a company, the next interview first; for a prep its own alone.</summary>
    /// <exception cref="SettingsException">There is none, or the name stands for nothing.</exception>
    public ImmutableArray<Printable> FindSheets(string name)
    {
        var sheets = _shelf.Where(p => p.Kind == PrintKind.Sheet).ToImmutableArray();
        var document = CompanyNamed(name) is null ? DocumentSearch.TryFind(site, settings, workingDirectory, name) : null;
        var company = CompanyNamed(name) ?? (document is null ? null : CompanyOf(document));
        var found = sheets.Where(p => company is not null ? p.Company == company : document is not null ? p.Documents[0] == document : Same(p.Name, name)).ToImmutableArray();
        return found.IsEmpty ? throw Unknown($"There is no interview prep \"{name}\", so there is no sheet.", name, sheets.Select(SheetName)) : found;
    }

    public static PrintJob JobOf(Printable printable) => new(printable.Url, printable.Name, printable.Company?.Name is { } company ? $"{company} ({printable.Name})" : printable.Name);

    /// <summary>How to name a sheet behind <c>--sheet</c>, if it is not the next one of its company: the path of its prep.</summary>
    public static string PathOf(Printable sheet) => sheet.Documents[0].Path.Value;

    private PrintJob JobOf(Document document) => new(site.UrlOf(document), PrintShelf.NameOf(site.UrlOf(document)), document.Title);

    private PrintJob JobOf(Term company) => _shelf.FirstOrDefault(p => p.Kind == PrintKind.Dossier && p.Company == company) is { } dossier ? JobOf(dossier) : new PrintJob(company.Url, PrintShelf.NameOf(company.Url), company.Name);

    private Term? CompanyNamed(string name) =>
        CompanyName.Spellings(name).SelectMany(site.Taxonomy.Lexicon.Named).Where(entry => entry.Kind == KindCatalogue.Company.Name).Select(site.Taxonomy.PageOf).OfType<Term>().FirstOrDefault();

    // The note about a company is shown on its page.
    private Term? CompanyOf(Document document) => site.Taxonomy.Terms.FirstOrDefault(term => term.Hub == document && term.Entry.Kind == KindCatalogue.Company.Name);

    private IEnumerable<string> Names => _shelf.Select(p => p.Name).Concat(site.Taxonomy.NamesOf(KindCatalogue.Company.Name).Foremost.Select(term => term.Name)).Concat(site.Documents.SelectMany(d => new[] { d.Path.Stem, d.Path.Value }));

    private static string SheetName(Printable sheet) => sheet.Company?.Name ?? PathOf(sheet);

    private static bool Same(string name, string other) => name.Equals(UnicodeForm.Nfc(other), StringComparison.OrdinalIgnoreCase);

    private static string? Line(string head, IEnumerable<string> names) => names.ToList() switch
    {
        [] => null,
        { Count: > MostListed } many => $"{head}{string.Join(", ", many.Take(MostListed))}, and {many.Count - MostListed} more",
        var few => head + string.Join(", ", few),
    };

    private SettingsException Unknown(string problem, string name, IEnumerable<string> candidates) =>
        new(problem + (NearestName.Of(name, candidates) is { } nearest ? $" Did you mean \"{nearest}\"?" : $" There is:\n{List}"));
}
