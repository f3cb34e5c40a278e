namespace SmpBot.Knowledge.Answering;

/// <summary>One question of a client, ready to be answered from the guide.</summary>
/// <param name="Topic">Topic id.</param>
/// <param name="Kind">What is asked about it.</param>
/// <param name="OnDate">The date asked about; null means today.</param>
/// <param name="Aspect">Id of a part of the topic that has rules of its own (for example <c>soaking</c> of washing); null for the topic as such.</param>
public sealed record Question(string Topic, QuestionKind Kind, DateOnly? OnDate = null, string? Aspect = null);
