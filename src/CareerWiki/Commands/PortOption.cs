using System.CommandLine;
using CareerWiki.Preview;
using CareerWiki.Reports;

namespace CareerWiki.Commands;

/// <summary><c>--port</c>, with Statiq's default.</summary>
public sealed class PortOption : Option<int>
{
    private const int DefaultPort = 5080;

    public PortOption() : base("--port")
    {
        Description = "Port to listen on; when it is taken, the next free one.";
        HelpName = "PORT";
        DefaultValueFactory = _ => DefaultPort;
        Validators.Add(result =>
        {
            // What is no number at all the parser reports itself.
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number is < 0 or > ushort.MaxValue)
            {
                result.AddError("A port is a number from 1 to 65535.");
            }
        });
    }

    /// <summary>Says so when the server had to take another port.</summary>
    public void TellIfTaken(ParseResult result, PreviewServer server, Terminal terminal)
    {
        if (server.Port != result.GetValue(this) && result.GetValue(this) != 0)
        {
            terminal.Out.WriteLine($"Port {result.GetValue(this)} is taken.");
        }
    }
}
