using CareerWiki.Career.InterviewPrep;
using CareerWiki.Career.Kinds;
using CareerWiki.Core.Reading;

namespace CareerWiki.Career.Essay;

/// <summary>Company and role from the title or the file name of an essay; only from one that says that it is an essay.</summary>
internal static class EssayTarget
{
    private static readonly HashSet<string> Generic = [.. WordList.Load(typeof(EssayTarget).Assembly, "essay-words.txt")];

    public static (string? Company, string? Role) Parse(string name)
    {
        if (!KindWords.Essay.IsMatch(name))
        {
            return (null, null);
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Generic.Contains(word.ToLowerInvariant()));
        var (company, role) = TargetTitle.Parse(string.Join(' ', words));
        // A company's name is short; more words are a title of its own ("성장을 이야기하는 자기소개서").
        return company is { Length: > 0 } && company.Split(' ').Length <= 3 && !Generic.Contains(company.ToLowerInvariant()) ? (company, role) : (null, role);
    }
}
