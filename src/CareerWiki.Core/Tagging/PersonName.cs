using System.Text.RegularExpressions;

namespace CareerWiki.Core.Tagging;

/// <summary>Tells a person by the title beside the name: <c>Mr. Jenkins</c>, <c>Jenkins 씨</c>, <c>루비(Ruby) 님</c>.</summary>
internal static partial class PersonName
{
    private const int MaxTitle = 12;

    public static bool Is(ReadOnlySpan<char> text, int start, int end) =>
        TitleBehind().IsMatch(text[end..Math.Min(text.Length, end + MaxTitle + 16)]) || TitleBefore().IsMatch(text[Math.Max(0, start - MaxTitle)..start]);

    [GeneratedRegex(@"^(?:\([^()\n]{1,14}\)|\))?\s?(?:씨|님|군|양|선배|후배|아저씨|이모|삼촌)(?![가-힣])|^(?:\([^()\n]{1,14}\)|\))?\s?(?:씨|님)(?:이|가|은|는|을|를|과|와|의|도|께|께서|에게|한테|하고|이랑)(?![가-힣])")]
    private static partial Regex TitleBehind();

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|Miss|Uncle|Aunt|manager|boss|friend|colleague|teammate|mentor|brother|sister|wife|husband)\.?,?\s$")]
    private static partial Regex TitleBefore();
}
