using System.Collections.Immutable;
using CareerWiki.Career.Lexicons;
using CareerWiki.Core.Tagging;

namespace CareerWiki.Tests.Tagging;

/// <summary>The lexicon is data, and data is wrong more often than code.</summary>
public sealed class BuiltInLexiconTests
{
    private static readonly ImmutableDictionary<string, ContextPhrases> NoContexts = ImmutableDictionary<string, ContextPhrases>.Empty;

    [Theory]
    [InlineData("technology", 400)]
    [InlineData("company", 250)]
    public void There_are_enough_of_each_kind(string kind, int least) => Assert.InRange(BuiltInLexicon.All.Count(e => e.Kind == kind), least, int.MaxValue);

    [Theory]
    [InlineData("technology")]
    [InlineData("company")]
    public void No_form_belongs_to_two_entries_of_a_kind(string kind)
    {
        var shared = BuiltInLexicon.All.Where(e => e.Kind == kind).SelectMany(e => e.Forms.Select(form => (Form: form.ToLowerInvariant(), e.Name)).Distinct())
            .GroupBy(x => x.Form).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(x => x.Name))}");
        Assert.Empty(shared);
    }

    [Fact]
    public void Slugs_are_unique_within_a_kind() =>
        Assert.Empty(BuiltInLexicon.All.GroupBy(e => (e.Kind, e.Slug)).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(e => e.Name))}"));

    [Fact]
    public void Every_parent_is_an_entry_and_no_entry_its_own_ancestor()
    {
        var byName = BuiltInLexicon.All.ToLookup(e => (e.Kind, e.Name));
        foreach (var entry in BuiltInLexicon.All)
        {
            var above = entry;
            for (var depth = 0; above.Parent is not null; depth++)
            {
                Assert.True(depth < 5, $"{entry.Name} goes in a circle");
                above = Assert.Single(byName[(entry.Kind, above.Parent)]);
            }
        }
    }

    [Fact]
    public void Weak_forms_are_forms_of_their_entry_and_need_something()
    {
        Assert.Empty(BuiltInLexicon.All.SelectMany(e => e.Weak.Except(e.Forms, StringComparer.OrdinalIgnoreCase).Select(form => $"{e.Name}: {form}")));
        Assert.Empty(BuiltInLexicon.All.Where(e => e.Weak.Length > 0 && e.Needs.IsEmpty).Select(e => e.Name));
    }

    [Fact]
    public void Context_is_in_lower_case() =>
        Assert.Empty(BuiltInLexicon.All.SelectMany(e => e.Needs.All.Concat(e.Not.All).Where(word => word.Any(char.IsUpper)).Select(word => $"{e.Name}: {word}")));

    [Theory]
    [InlineData("Go", "technology", "go")]
    [InlineData("C++", "technology", "c-plus-plus")]
    [InlineData("C#", "technology", "c-sharp")]
    [InlineData(".NET", "technology", "dot-net")]
    [InlineData("Kakao", "company", "kakao")]
    public void Names_have_the_slugs_that_documents_have(string name, string kind, string slug) =>
        Assert.Equal(slug, BuiltInLexicon.All.Single(e => e.Kind == kind && e.Name == name).Slug);

    [Fact]
    public void A_line_is_read_with_all_its_options()
    {
        var contexts = NoContexts.Add("@work", ContextPhrases.Of(["회사", "{name} 면접"]));
        var entry = Assert.Single(LexiconText.Parse("company", "Toss\tfintech\t토스 | 비바리퍼블리카\tslug=toss-kr ; parent=Viva ; case ; weak=토스 ; needs=@work|송금 ; not=토스트", contexts).Entries);
        Assert.Equal(("toss-kr", "Viva", true), (entry.Slug, entry.Parent, entry.IsCaseSensitive));
        Assert.Equal(["토스"], entry.Weak);
        Assert.Equal(["회사", "{name} 면접", "송금"], entry.Needs.All);
        Assert.Equal(["토스트"], entry.Not.All);
    }

    [Theory]
    [InlineData("Toss\tfintech")]
    [InlineData("\tfintech\t\t")]
    [InlineData("Toss\tfintech\t\tweek")]
    [InlineData("Toss\tfintech\t\tneeds=@nothing")]
    public void A_wrong_line_is_named(string line) => Assert.Throws<FormatException>(() => LexiconText.Parse("company", line, NoContexts));
}
