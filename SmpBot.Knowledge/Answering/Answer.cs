namespace SmpBot.Knowledge.Answering;

/// <summary>What the answer still waits for.</summary>
public enum MissingPiece
{
    /// <summary>Nothing: it is complete.</summary>
    None,

    /// <summary>The date of the treatment.</summary>
    TreatmentDate,

    /// <summary>Whether the treatment was the final session.</summary>
    Finality,
}

/// <summary>One answer: the part for programs and the sentences for people.</summary>
/// <param name="Entity">The structured answer.</param>
/// <param name="Text">Plain text, short sentences, no markup.</param>
/// <param name="Missing">What has to be asked first; the text then is the question back.</param>
public sealed record Answer(AftercareAnswer Entity, string Text, MissingPiece Missing = MissingPiece.None);
