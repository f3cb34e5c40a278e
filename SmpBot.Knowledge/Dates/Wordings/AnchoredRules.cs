using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Weeks counted from another day than today.</summary>
internal static class AnchoredRules
{
    /// <summary>"a week tomorrow", "a week last Friday", "two weeks on Saturday", "it'll be 3 weeks on Friday".</summary>
    public static Find? SpanFromDay(Utterance said, int at, DateContext context)
    {
        if (Spans.Read(said, at) is not { } read || read.Span.IsVague || read.Span.Unit is Unit.Minute or Unit.Hour)
        {
            return null;
        }

        var next = at + read.Count;
        var last = said.Is(next, "last") ? 1 : said.Are(next, "this", "past") ? 2 : said.Is(next, "past") ? 1 : 0;
        var weekday = Names.Weekday(said.Word(next + last));
        if (last > 0 && weekday is { } day && new OnWeekday(day, Which.Past).Date(DateRole.Treatment, context.Today) is { } past)
        {
            return new Find(read.Count + last + 1, new FixedDate(read.Span.From(past, -1), Tense.Past));
        }

        if (said.Is(next, "yesterday") && context.Today.Plus(-1) is { } before)
        {
            return new Find(read.Count + 1, new FixedDate(read.Span.From(before, -1), Tense.Past));
        }

        return Coming(said, next, context.Today) is { } ahead
            ? new Find(read.Count + ahead.Count, Turn(said, at, next + ahead.Count, read.Span, ahead.Date, context))
            : null;
    }

    /// <summary>"tomorrow it'll be exactly one week (since my treatment)".</summary>
    public static Find? DayMakesSpan(Utterance said, int at, DateContext context)
    {
        if (Coming(said, at, context.Today) is not { } day)
        {
            return null;
        }

        var next = at + day.Count;
        next += said.Is(next, ",") ? 1 : 0;
        var verb = said.Word(next) switch
        {
            "itll" or "marks" or "makes" or "is" or "its" or "im" or "ill" => 1,
            "it" or "that" or "will" => 2,
            _ => 0,
        };
        if (verb == 0)
        {
            return null;
        }

        next += verb;
        while (said.Word(next) is "be" or "been" or "is" or "mark" or "it" or "have")
        {
            next++;
        }

        // "tomorrow will be day 7"
        var my = said.Is(next, "my", "only") ? 1 : 0;
        if (context.TreatmentDate is null && said.Is(next + my, "day") && Spans.Number(said, next + my + 1) is { Value: > 0 and < 100 } number)
        {
            return new Find(next + my + 1 + number.Count - at, new FixedDate(day.Date.Plus(1 - number.Value), Tense.Past) { OwnRole = DateRole.Treatment });
        }

        return Spans.Read(said, next) is { Span.IsVague: false } read && read.Span.Unit is not (Unit.Minute or Unit.Hour)
            && said.Word(next + read.Count) is not ("until" or "till" or "to" or "before")
            ? new Find(next + read.Count - at, Since(read.Span, day.Date))
            : null;
    }

    // What is counted up to a day that "it'll be", or since something, lies behind; everything else ahead.
    private static FixedDate Turn(Utterance said, int at, int after, Span span, DateOnly anchor, DateContext context)
    {
        var before = said.Word(at - 1) is "exactly" or "about" or "only" or "like" ? said.Word(at - 2) : said.Word(at - 1);
        var isSince = before is "be" or "been" or "itll" or "makes"
            || (before is "its" or "is" or "thats" or "now" && (anchor == context.Today || said.HasAny(at - 8, at, Cue.Treatment)))
            || said.Is(after, "since") || (context.Expected == DateRole.Treatment && said.IsBreak(at - 1) && said.IsBreak(after))
            || (anchor == context.Today && said.HasAny(at - 6, at, Cue.Past));
        return isSince ? Since(span, anchor) : new FixedDate(span.From(anchor, 1), Tense.Future);
    }

    private static FixedDate Since(Span span, DateOnly anchor) =>
        new(span.From(anchor, -1), Tense.Past) { OwnRole = DateRole.Treatment };

    private static (DateOnly Date, int Count)? Coming(Utterance said, int at, DateOnly today)
    {
        var lead = said.Are(at, "this", "coming") ? 2 : said.Word(at) is "on" or "this" or "come" or "from" ? 1 : 0;
        if (Names.Weekday(said.Word(at + lead)) is { } day)
        {
            return new OnWeekday(day, Which.Coming).Date(DateRole.Asked, today) is { } date ? (date, lead + 1) : null;
        }

        return said.Is(at + lead, "today") ? (today, lead + 1)
            : said.Is(at + lead, "tomorrow") && today.Plus(1) is { } next ? (next, lead + 1) : null;
    }
}
