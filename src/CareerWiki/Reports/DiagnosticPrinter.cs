using System.Text.Json;
using CareerWiki.Core.Diagnostics;
using CareerWiki.Export;

namespace CareerWiki.Reports;

/// <summary>How problems are printed.</summary>
public enum DiagnosticFormat
{
    /// <summary>For people: <c>file:line:column: severity code: message</c>, and what to do below.</summary>
    Text,

    /// <summary>Commands that GitHub Actions shows beside the changed lines.</summary>
    GitHub,

    /// <summary>One object a line.</summary>
    Json,
}

/// <summary>Prints problems, sorted as they are given.</summary>
public static class DiagnosticPrinter
{
    /// <param name="most">How many are printed for people; the others are counted only.</param>
    public static void Print(TextWriter writer, IReadOnlyCollection<Diagnostic> diagnostics, DiagnosticFormat format, int most = int.MaxValue)
    {
        foreach (var diagnostic in format == DiagnosticFormat.Text ? diagnostics.Take(most) : diagnostics)
        {
            writer.WriteLine(format switch
            {
                DiagnosticFormat.GitHub => GitHub(diagnostic),
                DiagnosticFormat.Json => Json(diagnostic),
                _ => Text(diagnostic),
            });
        }

        if (format == DiagnosticFormat.Text && diagnostics.Count > most)
        {
            writer.WriteLine($"and {diagnostics.Count - most} more");
        }

        if (format == DiagnosticFormat.Text && diagnostics.Count > 0)
        {
            writer.WriteLine(Summary(diagnostics));
        }
    }

    private static string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var parts = diagnostics.GroupBy(d => d.Severity).OrderByDescending(g => g.Key)
            .Select(g => $"{g.Count()} {g.Key.ToString().ToLowerInvariant()}{(g.Count() == 1 ? "" : "s")}");
        return string.Join(", ", parts);
    }

    private static string Text(Diagnostic diagnostic)
    {
        var place = diagnostic.Place is { } p ? $":{p.Line}:{p.Column}" : "";
        // What concerns no single file has no place.
        var source = diagnostic.Source is { } file ? $"{file}{place}: " : "";
        var text = $"{source}{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}";
        return diagnostic.Suggestion is null ? text : $"{text}\n    {diagnostic.Suggestion}";
    }

    private static string GitHub(Diagnostic diagnostic)
    {
        var level = diagnostic.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
        var place = diagnostic.Place is { } p ? $",line={p.Line},col={p.Column}" : "";
        var source = diagnostic.Source is { } file ? $"file={Escape(file.Value, isProperty: true)}{place}," : "";
        return $"::{level} {source}title={diagnostic.Code}::{Escape($"{diagnostic.Message} {diagnostic.Suggestion}".TrimEnd(), isProperty: false)}";
    }

    // As GitHub's toolkit does: its runner reads these codes back.
    private static string Escape(string text, bool isProperty)
    {
        var data = text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);
        return isProperty ? data.Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal) : data;
    }

    private static string Json(Diagnostic diagnostic)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, ExportWriter.Options with { Indented = false }))
        {
            json.WriteStartObject();
            ExportWriter.Write(json, diagnostic);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
