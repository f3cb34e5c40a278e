namespace SmpBot.Knowledge.Guide;

/// <summary>What a fact of the seed guide holds for.</summary>
public enum FactScope
{
    /// <summary>Always.</summary>
    General,

    /// <summary>After every session.</summary>
    EverySession,

    /// <summary>After the final session only.</summary>
    FinalSession,
}

/// <summary>One statement of the seed guide in this product's own words. Rules name it as <c>fact-N</c>.</summary>
/// <param name="Number">Number of the fact, from 1.</param>
/// <param name="Text">What it says.</param>
/// <param name="Days">The healing days it is about, or null for none in particular.</param>
/// <param name="Scope">What it holds for.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record Fact(int Number, string Text, DayRange? Days, FactScope Scope, Origin Origin)
{
    /// <summary>The id by which rules name it as their source.</summary>
    public string SourceId => $"fact-{Number}";
}
