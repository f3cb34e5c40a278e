using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>Says which healing day the date asked about is.</summary>
internal static class DayLine
{
    public static string? For(Situation situation, Words words) => situation.Day is not >= 1
        ? null
        : words.Phrase(situation.OnDate == situation.Today
            ? PhraseKeys.DayToday
            : situation.OnDate > situation.Today ? PhraseKeys.DayFuture : PhraseKeys.DayPast);
}
