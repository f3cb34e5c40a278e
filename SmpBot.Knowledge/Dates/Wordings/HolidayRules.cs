using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Holidays by their names, and the days beside them.</summary>
internal static class HolidayRules
{
    private static readonly (string[] Words, Holiday Holiday)[] Names =
    [
        (["new", "year", "eve"], Holiday.NewYearsEve), (["new", "years", "eve"], Holiday.NewYearsEve), (["nye"], Holiday.NewYearsEve),
        (["hogmanay"], Holiday.NewYearsEve), (["new", "year", "day"], Holiday.NewYear), (["new", "years", "day"], Holiday.NewYear),
        (["new", "years"], Holiday.NewYear), (["nyd"], Holiday.NewYear), (["burns", "night"], Holiday.BurnsNight),
        (["australia", "day"], Holiday.AustraliaDay), (["valentine", "day"], Holiday.Valentine), (["valentine"], Holiday.Valentine),
        (["pancake", "day"], Holiday.PancakeDay), (["shrove", "tuesday"], Holiday.PancakeDay), (["st", "patrick", "day"], Holiday.PatricksDay),
        (["st", ".", "patrick", "day"], Holiday.PatricksDay), (["patrick", "day"], Holiday.PatricksDay), (["st", "patrick"], Holiday.PatricksDay),
        (["good", "friday"], Holiday.GoodFriday), (["easter", "sunday"], Holiday.Easter), (["easter", "monday"], Holiday.EasterMonday),
        (["easter"], Holiday.Easter), (["anzac", "day"], Holiday.AnzacDay), (["memorial", "day"], Holiday.MemorialDay),
        (["independence", "day"], Holiday.IndependenceDay), (["labor", "day"], Holiday.LaborDay), (["labour", "day"], Holiday.LaborDay),
        (["halloween"], Holiday.Halloween), (["bonfire", "night"], Holiday.BonfireNight), (["bonfire", "day"], Holiday.BonfireNight),
        (["guy", "fawkes"], Holiday.BonfireNight), (["veterans", "day"], Holiday.VeteransDay), (["thanksgiving"], Holiday.Thanksgiving),
        (["turkey", "day"], Holiday.Thanksgiving), (["black", "friday"], Holiday.BlackFriday), (["christmas", "eve"], Holiday.ChristmasEve),
        (["christmas", "day"], Holiday.Christmas), (["christmas"], Holiday.Christmas), (["boxing", "day"], Holiday.BoxingDay),
        (["st", "stephen", "day"], Holiday.BoxingDay), (["stephen", "day"], Holiday.BoxingDay),
    ];

    private static readonly ILookup<string, (string[] Words, Holiday Holiday)> ByFirstWord = Names.ToLookup(name => name.Words[0]);

    /// <summary>"Christmas Eve", "last Halloween", "the day after Paddy's day".</summary>
    public static Find? Named(Utterance said, int at, DateContext context)
    {
        var lead = said.Is(at, "the") && said.Is(at + 1, "day") ? 1 : 0;
        var shift = said.Is(at + lead, "day") ? said.Word(at + lead + 1) switch { "after" => 1, "before" => -1, _ => 0 } : 0;
        lead += shift == 0 ? -lead : 2;
        var isLast = shift == 0 && said.Is(at, "last");
        lead += isLast ? 1 : 0;
        foreach (var (words, holiday) in ByFirstWord[said.Word(at + lead)])
        {
            var count = 0;
            while (count < words.Length && said.Is(at + lead + count, words[count]))
            {
                count++;
            }

            if (count == words.Length && !IsThing(said, at + lead + count))
            {
                return new Find(lead + count, new OnHoliday(holiday, shift, isLast ? -1 : null));
            }
        }

        return null;
    }

    private static bool IsThing(Utterance said, int at) =>
        said.Word(at) is "tree" or "presents" or "present" or "pudding" or "card" or "cards" or "egg" or "eggs" or "costume" or "lights" or "jumper" or "money" or "shopping" or "resolution" or "resolutions";
}
