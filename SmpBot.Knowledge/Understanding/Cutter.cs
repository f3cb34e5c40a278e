namespace SmpBot.Knowledge.Understanding;

/// <summary>Cuts a message into tokens with their spelling repaired, and finds meanings and polarity in them.</summary>
internal sealed class Cutter(Wording wording, IReadOnlyDictionary<string, int> vocabulary)
{
    private readonly SpellingRepair _spelling = new(vocabulary, wording.Shorthand);

    internal Reading Cut(string text)
    {
        var tokens = Tokeniser.Cut(text);
        _spelling.Repair(tokens);
        return Over(tokens);
    }

    /// <summary>The reading of tokens that were cut before.</summary>
    internal Reading Over(List<Token> tokens) => new(tokens, wording.Concepts.Find(tokens), Negation.Read(tokens));

    /// <summary>True where hardly any word is one that people use here: code, another language, another alphabet.</summary>
    internal bool IsGibberish(Reading reading) => _spelling.IsGibberish(reading.Tokens);
}
