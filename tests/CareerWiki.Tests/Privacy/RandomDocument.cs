using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CareerWiki.Tests.Privacy;

/// <summary>A document made by chance, that knows of each of its words whether it is private.</summary>
internal sealed class RandomDocument
{
    private static readonly string[] PayLabels = ["연봉", "**희망 연봉**", "Salary", "처우", "Red flags"];
    private static readonly string[] PlainLabels = ["위치", "**고용 형태**", "Team", "기간"];
    private static readonly string[] PrivateHeadings = ["면접 팁", "Tips", "레드 플래그", "연봉"];

    private static readonly string[] PrivateNames = ["면접 팁", "Interview tips", "Red flags", "희망 연봉"];
    private static readonly string[] MarkEnds = ["", ".", " ^id", " <!-- c -->", " 그리고"];

    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly string _prefix;
    private int _count;

    private RandomDocument(int seed, string prefix)
    {
        _random = new Random(seed);
        _prefix = prefix;
        Write();
    }

    public List<string> PublicWords { get; } = [];

    public List<string> PrivateWords { get; } = [];

    public bool IsPublic { get; private set; }

    public string Text => _text.ToString();

    public override string ToString() => Text;

    /// <summary>One at random; the same number gives the same document.</summary>
    public static RandomDocument Of(int seed, string prefix = "q") => new(seed, prefix);

    public static Gen<RandomDocument> Documents => Gen.Choose(0, int.MaxValue - 1).Select(seed => Of(seed));

    private void Write()
    {
        var isPrivate = Chance(8);
        IsPublic = !isPrivate;
        Line(isPrivate ? "---\nkind: prep\n---" : "---\nkind: prep\nvisibility: public\n---");
        Line($"# {Word(isPrivate)} Kakao – Backend Engineer");
        Blocks(isPrivate, 3);
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            Section(isPrivate, 2);
        }
    }

    private void Section(bool isPrivate, int level)
    {
        var (title, isHidden) = _random.Next(5) switch
        {
            0 => (Pick(PrivateHeadings), true),
            1 => (Word(true) + " {.private}", true),
            2 => (Word(true) + " {: .private}", true),
            _ => (null, false),
        };
        isPrivate |= isHidden;
        Line($"{new string('#', level)} {title ?? "제목 " + Word(isPrivate)}");
        Blocks(isPrivate, 4);
        while (level < 5 && Chance(3))
        {
            Section(isPrivate, level + 1);
        }
    }

    private void Blocks(bool isPrivate, int most)
    {
        for (var i = _random.Next(most + 1); i > 0; i--)
        {
            // A rule ends what hangs under a label.
            Line("");
            Line("---");
            Line("");
            Block(isPrivate);
            Line("");
        }
    }

    private void Block(bool isPrivate)
    {
        switch (_random.Next(11))
        {
            case 0:
                Line($"{Word(isPrivate)} 그리고 **{Word(isPrivate)}**은 [{Word(isPrivate)}](https://example.com/{Word(isPrivate)})");
                break;
            case 1:
                Line($"{Word(true)} {{.private}}{Pick(MarkEnds)}");
                break;
            case 2:
                Paragraph(isPrivate);
                break;
            case 3:
                List(isPrivate, "", 0);
                break;
            case 4:
                Table(isPrivate);
                break;
            case 5:
                Outline(isPrivate);
                break;
            case 6:
                Line($"> [!note] {Pick(PrivateNames)}\n> {Word(true)}\n>\n> {Word(true)}");
                break;
            case 7:
                Line($"<details>\n<summary>{Pick(PrivateNames)}</summary>\n\n{Word(true)}\n\n- {Word(true)}\n\n</details>");
                break;
            case 8:
                Line($"<table><tr><th>{Pick(PrivateNames)}</th><td>{Word(true)}</td></tr></table>");
                break;
            case 9:
                Line($"**{Pick(PrivateNames)}**\n\n{Word(true)}\n\n- {Word(true)}");
                break;
            default:
                Line($"> {Word(isPrivate)}\n>\n> - {Pick(PayLabels)}: {Word(true)}\n> - {Word(isPrivate)}");
                break;
        }
    }

    private void Paragraph(bool isPrivate)
    {
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            var isHidden = Chance(3);
            Line($"{Pick(isHidden ? PayLabels : PlainLabels)}: {Word(isPrivate || isHidden)}");
            if (Chance(4))
            {
                Line($"이어서 {Word(isPrivate || isHidden)}");
            }
        }
    }

    private void List(bool isPrivate, string indent, int depth)
    {
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            var form = _random.Next(5);
            var isHidden = isPrivate || form < 2;
            Line(indent + "- " + form switch
            {
                0 => $"{Pick(PayLabels)}: {Word(true)}",
                1 => $"{Word(true)} {{.private}}",
                2 => $"{Pick(PlainLabels)}: {Word(isPrivate)}",
                _ => "항목 " + Word(isPrivate),
            });
            if (depth < 3 && Chance(3))
            {
                List(isHidden, indent + "  ", depth + 1);
            }

            if (Chance(6))
            {
                Line("");
            }
        }
    }

    private void Table(bool isPrivate)
    {
        var hidesColumn = Chance(3);
        Line($"| 회사 | {(hidesColumn ? "연봉" : "위치")} | 비고 {Word(isPrivate)} |");
        Line("|---|---|---|");
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            var hidesRow = Chance(4);
            Line($"| {(hidesRow ? "처우" : "가")} | {Word(isPrivate || hidesColumn || hidesRow)} | {Word(isPrivate || hidesRow)}{(hidesRow && Chance(2) ? " {.private}" : "")} |");
        }
    }

    private void Outline(bool isPrivate)
    {
        Line("```yaml");
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            var isHidden = Chance(3);
            Line($"{(isHidden ? "처우" : "할 일")}:");
            for (var j = _random.Next(1, 4); j > 0; j--)
            {
                var hidesItem = Chance(4);
                Line($"  - {(hidesItem ? "연봉" : "내용")}: {Word(isPrivate || isHidden || hidesItem)}");
            }
        }

        Line("```");
    }

    private string Word(bool isPrivate)
    {
        var word = string.Create(CultureInfo.InvariantCulture, $"{_prefix}zx{_count++:D3}w");
        (isPrivate ? PrivateWords : PublicWords).Add(word);
        return word;
    }

    private void Line(string text) => _text.Append(text).Append('\n');

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private string Pick(string[] from) => from[_random.Next(from.Length)];
}
