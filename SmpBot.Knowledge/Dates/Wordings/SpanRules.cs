using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Amounts of time before or after today.</summary>
internal static class SpanRules
{
    /// <summary>"3 days ago", "a week ago Tuesday", "12 days back".</summary>
    public static Find? Ago(Utterance said, int at, DateContext context)
    {
        if (said.Is(at, "before"))
        {
            return Before(said, at, context);
        }

        if (Spans.Read(said, at) is not { } read || !IsAgo(said, at + read.Count))
        {
            return null;
        }

        var next = at + read.Count + 1;
        next += said.Is(next, "today") && !read.Span.IsWithinToday ? 1 : 0;
        if (read.Span.IsVague)
        {
            return new Find(next - at, read.Span.IsWithinToday ? new FixedDate(context.Today, Tense.Past) : null);
        }

        if (read.Span.Unit is Unit.Week or Unit.Fortnight && Anchor(said, next, context.Today) is { } anchor)
        {
            return new Find(next + anchor.Count - at, new FixedDate(read.Span.From(anchor.Date, -1), Tense.Past));
        }

        return new Find(next - at, new FixedDate(read.Span.From(context.Today, -1), Tense.Past));
    }

    // "I have made the session before three days", as several languages say it.
    private static Find? Before(Utterance said, int at, DateContext context) =>
        Spans.Read(said, at + 1) is { Span.IsVague: false } read && said.IsBreak(at + 1 + read.Count)
        && said.HasAny(at - 8, at, Cue.Past) && said.HasAny(at - 8, at, Cue.Treatment | Cue.Treated) && !said.HasAny(at - 8, at, Cue.Modal)
            ? new Find(1 + read.Count, new FixedDate(read.Span.From(context.Today, -1), Tense.Past))
            : null;

    /// <summary>"in 3 days", "in a week's time", "9 days from now", "after 10 days from today".</summary>
    public static Find? Ahead(Utterance said, int at, DateContext context)
    {
        var lead = said.Is(at, "in") ? 1 : said.Are(at, "with", "in") ? 2 : 0;
        lead += lead > 0 && said.Word(at + lead) is "about" or "exactly" or "like" or "another" or "around" or "just" ? 1 : 0;
        lead += said.Is(at, "after") ? 1 : 0;
        var isPossessive = false;
        if (Read(said, at + lead, ref isPossessive) is not { } read)
        {
            return null;
        }

        var next = at + lead + read.Count;
        var tail = said.Is(next, "time") ? 1
            : IsFromToday(said, next) ? 2
            : said.Is(next, "after") && IsFromToday(said, next + 1) ? 3
            : said.Is(next, "hence") ? 1 : 0;
        if ((lead == 0 && tail == 0) || (isPossessive && tail == 0) || (said.Is(at, "after") && tail < 2) || read.Span.IsVague)
        {
            return null;
        }

        // "twice in 24 hours"
        var isRate = said.Word(at - 1) is "once" or "twice" or "times";
        return new Find(next + tail - at, read.Span.IsWithinToday || isRate ? null : new FixedDate(read.Span.From(context.Today, 1), Tense.Future));
    }

    /// <summary>"for the last 3 days", "since 2 days", "the past week".</summary>
    public static Find? Lasting(Utterance said, int at, DateContext context)
    {
        var lead = said.Is(at, "for", "since") ? 1 : said.Is(at, "over", "in") && said.Is(at + 1, "the") ? 1 : 0;
        var first = lead;
        lead += said.Is(at + lead, "the") ? 1 : 0;
        var isPast = said.Is(at + lead, "last", "past");
        lead += isPast || (first > 0 && said.Is(at + lead, "about", "like")) ? 1 : 0;
        if ((lead == 0 || (!isPast && first == 0)) || Spans.Read(said, at + lead) is not { } read || IsAgo(said, at + lead + read.Count))
        {
            return null;
        }

        var isLastWeek = isPast && !said.Is(at, "for", "since") && read.Span.Least == 1 && read.Count == 1;
        return isLastWeek || said.Is(at, "in") && !isPast ? null : new Find(lead + read.Count, read.Span.IsVague ? null
            : IsSinceTreatment(said, at, at + lead + read.Count) ? new TimeSince(read.Span)
            : new FixedDate(read.Span.From(context.Today, -1), Tense.Past) { OwnRole = DateRole.Other });
    }

    /// <summary>"every 3 weeks", "14 months old", "twice a week", "3 times a day".</summary>
    public static Find? NotADate(Utterance said, int at, DateContext context)
    {
        if (said.Word(at) is "every" or "each" or "per" or "twice" or "once")
        {
            return Spans.Read(said, at + 1) is { } often ? new Find(1 + often.Count, null)
                : Names.Weekday(said.Word(at + 1)) is null && !said.Is(at + 1, "other") ? null : new Find(said.Is(at + 1, "other") ? 3 : 2, null);
        }

        return Spans.Read(said, at) is { } read && said.Is(at + read.Count, "old") && read.Span.IsCalendar
            ? new Find(read.Count + 1, null)
            : null;
    }

    /// <summary>A day that weeks are counted from: "ago yesterday", "on Friday".</summary>
    public static (DateOnly Date, int Count)? Anchor(Utterance said, int at, DateOnly today)
    {
        var on = said.Is(at, "on", "this") ? 1 : 0;
        if (Names.Weekday(said.Word(at + on)) is { } day)
        {
            var date = today.DayOfWeek == day ? today : new OnWeekday(day, Which.Past).Date(DateRole.Treatment, today);
            return date is { } found ? (found, on + 1) : null;
        }

        return said.Is(at, "today") ? (today, 1)
            : said.Is(at, "yesterday") && today.Plus(-1) is { } before ? (before, 1)
            : said.Is(at, "tomorrow") && today.Plus(1) is { } after ? (after, 1) : null;
    }

    public static bool IsAgo(Utterance said, int at) => said.Is(at, "ago", "prior")
        || said.Is(at, "earlier") || (said.Is(at, "back") && said.Word(at + 1) is not ("at" or "in" or "to" or "on" or "from"));

    // "since 7 days I have it done", "I have my smp since 7 days"; not "I have it since 7 days", nor with an itch.
    private static bool IsSinceTreatment(Utterance said, int at, int end)
    {
        const int Far = 7;
        if (!said.Is(at, "since"))
        {
            return false;
        }

        var verb = at - 1;
        while (verb >= 0 && at - verb < Far && !IsHaving(said, verb))
        {
            verb--;
        }

        return (IsHaving(said, verb) && TellsTreatment(said, verb, at))
            || (said.Is(end, "i", "we") && IsHaving(said, end + 1) && TellsTreatment(said, end + 1, end + Far));
    }

    private static bool IsHaving(Utterance said, int at) => said.Word(at) is "have" or "had" or "did" or "do" or "made" or "got" && said.Word(at - 1) is "i" or "we" or "dem" or "they";

    private static bool TellsTreatment(Utterance said, int verb, int to)
    {
        for (var i = verb + 1; i < to && said.Has(i, Cue.Filler | Cue.Treated | Cue.Treatment | Cue.Mine | Cue.OneOfSeveral); i++)
        {
            if (said.Has(i, Cue.Treatment) || said.Is(i, "done") || (i == verb + 1 && said.Is(verb, "did", "do") && said.Is(i, "it", "am")))
            {
                return !said.HasAny(i + 1, to, Cue.Symptom) || said.HasAny(i + 1, to, Cue.Conjunction);
            }
        }

        return false;
    }

    private static bool IsFromToday(Utterance said, int at) => said.Is(at, "from") && said.Is(at + 1, "now", "today");

    // "a week's time", "10 days' time": the unit may be possessive here.
    private static (Span Span, int Count)? Read(Utterance said, int at, ref bool isPossessive)
    {
        if (Spans.Read(said, at) is { } read)
        {
            return read;
        }

        isPossessive = true;
        var article = said.Word(at) is "a" or "an" or "one" ? 1 : 0;
        return said[at + article] is { Possessive: true } unit && Names.UnitOf(unit) is { } found
            ? (new Span(1, 1, found, false), article + 1)
            : null;
    }
}
