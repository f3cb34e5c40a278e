namespace SmpBot.Knowledge.Guide;

/// <summary>A stretch of healing days that look and feel alike. The stages cover every day from 1 without gap or overlap.</summary>
/// <param name="Id">Id, for example <c>days-4-7</c>.</param>
/// <param name="Name">Short title for people.</param>
/// <param name="Days">The healing days.</param>
/// <param name="Looks">What the scalp looks like.</param>
/// <param name="Feels">What it feels like.</param>
/// <param name="Care">What matters most in these days.</param>
/// <param name="Sources">Ids of its sources.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record Stage(
    string Id,
    string Name,
    DayRange Days,
    string Looks,
    string Feels,
    string Care,
    IReadOnlyList<string> Sources,
    Origin Origin);
