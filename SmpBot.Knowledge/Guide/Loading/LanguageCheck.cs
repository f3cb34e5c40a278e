namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>The check of the languages: each can be recognised, offers the artist, and its signs are red flags of the guide.</summary>
internal static class LanguageCheck
{
    private const int FewestWords = 20;

    // One bit a language.
    private const int Most = 64;

    public static void Run(GuideParts parts, Problems problems)
    {
        if (parts.Languages.Count > Most)
        {
            problems.Add(parts.Languages[Most].Origin, $"There are more than {Most} languages.", "Remove some.");
        }

        foreach (var language in parts.Languages)
        {
            Check(language, parts, (message, remedy) => problems.Add(language.Origin, message, remedy));
        }
    }

    private static void Check(Language language, GuideParts parts, Action<string, string> report)
    {
        if (language.Alphabet.Count == 0 && language.Words.Count < FewestWords)
        {
            report($"The language '{language.Id}' cannot be recognised by {language.Words.Count} words.", $"Write at least {FewestWords} frequent words under 'words', or the ranges of its letters under 'alphabet'.");
        }

        foreach (var range in language.Alphabet.Where(r => r is not [var first, '-', var last] || first > last))
        {
            report($"'alphabet' cannot be '{range}'.", "Write each range as first-last, one letter each, the smaller first: А-я.");
        }

        foreach (var (text, key) in new[] { (language.Says, "says"), (language.Again, "again") }.Where(t => !t.Item1.Contains("{artist}", StringComparison.Ordinal)))
        {
            report($"'{key}' of the language '{language.Id}' does not offer the artist.", "Write {artist} where the name belongs.");
        }

        if (language.Says == language.Again)
        {
            report($"The language '{language.Id}' says the same twice in a row.", "Put 'again' in other words.");
        }

        if (language.Yes.Count == 0)
        {
            report($"The language '{language.Id}' has no words for yes.", "Write under 'yes' how its speakers accept an offer.");
        }

        foreach (var (sign, _) in language.Signs.Where(s => parts.RedFlags.All(f => f.Id != s.Sign)))
        {
            report($"There is no red flag '{sign}'.", "Use an id of safety/flags-*.yaml under 'signs'.");
        }
    }
}
