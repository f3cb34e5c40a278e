namespace SmpBot.Knowledge.Guide;

/// <summary>What may be asked about, with its rules and explanations.</summary>
public sealed record Topic
{
    /// <summary>Id, for example <c>headwear</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of thing it is.</summary>
    public required TopicKind Kind { get; init; }

    /// <summary>Its name in the middle of a sentence: "hats and caps".</summary>
    public required string Name { get; init; }

    /// <summary>Its shortest name, for the list of a day's rules ("hats"); null where it is not listed there.</summary>
    public string? ShortName { get; init; }

    /// <summary>How its text comes about.</summary>
    public TopicComposition Composition { get; init; }

    /// <summary>All rules: those of a studio first, then those of the topic's own pack.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>What holds where the treatment date is not known; null where the date has to be asked for first.</summary>
    public Rule? WithoutDate { get; init; }

    /// <summary>Why the rule is there, or why the symptom comes.</summary>
    public string? Why { get; init; }

    /// <summary>In which way it is done.</summary>
    public string? How { get; init; }

    /// <summary>For how long it lasts.</summary>
    public string? HowLong { get; init; }

    /// <summary>What to do now that it has happened too early.</summary>
    public string? Mishap { get; init; }

    /// <summary>The range that sources give where they disagree.</summary>
    public string? Range { get; init; }

    /// <summary>Ids of its sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The pack that declares it.</summary>
    public required Pack Pack { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Origin Origin { get; init; }

    /// <summary>The parts that have rules of their own (<c>soaking</c> of washing).</summary>
    public IEnumerable<string> Aspects => Rules.Select(r => r.Aspect).OfType<string>().Distinct();

    /// <summary>True where the rule for the aspect is the same on every day after every session.</summary>
    public bool IsTimeless(string? aspect) =>
        RulesOf(aspect).ToList() is [var only] && only.Session is null && only.Days is { First: 1, Last: null };

    /// <summary>The rule on a healing day (from 1). An aspect without a rule of its own on that day follows the topic; an unknown aspect too.</summary>
    public Rule? RuleOn(int day, SessionFinality finality, string? aspect = null) =>
        RulesOf(aspect).FirstOrDefault(r => r.Holds(day, finality));

    private IEnumerable<Rule> RulesOf(string? aspect) => aspect is null
        ? Rules.Where(r => r.Aspect is null)
        : Rules.Where(r => r.Aspect == aspect).Concat(Rules.Where(r => r.Aspect is null));
}
