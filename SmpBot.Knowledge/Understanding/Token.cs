namespace SmpBot.Knowledge.Understanding;

/// <summary>One word, number or emoji of a message.</summary>
/// <param name="Text">Normalised: lower case, plain letters, no apostrophes, spelling repaired where possible.</param>
/// <param name="Start">Index of its first character in the message as typed.</param>
/// <param name="Length">Length in the message as typed.</param>
/// <param name="Clause">Number of the clause that it belongs to, from 0.</param>
internal readonly record struct Token(string Text, int Start, int Length, int Clause);
