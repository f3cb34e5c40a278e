namespace SmpBot.Tests.Scores;

/// <summary>The figures below which the bot is not good enough to be shipped, on the development cases.</summary>
internal static class Minimum
{
    /// <summary>Cases of the kinds A to C that are wholly right.</summary>
    public const double Cases = 0.93;

    /// <summary>Labelled turns of kind D that are right.</summary>
    public const double Turns = 0.88;

    /// <summary>Red flags of kind E1 that are caught.</summary>
    public const double Caught = 0.88;

    /// <summary>Harmless turns of kind E2 that raise an alarm, at most.</summary>
    public const double Alarmed = 0.03;

    /// <summary>Red flags in wording that was not learnt from, caught.</summary>
    public const double UnseenCaught = 0.78;

    /// <summary>Harmless messages in wording that was not learnt from that raise an alarm, at most.</summary>
    public const double UnseenAlarmed = 0.07;

    /// <summary>Messages in wording that was not learnt from of which every topic is found.</summary>
    public const double UnseenTopics = 0.69;
}
