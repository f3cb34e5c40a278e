using System.Globalization;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Answering;

/// <summary>Fills templates for one situation and joins sentences.</summary>
internal sealed class Words(Guide.Guide guide, StudioVoice studio, Situation? situation)
{
    private readonly Dictionary<string, string> extra = [];

    /// <summary>Sets a placeholder for the templates that follow.</summary>
    public Words With(string name, string value)
    {
        extra[name] = value;
        return this;
    }

    /// <summary>Sets <c>{from}</c> and <c>{from-day}</c>, or <c>{since}</c> and <c>{since-day}</c>, to a healing day.</summary>
    public Words With(string name, int day) => With(name, DateOf(day)).With($"{name}-day", Number(day));

    /// <summary>The phrase of that key, filled.</summary>
    public string Phrase(string key) => Fill(guide.Phrases[key]) ?? "";

    /// <summary>The template, filled; null stays null.</summary>
    public string? Fill(string? template, Rule? rule = null) => template is null
        ? null
        : Capital(Placeholders.Fill(template, name => Value(name, rule), DateOf));

    /// <summary>A date as people say it: "Friday 20 November", with the year where it is another one.</summary>
    public string Date(DateOnly date) => date.ToString(
        date.Year == (situation?.Today.Year ?? date.Year) ? "dddd d MMMM" : "dddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Sentences that are there, joined.</summary>
    public static string Join(params IEnumerable<string?> sentences) =>
        string.Join(' ', sentences.Where(s => !string.IsNullOrWhiteSpace(s)));

    /// <summary>Items as in a sentence: "a, b and c", with another last word where one is given.</summary>
    public static string List(IReadOnlyList<string> items, string last = "and") => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.SkipLast(1))} {last} {items[^1]}";

    private string DateOf(int day) => situation?.Treatment is { } treatment ? Date(treatment.DateOf(day)) : $"day {day}";

    private string Value(string name, Rule? rule)
    {
        if (extra.TryGetValue(name, out var value))
        {
            return value;
        }

        var contacts = guide.EmergencyFor(studio.Country);
        return name switch
        {
            "artist" => studio.ArtistName,
            "emergency" => contacts.Emergency,
            "advice" => contacts.Advice,
            "crisis" => contacts.Crisis,
            "name" => situation?.Topic.Name ?? "",
            "first" when rule is not null => Number(rule.Days.First),
            "last" when rule?.Days.Last is { } last => Number(last),
            "day" when situation?.Day is { } day => Number(day),
            "date" when situation is not null => Date(situation.OnDate),
            "treated" when situation?.Treatment is { } treatment => Date(treatment.Date),
            _ => "",
        };
    }

    /// <summary>A number in figures.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A sentence may begin with {artist}, and the artist may be "your artist".
    private static string Capital(string text) => string.Create(text.Length, text, static (to, from) =>
    {
        from.CopyTo(to);
        for (var i = 0; i < to.Length; i++)
        {
            if (i == 0 || (i > 1 && to[i - 1] == ' ' && to[i - 2] is ('.' or '?' or '!')))
            {
                to[i] = char.ToUpperInvariant(to[i]);
            }
        }
    });
}
