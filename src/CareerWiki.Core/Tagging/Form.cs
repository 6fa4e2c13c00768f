namespace CareerWiki.Core.Tagging;

/// <summary>One spelling of an entry.</summary>
/// <param name="Written">As the lexicon spells it.</param>
/// <param name="IsWeak">True for an ordinary word, or the name of something else as well.</param>
/// <param name="IsCaseSensitive">True when another case is another word.</param>
/// <param name="IsSoft">True for the name of people, places or animals.</param>
internal sealed record Form(LexiconEntry Entry, string Written, bool IsWeak, bool IsCaseSensitive, bool IsSoft)
{
    public bool NeedsSupport => IsWeak || IsSoft;

    /// <summary>True when only a word of its field, or a row of names, speaks for it: a Latin word that is in every text.</summary>
    public bool IsStrict => IsWeak && Entry.IsStrict && char.IsAscii(Written[0]);

    /// <summary>True for a tag that means it: authors write tags in lower case, also of ordinary words, but only <c>#Target</c> is the company.</summary>
    public bool MayBeTag(ReadOnlySpan<char> tag) => HasCaseOf(tag) || (IsWeak ? Entry.IsTool && !Entry.IsStrict : !IsCaseSensitive);

    /// <summary>True when a text has it in its own case, whatever stands between its words.</summary>
    public bool HasCaseOf(ReadOnlySpan<char> surface)
    {
        var i = 0;
        foreach (var c in surface)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            while (i < Written.Length && !char.IsLetterOrDigit(Written[i]))
            {
                i++;
            }

            if (i >= Written.Length || Written[i++] != c)
            {
                return false;
            }
        }

        return true;
    }
}
