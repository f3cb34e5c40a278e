using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Roles;

/// <summary>Finds words that tell of something else than the treatment: a symptom, a wash, three pints.</summary>
internal static class OtherReport
{
    /// <summary>Position of the last such word before the date, or -1.</summary>
    public static int Last(Scene scene)
    {
        for (var at = scene.First - 1; at >= scene.From; at--)
        {
            if (Tells(scene, at, scene.From, scene.First) && !IsQuestion(scene, at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Position of the first such word after the date, or -1.</summary>
    public static int First(Scene scene)
    {
        for (var at = scene.End; at < scene.To; at++)
        {
            if (Tells(scene, at, scene.End, scene.To))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>A past verb that does not say of what: "had", "was". Weaker than any other report.</summary>
    public static bool IsPast(Scene scene, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (IsPastVerb(scene.Said, at))
            {
                return true;
            }
        }

        return false;
    }

    // A symptom without a verb tells nothing of "Saturday": "red spray for Saturday".
    private static bool Tells(Scene scene, int at, int from, int to) =>
        IsOtherVerb(scene.Said, at)
        || (scene.Said.Has(at, Cue.Symptom)
            && (scene.Tense == Tense.Past || scene.Said.Is(scene.First - 1, "since") || IsPast(scene, from, to) || scene.Said.HasAny(from, to, Cue.OtherPast)));

    private static bool IsOtherVerb(Utterance said, int at)
    {
        if (said.Has(at, Cue.OtherPast))
        {
            var isPlain = said.Word(at) is "hit" or "cut" or "put" or "burnt" && said.Word(at - 1) is "to" or "tryna" or "gonna" or "wanna" or "can" or "will";
            return !isPlain && !(said.Is(at, "gave") && said.Is(at + 1, "me", "us")) && !said.Are(at, "took", "place") && !(said.Is(at - 1, "i") && said.Is(at - 2, "like", "as"));
        }

        return IsEdVerb(said, at);
    }

    // "i dabbed it", "then peeled": a verb the lists do not know.
    private static bool IsEdVerb(Utterance said, int at) =>
        said.Word(at) is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal)
        && !said.Has(at, Cue.Past | Cue.Booking | Cue.Symptom | Cue.Void | Cue.Correction) && word is not ("need" or "indeed" or "speed" or "healed" or "allowed")
        && said.Word(at - 1) is "i" or "he" or "she" or "we" or "they" or "you" or "ye" or "it" or "then" or "accidentally" or "also" or "just" or "only" or "ive" or "who";

    private static bool IsPastVerb(Utterance said, int at) =>
        said.Word(at) is "had" or "went" or "was" or "were" or "did" or "made" or "came" or "been"
        && said.Word(at + 1) is not ("wondering" or "thinking" or "hoping" or "going" or "gonna" or "planning" or "asking" or "invited" or "told");

    // "will it still be red on Saturday" asks; nothing is told.
    private static bool IsQuestion(Scene scene, int at) =>
        scene.Said.Word(scene.ClauseStart) is "will" or "can" or "would" or "should" or "could" or "is" or "am" or "are" or "may" or "what" or "how" or "when"
        && (scene.Said.Has(at, Cue.Symptom)
            || (scene.Said.Word(scene.ClauseStart) is "will" or "can" or "would" or "should" or "could" or "may" && scene.Said.Has(at, Cue.OtherPast)))
        && scene.Tense != Tense.Past;
}
