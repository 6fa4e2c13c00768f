using CareerWiki.Core.Text;

namespace CareerWiki.Core.Pipelines;

/// <summary>One file of the output. Naming it costs nothing: the model is made when a renderer asks for it.</summary>
/// <param name="Model">Exactly what one view needs.</param>
public sealed record Page(PageUrl Url, Func<PageModel> Model);

/// <summary>What a view is given. The theme sees these and never the site.</summary>
public abstract record PageModel;
