using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels;

/// <summary>Makes bodies that are broken in one way or several. The same seed makes the same bodies.</summary>
internal sealed class BrokenActivities(int seed)
{
    private static readonly string[] Members =
    [
        "type", "id", "timestamp", "localTimestamp", "localTimezone", "serviceUrl", "channelId", "from", "recipient", "conversation",
        "replyToId", "locale", "deliveryMode", "name", "text", "textFormat", "membersAdded", "suggestedActions", "attachments", "entities",
        "value", "channelData", "somethingNew",
    ];

    private static readonly string[] Types =
        ["message", "conversationUpdate", "event", "invoke", "typing", "endOfConversation", "messageReaction", "installationUpdate", "trace", "", "MESSAGE", "strange"];

    private static readonly string[] Texts =
    [
        "", " ", "can i wear a cap on saturday", "2026-11-20T10:00:00Z", "expectReplies", "\u0000", "\u202e\u200b\ufeff", "0000-00-00", "2026-02-30T25:61:61Z", "9999-12-31T23:59:59.9999999+14:00",
        "-1", "1e999", "null", "<at>bot</at>", "'; DROP TABLE conversations; --", "{{name}}", "\r\n\r\n", "Europe/Nowhere", "en-GB-x-y-z", "xx",
        "https://169.254.169.254/", "data:image/png;base64,!!!", "data:", "\U0001F469\u200D\U0001F9B2", "day 99999999999999999999", "31/13/20266", "1/1/1", "in 999999999 days",
        "13th of Octember 0", "last tuesday next week 3 weeks ago tomorrow", "ＦＵＬＬ ｗｉｄｔｈ", "e\u0301\u0301\u0301\u0301\u0301",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The next body, and whether it is said to be JSON.</summary>
    public (byte[] Body, string ContentType) Next()
    {
        var activity = Messages.Activity(Pick(Texts), $"broken-{_random.Next(200)}");
        activity["type"] = _random.Next(2) == 0 ? "message" : Pick(Types);
        for (var changes = _random.Next(1, 4); changes > 0; changes--)
        {
            Change(activity);
        }

        var text = activity.ToJsonString();
        if (_random.Next(40) == 0)
        {
            text = text.Replace("\"type\"", "\"type\":\"message\",\"type\"", StringComparison.Ordinal);
        }

        var body = Encoding.UTF8.GetBytes(text);
        return (_random.Next(8) == 0 ? Damage(body) : body, _random.Next(30) == 0 ? Pick("text/plain", "application/xml", "multipart/form-data") : "application/json");
    }

    private void Change(JsonObject activity)
    {
        var member = Pick(Members);
        switch (_random.Next(4))
        {
            case 0:
                activity.Remove(member);
                break;
            case 1 when activity[member] is JsonObject inner && inner.Count > 0:
                inner[inner.ElementAt(_random.Next(inner.Count)).Key] = Value(3);
                break;
            default:
                activity[member] = Value(4);
                break;
        }
    }

    private JsonNode? Value(int depth) => _random.Next(depth > 0 ? 10 : 7) switch
    {
        0 => null,
        1 => JsonValue.Create(_random.Next(2) == 0),
        2 => JsonValue.Create(_random.Next(-3, 100)),
        3 => JsonNode.Parse(Pick("1e308", "-1e-308", "123456789012345678901234567890", "0.1")),
        4 => JsonValue.Create(new string(Pick("x", "9", "\u00e9", "[", "\"", "day 5 ")[0], _random.Next(1, 3) * _random.Next(1, 900))),
        5 or 6 => JsonValue.Create(Pick(Texts)),
        7 => new JsonArray([.. Enumerable.Range(0, _random.Next(5)).Select(_ => Value(depth - 1))]),
        8 => Nested(_random.Next(1, 80)),
        _ => new JsonObject(Enumerable.Range(0, _random.Next(5)).DistinctBy(n => Members[n]).Select(_ => Pick(Members)).Distinct().Select(name => KeyValuePair.Create(name, Value(depth - 1)))),
    };

    private static JsonNode? Nested(int depth) =>
        JsonNode.Parse(new string('[', depth) + new string(']', depth), documentOptions: new JsonDocumentOptions { MaxDepth = 100 });

    /// <summary>Cuts it off, turns a byte, doubles a part: what a wire or a wrong program does to JSON.</summary>
    private byte[] Damage(byte[] body)
    {
        var at = _random.Next(body.Length);
        switch (_random.Next(4))
        {
            case 0:
                return body[..at];
            case 1:
                body[at] = (byte)_random.Next(256);
                return body;
            case 2:
                return [.. body[..at], .. body];
            default:
                return [.. body[..at], 0xff, 0xfe, 0xc0, .. body[at..]];
        }
    }

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
