using System.Globalization;

namespace SmpBot.Channels.Rendering;

/// <summary>Dates in the few characters that a card has room for. The month is a word: 3/4 means two days.</summary>
internal static class CardDate
{
    public static string Short(DateOnly date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    public static string Span(DateOnly from, DateOnly? to) =>
        to is null ? $"from {Short(from)}"
        : to == from ? Short(from)
        : $"{Short(from)} to {Short(to.Value)}";
}
