using CareerWiki.Career.Labels;
using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Career.InterviewPrep;

/// <summary>The search for company and role, source by source: what one has found the next leaves alone. Metadata goes before all.</summary>
internal sealed record TargetSearch
{
    private readonly Document _document;

    public TargetSearch(Document document)
    {
        _document = document;
        (Company, CompanyWhy) = Declared("company", "company");
        (Role, RoleWhy) = Declared("role", "role");
        if (Role is null)
        {
            (Role, RoleWhy) = Declared("role", "position");
        }
    }

    private string? Company { get; init; }

    private string? Role { get; init; }

    private Evidence? CompanyWhy { get; init; }

    private Evidence? RoleWhy { get; init; }

    private Section? Section { get; init; }

    /// <summary>What the title or the name of the file said, whatever the metadata says.</summary>
    public bool IsEmpty { get; private init; } = true;

    public IEnumerable<Evidence> Evidence => new[] { CompanyWhy, RoleWhy }.OfType<Evidence>();

    /// <summary>Null when neither was found.</summary>
    public Target? ToTarget() => Company is null && Role is null ? null : new Target(Section?.Index ?? 0, Section?.Heading?.Span ?? default, Company, Role);

    /// <param name="section">The section of the title; null where it is a line of text or missing.</param>
    public TargetSearch Title(Section? section, Func<string, (string? Company, string? Role)> parse)
    {
        var title = section?.Heading?.Text ?? _document.PlainTitle ?? "";
        return (this with { Section = section }).With(KnownCompany.Correct(parse(title), title), "title", title, section?.Heading?.Span);
    }

    public TargetSearch FileName(Func<string, (string? Company, string? Role)> parse)
    {
        var name = ExportedName.WithoutId(_document.Path.Stem).Replace('-', ' ').Replace('_', ' ');
        return With(KnownCompany.Correct(parse(name), name), "file-name", _document.Path.FileName, null);
    }

    public TargetSearch Labels(List<LabelledLine> labels)
    {
        var (company, role) = (TargetLabels.Company(labels), TargetLabels.Role(labels));
        return With((company?.Text, null), "label", company?.Label, company?.Span).With((null, role?.Text), "label", role?.Label, role?.Span);
    }

    private TargetSearch With((string? Company, string? Role) found, string reason, string? detail, SourceSpan? span) => this with
    {
        IsEmpty = IsEmpty && found.Company is null && found.Role is null,
        Company = Company ?? found.Company,
        CompanyWhy = CompanyWhy ?? (found.Company is null ? null : new Evidence("company", reason, detail, span)),
        Role = Role ?? found.Role,
        RoleWhy = RoleWhy ?? (found.Role is null ? null : new Evidence("role", reason, detail, span)),
    };

    private (string? Value, Evidence? Why) Declared(string about, string key) =>
        _document.Metadata.Text(key) is { } value ? (value, Core.Documents.Evidence.From(about, _document.Metadata.LayerOf(key)!)) : (null, null);
}
