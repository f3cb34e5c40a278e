namespace SmpBot.Knowledge.Guide;

/// <summary>A language that clients may write in though the guide does not speak it: how it is recognised, and what is said in it.</summary>
/// <param name="Id">ISO 639 code of two letters, for example <c>es</c>.</param>
/// <param name="Alphabet">Ranges of letters, each written <c>first-last</c>; empty for the Latin alphabet.</param>
/// <param name="Words">Its frequent words.</param>
/// <param name="Letters">Letters that English has not, or that tell it from others with the same alphabet.</param>
/// <param name="Says">That answers are in English only, and whether to ask the artist. Template.</param>
/// <param name="Again">The same in other words, for the next time. Template.</param>
/// <param name="Danger">Beside a red flag: to see a doctor. Template.</param>
/// <param name="Yes">Whole messages that say yes.</param>
/// <param name="No">Whole messages that say no.</param>
/// <param name="Not">Words that deny the sign behind them.</param>
/// <param name="Signs">Unmistakable words by the red flag that they raise; <c>*</c> at the end matches every ending.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record Language(
    string Id,
    IReadOnlyList<string> Alphabet,
    IReadOnlyList<string> Words,
    string Letters,
    string Says,
    string Again,
    string Danger,
    IReadOnlyList<string> Yes,
    IReadOnlyList<string> No,
    IReadOnlyList<string> Not,
    IReadOnlyList<(string Sign, string Phrase)> Signs,
    Origin Origin);
