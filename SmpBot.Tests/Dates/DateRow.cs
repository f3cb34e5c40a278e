using System.Globalization;
using SmpBot.Knowledge.Dates;

namespace SmpBot.Tests.Dates;

/// <summary>One line of the date specs: what was typed, in which context, and what has to be understood.</summary>
internal sealed record DateRow(string Text, DateContext Context, string Treatment, string Asked)
{
    private const string None = "-";

    public static IEnumerable<DateRow> All(string spec) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", spec)).Skip(1).Select(Parse);

    /// <summary>What was understood in the notation of the specs; null where that is right.</summary>
    public string? Difference(DateReader reader)
    {
        var mentions = reader.Read(Text, Context);
        var treatment = Notation(mentions, DateRole.Treatment);
        var asked = Notation(mentions, DateRole.Asked);
        return Fits(treatment, Treatment) && Fits(asked, Asked)
            ? null
            : $"{Text} @{Context.Today:yyyy-MM-dd}: treatment {treatment} (not {Treatment}), asked {asked} (not {Asked})";
    }

    // "?": the client has to be asked, so there is no single date.
    private static bool Fits(string read, string right) =>
        read == right || (right == "?" && (read is None or "impossible" or "out-of-reach" || read.StartsWith("ask:", StringComparison.Ordinal)));

    // A question about today is a question without a date.
    private string Notation(IEnumerable<DateMention> mentions, DateRole role)
    {
        var dates = mentions.Where(mention => mention.Role == role).Select(mention => Notation(mention.Resolution)).Distinct()
            .Where(date => role == DateRole.Treatment || date != Iso(Context.Today));
        return string.Join(",", dates) is { Length: > 0 } all ? all : None;
    }

    private static string Notation(DateResolution resolution) => resolution switch
    {
        DateResolution.One one => Iso(one.Date),
        DateResolution.Several several => "ask:" + string.Join(",", several.Dates.Select(Iso)),
        DateResolution.Impossible => "impossible",
        _ => "out-of-reach",
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateRow Parse(string line)
    {
        var cells = line.Split('\t');
        var today = DateOnly.Parse(cells[1], CultureInfo.InvariantCulture);
        var context = new DateContext(
            today,
            cells[2].Length > 0 ? cells[2] : null,
            cells[3].Length > 0 ? DateOnly.Parse(cells[3], CultureInfo.InvariantCulture) : null,
            cells[4].Length > 0 ? Enum.Parse<DateRole>(cells[4], ignoreCase: true) : null);
        var asked = string.Join(",", cells[6].Split(',').Where(date => date != Iso(today)));
        return new DateRow(cells[0], context, cells[5], asked.Length > 0 ? asked : None);
    }
}
