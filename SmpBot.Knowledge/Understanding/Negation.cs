namespace SmpBot.Knowledge.Understanding;

/// <summary>Marks the tokens that stand under a denial: from the denying word to the end of its clause or a "but".</summary>
internal static class Negation
{
    private const int Reach = 7;

    private static readonly HashSet<string> Deniers = new(StringComparer.Ordinal)
    {
        "no", "not", "never", "none", "without", "nor", "neither", "zero", "isnt", "arent", "wasnt", "werent", "dont",
        "doesnt", "didnt", "havent", "hasnt", "hadnt", "aint", "wont", "cant", "nothing", "nobody", "nae", "nowt", "hardly", "sans", "wouldnt",
    };

    private static readonly HashSet<string> Turns = new(StringComparer.Ordinal)
    {
        "but", "just", "only", "except", "although", "though", "however", "yet", "because", "cos", "so", "when", "until", "till",
    };

    internal static Polarity[] Read(List<Token> tokens)
    {
        var polarity = new Polarity[tokens.Count];
        var left = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var text = tokens[i].Text;
            if (i > 0 && tokens[i].Clause != tokens[i - 1].Clause)
            {
                // "no pus, fever or smell": a list goes on denying as long as its items are short.
                var isList = tokens[i].Clause - tokens[i - 1].Clause < Tokeniser.NextSentence && IsListItem(tokens, i);
                left = isList ? left : 0;
            }

            if (Deniers.Contains(text))
            {
                left = Reach;
                continue;
            }

            if (Turns.Contains(text))
            {
                left = 0;
            }
            else if (left > 0)
            {
                polarity[i] = Polarity.Denied;
                left--;
            }
        }

        return polarity;
    }

    private static bool IsListItem(List<Token> tokens, int i)
    {
        var end = i;
        while (end < tokens.Count && tokens[end].Clause == tokens[i].Clause)
        {
            end++;
        }

        return end - i <= 2;
    }
}
