using CareerWiki.Core.Documents;
using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pages.Images;

/// <summary>What goes out of a file that a page uses.</summary>
public static class PublishedFile
{
    /// <summary>
    /// An image, by its bytes or by its extension, without all that a browser doesn't need to show it; any other file as it is. Null for an image of which
    /// nothing can be published, since it is of a format that is kept back or can't be followed.
    /// </summary>
    public static ReadOnlyMemory<byte>? Of(ContentPath path, ReadOnlyMemory<byte> bytes)
    {
        if (!ImageFile.IsNamed(path) && ImageFormats.Of(bytes.Span) == ImageFormat.None)
        {
            return bytes;
        }

        return CleanImage.Of(bytes.Span) is { } image ? image : default(ReadOnlyMemory<byte>?);
    }
}
