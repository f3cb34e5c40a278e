using System.Globalization;
using System.Text;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Recognises a message that is plainly not English: by its alphabet, or by the share of words that another language
/// uses all the time and that nobody uses here. In doubt it is English. One pass over the first letters of the message.
/// </summary>
internal sealed class LanguageReader
{
    // More than this tells nothing new.
    private const int LongestRead = 1000;
    private const int FewestWords = 3;
    private const int FewestLetters = 4;
    private const int FewestSure = 2;

    // Rarer than this it may be a foreign word in an English message that was learnt from.
    private const int UsualHere = 10;

    // Of the words of a message at least one in so many is a frequent one of its language.
    private const int OneIn = 3;
    private const int WordScore = 3;
    private const int DeniedWithin = 2;
    private const char FirstBeyondLatin = 'Ͱ';
    private const string Stop = "|";

    private readonly Guide.Guide _guide;
    private readonly IReadOnlyList<Language> _languages;
    private readonly IReadOnlyDictionary<string, int> _vocabulary;
    private readonly Dictionary<string, ulong> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<char, ulong> _letters = [];
    private readonly List<(char First, char Last, ulong Languages)> _alphabets = [];
    private readonly Dictionary<string, Cues> _answers = new(StringComparer.Ordinal);

    internal LanguageReader(Guide.Guide guide, IReadOnlyDictionary<string, int> vocabulary)
    {
        _guide = guide;
        _languages = guide.Languages;
        _vocabulary = vocabulary;
        for (var i = 0; i < _languages.Count; i++)
        {
            var bit = 1UL << i;
            foreach (var word in _languages[i].Words.SelectMany(Forms))
            {
                _words[word] = _words.GetValueOrDefault(word) | bit;
            }

            foreach (var letter in _languages[i].Letters)
            {
                _letters[letter] = _letters.GetValueOrDefault(letter) | bit;
            }

            _alphabets.AddRange(_languages[i].Alphabet.Select(r => (r[0], r[^1], bit)));
            foreach (var (answer, cue) in _languages[i].Yes.Select(y => (y, Cues.Agrees)).Concat(_languages[i].No.Select(n => (n, Cues.Declines))))
            {
                foreach (var form in Forms(answer))
                {
                    _answers.TryAdd(form, cue);
                }
            }
        }
    }

    /// <summary>Yes or no where the whole message is just that in some language.</summary>
    /// <param name="text">The message.</param>
    /// <param name="words">Its <see cref="Words"/>.</param>
    internal Cues ReadAnswer(string text, List<string> words)
    {
        const int longest = 40;
        return text.Length > longest ? Cues.None : _answers.GetValueOrDefault(string.Join(' ', words.Where(w => w != Stop)));
    }

    /// <summary>The language that <paramref name="text"/> is plainly in, or null for English and for what is not plain.</summary>
    internal Language? Read(string text, List<string> words)
    {
        var latin = 0;
        var beyond = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, LongestRead)))
        {
            if (char.IsLetter(c))
            {
                _ = c < FirstBeyondLatin ? latin++ : beyond++;
            }
        }

        return beyond > latin ? beyond >= FewestLetters ? ByAlphabet(words) : null : ByWords(words);
    }

    /// <summary>The red flag whose unmistakable words stand among <paramref name="words"/> and are not denied, or null.</summary>
    internal Alarm? ReadAlarm(Language language, List<string> words)
    {
        var whole = $" {string.Join(' ', words)} ";
        RedFlag? worst = null;
        foreach (var (sign, phrase) in language.Signs)
        {
            if (_guide.FindRedFlag(sign) is { } flag && (worst is null || flag.Level > worst.Level) && Forms(phrase).Any(f => Says(language, whole, f)))
            {
                worst = flag;
            }
        }

        return worst is null ? null : new(worst.Id, worst.Level, 1);
    }

    private static bool Says(Language language, string whole, string phrase)
    {
        // Chinese and Japanese leave no room between words.
        var sought = IsUnspaced(phrase[0]) ? phrase : phrase.EndsWith('*') ? $" {phrase[..^1]}" : $" {phrase} ";
        for (var at = whole.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = whole.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            var before = whole[..at];
            var denied = IsUnspaced(phrase[0])
                ? language.Not.Any(n => before.EndsWith(n, StringComparison.Ordinal))
                : before.Split(' ').TakeLast(DeniedWithin).SkipWhile(w => w == Stop).Any(w => language.Not.Contains(w))
                    && !before.EndsWith(Stop, StringComparison.Ordinal);
            if (!denied)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUnspaced(char c) => c is >= 'ぁ' and <= '鿿';

    private Language? ByAlphabet(List<string> words)
    {
        Span<int> scores = stackalloc int[_languages.Count];
        foreach (var word in words)
        {
            Add(scores, _words.GetValueOrDefault(word), WordScore);
            foreach (var c in word)
            {
                Add(scores, _letters.GetValueOrDefault(c), 1);
                foreach (var (first, last, languages) in _alphabets)
                {
                    Add(scores, c >= first && c <= last ? languages : 0, 1);
                }
            }
        }

        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            best = _languages[i].Alphabet.Count > 0 && scores[i] >= FewestLetters && (best < 0 || scores[i] > scores[best]) ? i : best;
        }

        return best < 0 ? null : _languages[best];
    }

    private Language? ByWords(List<string> words)
    {
        Span<int> sure = stackalloc int[_languages.Count];
        Span<int> shared = stackalloc int[_languages.Count];
        var count = 0;
        var usual = 0;
        foreach (var word in words.Where(w => w != Stop))
        {
            count++;
            var speaks = _words.GetValueOrDefault(word);
            if (_vocabulary.GetValueOrDefault(word) >= UsualHere)
            {
                usual++;
                Add(shared, speaks, 1);
                continue;
            }

            foreach (var c in word)
            {
                speaks |= c > 127 ? _letters.GetValueOrDefault(c) : 0;
            }

            Add(sure, speaks, 1);
        }

        if (count < FewestWords)
        {
            return null;
        }

        var best = -1;
        for (var i = 0; i < sure.Length; i++)
        {
            var own = sure[i] + shared[i];
            var english = usual - shared[i];
            var isPlain = _languages[i].Alphabet.Count == 0 && sure[i] >= FewestSure && sure[i] > english && own > 2 * english && own * OneIn >= count;
            best = isPlain && (best < 0 || Weight(sure, shared, i) > Weight(sure, shared, best)) ? i : best;
        }

        return best < 0 ? null : _languages[best];
    }

    private static int Weight(Span<int> sure, Span<int> shared, int language) => 2 * sure[language] + shared[language];

    private static void Add(Span<int> scores, ulong languages, int score)
    {
        for (; languages != 0; languages &= languages - 1)
        {
            scores[System.Numerics.BitOperations.TrailingZeroCount(languages)] += score;
        }
    }

    /// <summary>The words in lower case and without apostrophes; a stop where a clause ends. Numbers say nothing of the language.</summary>
    internal static List<string> Words(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder(16);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, LongestRead)))
        {
            if (char.IsLetter(c) || c > 127 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '’' or '`'))
            {
                Close(words, word);
                if (c is '.' or ',' or '!' or '?' or ';' or ':' or '\n' or '，' or '。' or '？' or '！' or '،' or '؟' or '।' or '、')
                {
                    words.Add(Stop);
                }
            }
        }

        Close(words, word);
        return words;
    }

    private static void Close(List<string> words, StringBuilder word)
    {
        if (word.Length > 0)
        {
            words.Add(word.ToString());
            word.Clear();
        }
    }

    // As the content has it, and as it is typed without accents.
    private static IEnumerable<string> Forms(string phrase)
    {
        var typed = phrase.ToLowerInvariant().Replace("'", "", StringComparison.Ordinal).Replace('-', ' ');
        return [.. new[] { typed, Bare(typed) }.Distinct()];
    }

    private static string Bare(string word)
    {
        const string accented = "áàâãäăąçćéèêëęíìîïıñńóòôõöúùûüśșşțźżłğё";
        const string plain = "aaaaaaacceeeeeiiiiinnooooouuuussstzzlgе";
        var bare = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            bare.Append(accented.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? plain[at] : c);
        }

        return bare.ToString();
    }
}
