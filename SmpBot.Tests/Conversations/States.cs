using FsCheck;
using FsCheck.Fluent;
using SmpBot.Conversations;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.TurnTaking;

/// <summary>States that a conversation can be in, each reached by talking.</summary>
internal static class States
{
    public static readonly DateOnly Today = new(2026, 11, 16);

    private static readonly string[][] Talks =
    [
        [],
        ["treated on 10 november"],
        ["treated on 10 november, my final session"],
        ["treated on 20 october, more sessions to come", "can i wear a hat?"],
        ["can i wear a hat?"],
        ["can i wear a hat and can i swim?", "blorp grmbl"],
        ["treated on 30 february, can i go to the gym"],
        ["treated on 20 october", "can i swim tomorrow?"],
        ["treated on 20 october", "can i swim tomorrow?", "why?"],
        ["treated on 12 november", "there is a red streak running down from my scalp and its getting bigger"],
        ["my lips are swelling up and i cant breathe properly", "says who?"],
        ["treated on 12 november", "pus is coming out of it", "can i wear a hat tomorrow anyway"],
        ["i dont want to live any more"],
        ["treated on 10 november", "it looks odd somehow"],
        ["treated on 10 november", "it looks odd somehow", "neither"],
        ["treated on 10 november", "it looks odd somehow", "neither", "blorp grmbl"],
        ["what is the capital of france", "tell me a joke"],
        ["treated on 1 november", "its still red"],
        ["treated on 10 november", "is there a cream i can put on it for the itch?"],
        ["treated on 10 november", "can i drink alcohol", "says who?"],
    ];

    private static readonly Lazy<Conversation[]> Known = new(() => [.. Talks.Select(After)]);

    /// <summary>Any of them, then up to three messages of any kind.</summary>
    public static Gen<Conversation> Any { get; } =
        from state in Gen.Elements(Known.Value)
        from count in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from texts in Gen.ArrayOf(Texts.Fragments, count)
        select texts.Aggregate(state, (conversation, text) => Say(conversation, text).Conversation);

    public static TurnResult Say(Conversation conversation, string text) =>
        TheGuide.Dialogue.Take(conversation, new(TurnKind.Message, text, Today, "en-GB"));

    private static Conversation After(string[] talk) =>
        talk.Aggregate(Conversation.New, (conversation, text) => Say(conversation, text).Conversation);
}
