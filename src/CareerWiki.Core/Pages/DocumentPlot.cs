namespace CareerWiki.Core.Pages;

/// <summary>A picture of what a document says, for the head of its page. The theme has a component for each.</summary>
public abstract record DocumentPlot;
