namespace SmpBot.Knowledge.Answering;

/// <summary>What the client wants to know about a topic.</summary>
public enum QuestionKind
{
    /// <summary>May I, is it fine to, planning to: asks for a permission on a date.</summary>
    CanI,

    /// <summary>From which date on.</summary>
    When,

    /// <summary>Is this symptom normal; or a plain report of it.</summary>
    IsItNormal,

    /// <summary>In which way.</summary>
    How,

    /// <summary>For what reason.</summary>
    Why,

    /// <summary>For how long does it last.</summary>
    HowLong,

    /// <summary>It has happened: what now.</summary>
    WhatNow,

    /// <summary>Whose rule it is, and where that is written.</summary>
    WhoSays,
}
