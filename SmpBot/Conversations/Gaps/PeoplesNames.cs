namespace SmpBot.Conversations.Gaps;

/// <summary>
/// Recognises names of people by what stands before them ("my name is", "I'm called", "thanks,") and by the commonest first
/// names. Where a name is only likely, it has to begin with a capital letter.
/// </summary>
internal static class PeoplesNames
{
    private const string Mark = "[name]";
    private const int LongestName = 3;

    private static readonly char[] Ends = ['.', ',', '!', '?', ';', ':', ')'];

    // After these comes a name, however it is written.
    private static readonly string[][] Surely =
        Phrases("my name is|my names|my full name is|my first name is|my surname is|surname is|last name is|first name is|name is|"
            + "im called|i am called|i was called|everyone calls me|people call me|they call me|call me|known as|kind regards|best regards|warm regards|"
            + "yours sincerely|yours faithfully|sincerely|signed|booked under|booking under|under the name|under the name of|in the name of|mr|mrs|ms");

    // After these comes a name if it begins with a capital letter.
    private static readonly string[][] Perhaps =
        Phrases("im|i am|this is|its|it is|its me|hi|hiya|hey|hello|dear|good morning|morning|good evening|good afternoon|thanks|thank you|many thanks|cheers|"
            + "thx|ta|regards|called|named|told|tell|asked|ask|texted|rang|dr|doctor|miss|prof|professor|nurse|artist|technician|practitioner|"
            + "barber|surgeon|dermatologist|friend|mate|wife|husband|partner|girlfriend|boyfriend|fiance|fiancee|brother|sister|son|daughter|mum|mom|"
            + "mother|dad|father|uncle|aunt|cousin|boss|colleague|artist is|wife is|husband is|friend is");

    // No name begins or goes on with these.
    private static readonly HashSet<string> NoName = new(StringComparer.Ordinal)
    {
        "a", "about", "after", "again", "all", "also", "am", "an", "and", "any", "are", "as", "asap", "at", "back", "be", "been", "before", "but",
        "by", "can", "cant", "could", "day", "did", "do", "does", "dont", "for", "from", "get", "getting", "go", "going", "got", "had", "has", "have",
        "having", "he", "her", "here", "hi", "hello", "his", "how", "i", "id", "if", "ill", "im", "in", "is", "isnt", "it", "its", "ive", "just",
        "later", "like", "me", "mine", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may", "june", "july", "august", "september", "october", "november", "december", "my", "need", "no", "not", "now", "ok", "okay", "on",
        "one", "or", "our", "please", "pls", "quick", "she", "should", "since", "so", "soon", "than", "thanks", "that", "thats", "the", "their",
        "them", "then", "there", "they", "this", "to", "today", "tomorrow", "tonight", "treated", "u", "up", "very", "want", "was", "wasnt", "we",
        "were", "what", "whats", "when", "where", "which", "who", "why", "will", "with", "wont", "would", "yes", "yesterday", "you", "your",
        "smp", "gp", "uv", "nhs", "er", "mri", "client", "patient", "everyone", "team", "guys", "of", "some", "something", "because", "cos", "even",
        "really", "too", "maybe", "during", "while", "only", "well", "still", "sorry", "mate", "actually", "anyway", "btw", "though", "lol",
    };

    public static string Remove(string text, string artist)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var shouts = text.Count(char.IsUpper) > text.Count(char.IsLower);
        for (var i = 0; i < words.Count; i++)
        {
            RemoveAt(words, i, shouts, artist);
        }

        return string.Join(' ', words);
    }

    private static void RemoveAt(List<string> words, int i, bool shouts, string artist)
    {
        if (Bare(words[i]) is var word && (FirstNames.All.Contains(word) || word.Equals(artist, StringComparison.OrdinalIgnoreCase) || SaysWhoIsHere(words, i)))
        {
            Hide(words, i, 1 + (EndsIn(words[i], Ends) ? 0 : Going(words, i + 1, capitals: true, LongestName - 1)));
        }
        else if (After(words, i, Surely) is { } first)
        {
            Hide(words, first, Going(words, first, capitals: false, LongestName));
        }
        else if (!shouts && After(words, i, Perhaps) is { } likely)
        {
            Hide(words, likely, Going(words, likely, capitals: true, LongestName));
        }
    }

    /// <summary>The index behind the longest of the phrases that begins at <paramref name="i"/>, or null.</summary>
    private static int? After(List<string> words, int i, string[][] phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases)
        {
            if (phrase.Length > longest && i + phrase.Length < words.Count && Enumerable.Range(0, phrase.Length).All(n => Bare(words[i + n]) == phrase[n]))
            {
                longest = phrase.Length;
            }
        }

        return longest == 0 ? null : i + longest;
    }

    // How many words from i on belong to a name. In small letters it is two at most: what follows is rather the question.
    private static int Going(List<string> words, int i, bool capitals, int most)
    {
        var count = 0;
        while (count < most && i + count < words.Count && (count == 0 || !EndsIn(words[i + count - 1], Ends)))
        {
            var word = words[i + count];
            var bare = Bare(word);
            if (bare.Length == 0 || !char.IsLetter(bare[0]) || NoName.Contains(bare) || ((capitals || count > 1) && !char.IsUpper(Letters(word)[0])))
            {
                break;
            }

            count++;
        }

        return count;
    }

    private static void Hide(List<string> words, int at, int count)
    {
        if (count == 0)
        {
            return;
        }

        var last = words[at + count - 1];
        words[at] = Mark + (EndsIn(last, Ends) ? last[^1..] : "");
        words.RemoveRange(at + 1, count - 1);
    }

    // "Olu here, can I swim?" and "hi its Olu here"
    private static bool SaysWhoIsHere(List<string> words, int i) =>
        i + 1 < words.Count && Bare(words[i + 1]) == "here" && !NoName.Contains(Bare(words[i])) && char.IsLetter(Letters(words[i]).FirstOrDefault())
        && (i == 0 ? EndsIn(words[1], Ends) : Bare(words[i - 1]) is "hi" or "hello" or "hey" or "hiya");

    private static bool EndsIn(string word, params char[] ends) => word.Length > 0 && ends.Contains(word[^1]);

    private static string Letters(string word) => word.TrimStart('(', '"', '\'', '-', '‘', '“');

    private static string Bare(string word)
    {
        var letters = Letters(word).TrimEnd('.', ',', '!', '?', ';', ':', ')', '"', '\'', '-', '’', '”');
        letters = letters.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || letters.EndsWith("’s", StringComparison.OrdinalIgnoreCase)
            ? Owner(letters)
            : letters;
        return letters.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).ToLowerInvariant();
    }

    // "Dave's" is Dave; "it's" and "name's" are words of their own.
    private static string Owner(string letters) => FirstNames.All.Contains(letters[..^2]) ? letters[..^2] : letters;

    private static string[][] Phrases(string list) => [.. list.Split('|').Select(p => p.Split(' '))];
}
