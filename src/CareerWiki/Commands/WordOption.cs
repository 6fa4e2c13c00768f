using System.CommandLine;
using CareerWiki.Core.Text;

namespace CareerWiki.Commands;

/// <summary>Options that take one of a few words.</summary>
public static class WordOption
{
    /// <summary>Any other word is an error that tells the nearest of them.</summary>
    public static void TakesOnly<T>(this Option<T> option, params string[] words)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !words.Contains(token.Value, StringComparer.Ordinal)))
            {
                var nearest = NearestName.Of(token.Value, words);
                result.AddError($"{option.Name}: \"{token.Value}\" is none of {string.Join(", ", words)}.{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")}");
            }
        });
    }
}
