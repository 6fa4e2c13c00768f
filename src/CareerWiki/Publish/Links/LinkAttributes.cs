using System.Collections.Frozen;

namespace CareerWiki.Publish.Links;

/// <summary>What an attribute of HTML or SVG says of other files or elements.</summary>
internal enum AttributeUse
{
    /// <summary>An address, which may be empty where that means the page itself.</summary>
    Address,

    /// <summary>An address of something that the page loads: it can't be empty.</summary>
    Resource,

    /// <summary>Addresses with widths or densities, between commas.</summary>
    Resources,

    /// <summary>Ids of elements of the page, between blanks.</summary>
    Ids,

    /// <summary>The name of a <c>map</c> behind a <c>#</c>.</summary>
    Map,

    /// <summary>Declarations of a style sheet, or a part of one.</summary>
    Style,

    /// <summary>What a <c>meta</c> element says.</summary>
    Meta,
}

/// <summary>The attributes that name files or elements (HTML 4.3 to 4.12, ARIA 1.2, SVG 2).</summary>
internal static class LinkAttributes
{
    private static readonly FrozenDictionary<string, AttributeUse> All = new[]
    {
        (AttributeUse.Address, "href xlink:href action formaction cite longdesc"),
        (AttributeUse.Resource, "src poster data"),
        (AttributeUse.Resources, "srcset imagesrcset"),
        (AttributeUse.Ids, "for headers list form popovertarget commandfor aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto aria-labelledby aria-owns"),
        (AttributeUse.Map, "usemap"),
        (AttributeUse.Style, "style clip-path fill filter marker-start marker-mid marker-end mask stroke"),
        (AttributeUse.Meta, "content"),
    }.SelectMany(x => x.Item2.Split(' ').Select(name => KeyValuePair.Create(name, x.Item1))).ToFrozenDictionary(StringComparer.Ordinal);

    // Elsewhere they mean something else.
    private static readonly FrozenDictionary<string, string[]> Elements = new Dictionary<string, string[]>
    {
        ["data"] = ["object"],
        ["for"] = ["label", "output"],
        ["list"] = ["input"],
        ["headers"] = ["td", "th"],
        ["content"] = ["meta"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Null for an attribute that names nothing. Both names in lower case.</summary>
    public static AttributeUse? UseOf(string element, string attribute) =>
        All.TryGetValue(attribute, out var use) && (!Elements.TryGetValue(attribute, out var elements) || elements.Contains(element)) ? use : null;
}
