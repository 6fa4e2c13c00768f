using Microsoft.Playwright;

namespace CareerWiki.BrowserTests.Support;

/// <summary>What a reader's browser is set to. All want less motion, so that nothing has to be waited for.</summary>
/// <param name="Scheme">The colour scheme of the system.</param>
/// <param name="Colors">Whether the system's colours replace those of all pages.</param>
/// <param name="Media">The screen, or paper.</param>
/// <param name="Scripts">Whether scripts run.</param>
public sealed record Reader(ColorScheme Scheme = ColorScheme.Light, ForcedColors Colors = ForcedColors.None, Media Media = Media.Screen, bool Scripts = true);
