using SmpBot.Knowledge.Dates.Calendar;
using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Wordings;

/// <summary>Time counted since the treatment.</summary>
internal static class CountRules
{
    /// <summary>"been 10 days", "it's been about 3 weeks since".</summary>
    public static Find? Been(Utterance said, int at, DateContext context)
    {
        if (!said.Is(at, "been"))
        {
            return null;
        }

        return Spans.Read(said, at + 1) is { Span.IsVague: false } read && !SpanRules.IsAgo(said, at + 1 + read.Count)
            && SpanRules.Anchor(said, at + 1 + read.Count, context.Today) is null
            ? new Find(1 + read.Count, new TimeSince(read.Span))
            : null;
    }

    /// <summary>"it's five days i did it", "its 3 days now".</summary>
    public static Find? ItIs(Utterance said, int at, DateContext context)
    {
        var lead = said.Is(at, "its") ? 1 : said.Are(at, "it", "is") ? 2 : 0;
        return lead > 0 && Spans.Read(said, at + lead) is { Span.IsVague: false } read && said.Word(at + lead + read.Count) is "now" or "that" or "i" or "already" or "from"
            && said.Word(at + lead + read.Count + 1) is not ("now" or "can" or "have" or "should")
            ? new Find(lead + read.Count, new TimeSince(read.Span))
            : null;
    }

    /// <summary>"4 days" and nothing else, where the bot has asked for the treatment date.</summary>
    public static Find? Alone(Utterance said, int at, DateContext context) =>
        context.Expected == DateRole.Treatment && Spans.Read(said, at) is { Span.IsVague: false } read && said.IsBreak(at - 1) && said.IsBreak(at + read.Count)
            ? new Find(read.Count, new TimeSince(read.Span))
            : null;

    /// <summary>"3 days since", "10 days post op", "4 days in", "8 days after my session", "2 weeks gone".</summary>
    public static Find? Since(Utterance said, int at, DateContext context)
    {
        if (Spans.Read(said, at) is not { Span.IsVague: false } read)
        {
            return null;
        }

        var next = at + read.Count;
        var tail = Tail(said, next);
        if (tail == 0 || read.Span.Unit == Unit.Minute)
        {
            return null;
        }

        var isDayCount = said.Is(next, "in", "into") && read.Span.Unit == Unit.Day;
        return new Find(read.Count + tail, new TimeSince(read.Span, isDayCount) { IsAfter = said.Is(next, "after") });
    }

    /// <summary>"after eleven days".</summary>
    public static Find? After(Utterance said, int at, DateContext context) =>
        said.Is(at, "after") && Spans.Read(said, at + 1) is { Span: { IsVague: false, IsWithinToday: false } } read && Tail(said, at + 1 + read.Count) == 0
            ? new Find(1 + read.Count, new TimeSince(read.Span) { IsAfter = true })
            : null;

    private static int Tail(Utterance said, int next)
    {
        var word = said.Word(next);
        return word switch
        {
            "since" => 1,
            "post" => said.Word(next + 1) is "op" or "treatment" or "session" or "smp" or "procedure" ? 2 : said.Is(next + 1, "-") ? 3 : 1,
            "postop" => 1,
            "to" => said.Is(next + 1, "be") && said.Word(next + 2) is "exact" or "precise" ? 3 : 0,
            "after" => IsTreatment(said, next + 1) || said.IsBreak(next + 1) ? 1 : 0,
            "in" or "out" or "on" or "gone" or "deep" or "along" or "down" => EndsThere(said, next + 1) ? 1 : 0,
            "into" => said.Word(next + 1) is "healing" or "recovery" or "it" or "this" or "the" or "my" ? 2 : 0,
            "have" or "has" => said.Word(next + 1) is "passed" or "gone" or "been" ? 2 : 0,
            "passed" => 1,
            "wey" => IsPidginReport(said, next + 1) ? 1 : 0,
            _ => 0,
        };
    }

    private static bool IsTreatment(Utterance said, int at) =>
        said.Word(at) is "my" or "the" or "a" or "this" or "having" or "getting" or "i" or "final" or "last" or "it" or "being"
        && said.HasAny(at, at + 6, Cue.Treatment | Cue.OneOfSeveral | Cue.Past)
        || said.Has(at, Cue.Treatment) || said.Is(at, "its", "is");

    // "e don reach 7 days wey dem do am".
    private static bool IsPidginReport(Utterance said, int at) =>
        said.Word(at) is "dem" or "una" or "i" or "they" or "you" or "we" && said.Word(at + 1) is "do" or "did" or "don" or "fix"
        && (said.Is(at + 2, "am") || said.HasAny(at + 2, at + 5, Cue.Treatment | Cue.Treated));

    private static bool EndsThere(Utterance said, int at) => said.IsBreak(at)
        || said.Word(at) is "and" or "but" or "so" or "can" or "now" or "still" or "is" or "from" or "since" or "today" or "with" or "post"
            or "should" or "could" or "am" or "when" or "because" or "ok" or "its" or "it" or "what" or "how" or "do" or "looks" or "looking" or "i" or "im";
}
