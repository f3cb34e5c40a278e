using System.Text.Json;
using SmpBot.Conversations;
using SmpBot.Conversations.Resuming;

namespace SmpBot.Channels.DirectLine;

/// <summary>Says something in a chat of the embedded Direct Line although nothing came in. It is a line of the log like any other.</summary>
internal sealed class LaterWords(DirectLineChannel channel) : IOutgoingRoute
{
    public const string RouteName = "directline-later";

    public string Name => RouteName;

    public async Task<SendResult> SendAsync(string content, CancellationToken cancel)
    {
        var word = JsonSerializer.Deserialize(content, DirectLineJson.Default.LaterWord)!;
        return await channel.SayAsync(word) ? new(SendOutcome.Delivered) : new(SendOutcome.Refused, "there is no such conversation");
    }
}

/// <summary>Writes them for the outbox.</summary>
internal sealed class LaterWordWriter : ILaterWord
{
    public Outgoing? Write(ConversationKey key, string text, string id) => key.Channel != DirectLineChannel.StoredAs
        ? null
        : new(LaterWords.RouteName, JsonSerializer.Serialize(new(key.Id, text, id), DirectLineJson.Default.LaterWord));
}

/// <summary>Something to say later.</summary>
internal sealed record LaterWord(string Conversation, string Text, string Id);
