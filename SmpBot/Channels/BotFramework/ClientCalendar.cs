using System.Globalization;
using Microsoft.Extensions.Options;
using SmpBot.Channels.Http;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>
/// The client's own calendar date: the date in their local time where they gave it, else the moment in their time zone,
/// else today in the studio's time zone.
/// </summary>
internal sealed class ClientCalendar(TimeProvider time, IOptions<StudioOptions> studio)
{
    private static readonly string[] Formats =
        ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd"];

    /// <summary>Today for the sender of <paramref name="activity"/>.</summary>
    public DateOnly Today(Activity activity)
    {
        if (!string.IsNullOrEmpty(activity.LocalTimestamp))
        {
            return DateOf(Parse(activity.LocalTimestamp, "localTimestamp"));
        }

        if (!string.IsNullOrEmpty(activity.Timestamp)
            && !string.IsNullOrEmpty(activity.LocalTimezone)
            && TimeZoneInfo.TryFindSystemTimeZoneById(activity.LocalTimezone, out var zone))
        {
            return DateOf(TimeZoneInfo.ConvertTime(Parse(activity.Timestamp, "timestamp"), zone));
        }

        return TodayAtStudio();
    }

    /// <summary>Today in the studio's time zone.</summary>
    public DateOnly TodayAtStudio() =>
        DateOf(TimeZoneInfo.ConvertTime(time.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(studio.Value.TimeZone)));

    private static DateTimeOffset Parse(string value, string field) =>
        DateTimeOffset.TryParseExact(value, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
        && moment.Year is >= 2000 and <= 2200
            ? moment
            : throw RequestRefused.BadRequest($"The activity's {field} is no date; send ISO 8601 with an offset, such as 2026-11-20T10:00:00-05:00.");

    private static DateOnly DateOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.DateTime);
}
