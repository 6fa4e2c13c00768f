using System.Text;

namespace CareerWiki.Core.Pages.Images;

/// <summary>
/// AVIF (ISO/IEC 23008-12): places in the file are counted from its start, so nothing is cut. An image with EXIF, XMP or anything else that is no part
/// of a picture is kept back; names and gaps are overwritten with zeros.
/// </summary>
internal static class CleanAvif
{
    public static byte[]? Of(ReadOnlySpan<byte> bytes)
    {
        var image = bytes.ToArray();
        Span<byte> rest = image;
        var hasPicture = false;
        while (IsoBox.TryRead(ref rest, out var box))
        {
            switch (box.Type)
            {
                case "ftyp" or "mdat":
                    break;
                case "free" or "skip":
                    box.Body.Clear();
                    break;
                case "meta" when !hasPicture && IsPicture(box.Body):
                    hasPicture = true;
                    break;
                default:
                    return null;
            }
        }

        return hasPicture && rest.IsEmpty ? image : null;
    }

    private static bool IsPicture(Span<byte> meta)
    {
        if (meta.Length < 4)
        {
            return false;
        }

        var rest = meta[4..];
        var hasItems = false;
        while (IsoBox.TryRead(ref rest, out var box))
        {
            switch (box.Type)
            {
                case "hdlr" when box.Body.Length >= 24:
                    box.Body[24..].Clear();
                    break;
                case "iinf" when !hasItems && AreImages(box.Body):
                    hasItems = true;
                    break;
                case "iprp" when AreKnown(box.Body):
                case "pitm" or "iloc" or "iref" or "idat" or "grpl":
                    break;
                default:
                    return false;
            }
        }

        return hasItems && rest.IsEmpty;
    }

    // Version and flags, how many, and an entry for each: version and flags, a number, protection, a type, and a name.
    private static bool AreImages(Span<byte> items)
    {
        if (items.Length < 8)
        {
            return false;
        }

        var rest = items[(items[0] == 0 ? 6 : 8)..];
        while (IsoBox.TryRead(ref rest, out var box))
        {
            var typeAt = box.Body is [2, ..] ? 8 : 10;
            if (box.Type != "infe" || box.Body is not [2 or 3, ..] || box.Body.Length < typeAt + 4 || Encoding.Latin1.GetString(box.Body.Slice(typeAt, 4)) is not ("av01" or "grid" or "tmap"))
            {
                return false;
            }

            box.Body[(typeAt + 4)..].Clear();
        }

        return rest.IsEmpty;
    }

    private static bool AreKnown(Span<byte> properties)
    {
        while (IsoBox.TryRead(ref properties, out var box))
        {
            if (box.Type != "ipma" && (box.Type != "ipco" || !ArePropertiesOfPictures(box.Body)))
            {
                return false;
            }
        }

        return properties.IsEmpty;
    }

    private static bool ArePropertiesOfPictures(Span<byte> properties)
    {
        while (IsoBox.TryRead(ref properties, out var box))
        {
            switch (box.Type)
            {
                case "ispe" or "pixi" or "av1C" or "auxC" or "irot" or "imir" or "clap" or "pasp" or "clli" or "mdcv" or "amve" or "a1op" or "a1lx" or "lsel":
                    break;
                case "colr" when IsColour(box.Body):
                    break;
                default:
                    return false;
            }
        }

        return properties.IsEmpty;
    }

    // Numbers, or a profile.
    private static bool IsColour(Span<byte> colour)
    {
        if (colour.StartsWith("nclx"u8))
        {
            return true;
        }

        if (!(colour.StartsWith("prof"u8) || colour.StartsWith("rICC"u8)) || ColourProfile.Of(colour[4..]) is not { } profile || profile.Length > colour.Length - 4)
        {
            return false;
        }

        colour[4..].Clear();
        profile.CopyTo(colour[4..]);
        return true;
    }
}
