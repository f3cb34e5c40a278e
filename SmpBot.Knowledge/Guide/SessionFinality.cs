namespace SmpBot.Knowledge.Guide;

/// <summary>Whether the most recent treatment was the client's final session.</summary>
public enum SessionFinality
{
    /// <summary>Nobody said so far.</summary>
    Unknown,

    /// <summary>More sessions are to come.</summary>
    NotFinal,

    /// <summary>It was the last one.</summary>
    Final,
}
