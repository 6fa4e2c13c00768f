using CareerWiki.BrowserTests.Support;

namespace CareerWiki.BrowserTests;

/// <summary>Menus, popovers and dialogs: whatever a visible button opens.</summary>
public sealed class PopoverTests(BrowserRun run)
{
    [BrowserTheory]
    [MemberData(nameof(ViewData.InBothLayouts), MemberType = typeof(ViewData), DisableDiscoveryEnumeration = true)]
    public async Task What_a_button_opens_is_closed_by_escape(View view, int width)
    {
        await using var open = await run.OpenAsync(view, width);
        var count = await open.Page.ProbeAsync<int>("openers");
        var found = new List<string>();
        for (var index = 0; index < count; index++)
        {
            await open.Page.Locator($"[data-opener='{index}']").FocusAsync();
            await open.Page.Keyboard.PressAsync("Enter");
            var opened = await open.Page.ProbeAsync<Opened>("opened", index);
            Assert.True(opened.IsOpen, $"Enter opens nothing: {opened.Name}");
            Assert.True(opened.IsInWindow, $"Opens outside the window: {opened.Name}");
            found.AddRange((await open.Page.ProbeAsync<string[]>("overflow")).Concat(await Axe.ViolationsAsync(open.Page)).Select(problem => $"{opened.Name}: {problem}"));
            await open.Page.Keyboard.PressAsync("Escape");
            var closed = await open.Page.ProbeAsync<Opened>("opened", index);
            Assert.False(closed.IsOpen, $"Escape doesn't close: {closed.Name}");
            Assert.True(closed.IsFocused, $"The focus doesn't come back: {closed.Name}");
        }

        Problems.AssertNone(found.Concat(open.Problems));
    }
}
