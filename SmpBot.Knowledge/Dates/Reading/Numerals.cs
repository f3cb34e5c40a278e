using System.Collections.Frozen;

namespace SmpBot.Knowledge.Dates.Reading;

/// <summary>Numbers written as words.</summary>
internal static class Numerals
{
    private static readonly string[] Cardinals =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly FrozenDictionary<string, (int, bool)> All = Build();

    public static (int Value, bool Ordinal) Of(string word) => All.TryGetValue(word, out var number) ? number : (-1, false);

    private static FrozenDictionary<string, (int, bool)> Build()
    {
        var all = new Dictionary<string, (int, bool)>
        {
            ["thirty"] = (30, false), ["thirtieth"] = (30, true), ["forty"] = (40, false), ["fifty"] = (50, false),
            ["sixty"] = (60, false), ["ninety"] = (90, false), ["hundred"] = (100, false),
        };
        for (var n = 0; n < Cardinals.Length; n++)
        {
            all[Cardinals[n]] = (n, false);
            all[Ordinals[n]] = (n, true);
        }

        return all.ToFrozenDictionary();
    }
}
