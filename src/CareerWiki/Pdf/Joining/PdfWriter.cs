using System.Globalization;
using System.Text;

namespace CareerWiki.Pdf.Joining;

/// <summary>Writes objects one after the other, then the table of where they are (ISO 32000-1, 7.5).</summary>
internal sealed class PdfWriter
{
    private readonly Stream _file;
    private readonly List<long> _offsets = [0];

    public PdfWriter(Stream file)
    {
        _file = file;
        // Bytes above 127 tell other programs that this is no text.
        _file.Write([.. "%PDF-1.4\n%"u8, 0xD3, 0xEB, 0xE9, 0xE1, (byte)'\n']);
    }

    /// <summary>A number for an object that is written later. Each has to be.</summary>
    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count - 1;
    }

    /// <param name="body">Writes the value, and a stream if it has one.</param>
    public void Write(int number, Action<Stream> body)
    {
        _offsets[number] = _file.Position;
        _file.Write(Encoding.ASCII.GetBytes($"{number} 0 obj\n"));
        body(_file);
        _file.Write("\nendobj\n"u8);
    }

    public void Write(int number, string value) => Write(number, file => file.Write(Encoding.Latin1.GetBytes(value)));

    /// <summary>Writes the table and the end.</summary>
    public void Finish(int root, int info)
    {
        var start = _file.Position;
        _file.Write(Encoding.ASCII.GetBytes($"xref\n0 {_offsets.Count}\n0000000000 65535 f \n"));
        foreach (var offset in _offsets.Skip(1))
        {
            _file.Write(Encoding.ASCII.GetBytes(offset.ToString("0000000000", CultureInfo.InvariantCulture) + " 00000 n \n"));
        }

        _file.Write(Encoding.ASCII.GetBytes($"trailer\n<</Size {_offsets.Count}\n/Root {root} 0 R\n/Info {info} 0 R>>\nstartxref\n{start}\n%%EOF\n"));
    }
}
