namespace SmpBot.Knowledge.Dates.Reading;

/// <summary>Calendar words with one slip of the keyboard, or two in a long word.</summary>
internal static class NearSpelling
{
    private const int ShortestWord = 6;

    private static readonly string[] Names =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "september",
        "october", "november", "december", "yesterday", "tomorrow", "fortnight", "afternoon", "christmas", "treatment",
    ];

    private static readonly HashSet<string> NotMeant =
        ["sundae", "sundry", "sunray", "sundays", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "treatments", "afternoons", "fortnights", "yesterdays", "octobers"];

    public static string? Find(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord || word.Length > 11)
        {
            return null;
        }

        foreach (var name in Names)
        {
            var slips = name.Length >= 8 ? 2 : 1;
            if (name[0] == word[0] && Math.Abs(name.Length - word.Length) <= slips && Slips(word, name, slips) <= slips)
            {
                return NotMeant.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? null : name;
            }
        }

        return null;
    }

    // Insertions, deletions, replacements and swapped neighbours.
    private static int Slips(ReadOnlySpan<char> a, string b, int most)
    {
        Span<int> before = stackalloc int[16];
        Span<int> last = stackalloc int[16];
        Span<int> row = stackalloc int[16];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                best = Math.Min(best, row[j]);
            }

            if (best > most)
            {
                return best;
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[b.Length];
    }
}
