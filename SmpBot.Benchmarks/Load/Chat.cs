using System.Text;
using System.Text.Json;

namespace SmpBot.Benchmarks.Load;

/// <summary>What one client says, again and again.</summary>
internal sealed class Chat
{
    private static readonly string[] Said =
    [
        "my treatment was on 10 November 2026", "can i wear a cap on saturday?", "what if i go to the gym tonight",
        "its gone so light, did it not take??", "thanks",
    ];

    private readonly string _id;
    private readonly string _rest;
    private int _turns;

    /// <param name="id">The conversation's id.</param>
    /// <param name="expectReplies">True where the replies are wanted in the answer, false where they are to go to the connector.</param>
    /// <param name="connectorPort">The connector's port on this machine.</param>
    public Chat(string id, bool expectReplies, int connectorPort)
    {
        _id = id;
        var mode = expectReplies ? "\"deliveryMode\":\"expectReplies\"," : "";
        _rest = $$"""
            "type":"message",{{mode}}"channelId":"emulator","serviceUrl":"http://127.0.0.1:{{connectorPort}}","localTimestamp":"2026-11-16T10:00:00+00:00","locale":"en-GB","from":{"id":"client-{{id}}"},"recipient":{"id":"bot"},"conversation":{"id":"{{id}}"},"text":
            """;
    }

    /// <summary>The next message with its id, as an activity in JSON.</summary>
    public (string Id, byte[] Body) Next()
    {
        var activity = $"{_id}-{_turns}";
        var text = JsonEncodedText.Encode(Said[_turns % Said.Length]);
        _turns++;
        return (activity, Encoding.UTF8.GetBytes($"{{\"id\":\"{activity}\",{_rest}\"{text}\"}}"));
    }
}
