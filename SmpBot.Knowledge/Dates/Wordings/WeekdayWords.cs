using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Tells a weekday from the word that looks like its short form: the sun, he sat, newly wed.</summary>
internal static class WeekdayWords
{
    public static DayOfWeek? Read(Utterance said, int at, bool isLed)
    {
        var word = said.Word(at);
        if (said.Is(at + 1, ".") && said.IsJoint(at + 1))
        {
            return null;
        }

        if (Names.Weekday(word) is { } day)
        {
            var isHabit = said.Is(at - 1, "every", "most") || (said.Is(at - 1, "a") && !said.HasAny(at - 8, at, Cue.Past | Cue.OtherPast));
            return isHabit || said.Is(at + 1, "best") || said.Are(at + 1, "night", "fever") || said.Are(at + 1, "night", "live") || said.Word(at - 1) is "black" or "good" || (said.Is(at + 1, "-") && said.Is(at + 2, "yay")) ? null : day;
        }

        return word switch
        {
            "sat" when IsLed(said, at, isLed) || said.Is(at + 1, "week") || (Ends(said, at + 1) && !IsPerson(said, at - 1)) => DayOfWeek.Saturday,
            "mon" when IsLed(said, at, isLed) || Ends(said, at + 1) || said.IsBreak(at - 1) => DayOfWeek.Monday,
            "wed" when IsLed(said, at, isLed) || (Ends(said, at + 1) && said.Word(at - 1) is not ("newly" or "got" or "getting" or "get" or "just" or "be" or "were" or "to")) => DayOfWeek.Wednesday,
            "sun" when IsSunday(said, at, isLed) => DayOfWeek.Sunday,
            "mondays" or "tuesdays" or "wednesdays" or "thursdays" or "fridays" or "saturdays" or "sundays"
                when said.Word(at - 1) is "this" or "next" or "last" or "for" => Names.Weekday(word[..^1]),
            _ => null,
        };
    }

    private static bool IsLed(Utterance said, int at, bool isLed) =>
        isLed || said.Word(at - 1) is "on" or "by" or "till" or "until" or "since" or "from" or "done" or "for" or "before" or "last" or "next"
        || Names.IsTimeOfDay(said.Word(at + 1)) || (said[at + 1] is { Ordinal: true, IsDigits: true });

    private static bool IsSunday(Utterance said, int at, bool isLed) =>
        (Names.IsTimeOfDay(said.Word(at + 1)) && !said.Is(at - 1, "the"))
        || said[at + 1] is { Ordinal: true, IsDigits: true }
        || ((isLed || said.Word(at - 1) is "on" or "by" or "till" or "until" or "since" or "done" or "sat" or "next" or "last")
            && said.Word(at - 2) is not ("in" or "from")
            && (Ends(said, at + 1) || said.Word(at + 1) is "the" or "can" or "is" or "and" or "or" or "just" or "gone" or "ok" or "at")
            && !(said.Is(at + 1, "is") && said.Word(at + 2) is "hot" or "out" or "strong" or "shining"));

    private static bool Ends(Utterance said, int at) =>
        said.IsBreak(at) || said.Word(at) is "can" or "is" or "ok" or "and" or "gym" or "so" or "but" or "week" or "gone" or "coming" or "just" or "then" or "should" or "could";

    private static bool IsPerson(Utterance said, int at) =>
        said.Word(at) is "i" or "we" or "he" or "she" or "they" or "just" or "been" or "was" or "am" or "im" or "have" or "ive" or "and" or "being" or "were" or "you" or "who";
}
