namespace SmpBot.Knowledge.Guide;

/// <summary>Where a piece of content comes from.</summary>
/// <param name="Id">Short id that the content refers to (<c>fact-39</c>, <c>NAV</c>).</param>
/// <param name="Name">Who says so.</param>
/// <param name="Url">Address of the page, or null where it is not a page.</param>
/// <param name="Origin">Where it is declared.</param>
/// <param name="Told">The address that clients are given where the page's own holds what answers must not name, a drug for example; null for the page's own.</param>
public sealed record Source(string Id, string Name, string? Url, Origin Origin, string? Told = null);
