namespace SmpBot.Conversations.Gaps;

/// <summary>Why a message lies in the gap log.</summary>
public enum GapReason
{
    /// <summary>The bot did not understand it.</summary>
    NotUnderstood,

    /// <summary>The bot understood that the guide does not cover it.</summary>
    Unknown,

    /// <summary>It ended in the artist's hands.</summary>
    Artist,
}

/// <summary>A message that the bot could not settle by itself, without what says whose it is.</summary>
/// <param name="Reason">Why it is here.</param>
/// <param name="Topic">Topic id of the answer that was given.</param>
/// <param name="Likely">Ids of the topics that it may have been about, the likeliest first.</param>
/// <param name="Day">Healing day, or null where it was not known.</param>
/// <param name="Text">What was typed, with personal data taken out.</param>
public sealed record Gap(GapReason Reason, string Topic, IReadOnlyList<string> Likely, int? Day, string Text);

/// <summary>A gap as it is kept.</summary>
/// <param name="On">The date, in UTC. There is no time of day and no conversation, so that nobody is found by it.</param>
/// <param name="Channel">Id of the channel that it came by.</param>
/// <param name="Gap">The gap.</param>
public sealed record KeptGap(DateOnly On, string Channel, Gap Gap);
