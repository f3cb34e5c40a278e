using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SmpBot.Conversations;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>One recorded activity, and what has to come of it.</summary>
internal sealed record WireStep(
    string What, JsonObject Activity, int Status, JsonNode? Answer, string? Says, IReadOnlyList<string> Calls, IReadOnlyList<ClientFile>? Files)
{
    /// <summary>The recordings: one a channel, three for the kinds of conversation that Teams has.</summary>
    public static readonly string[] Recordings = ["msteams", "msteams-team", "msteams-group", "webchat", "directline", "sms", "emulator"];

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<WireStep> Read(string channel) => JsonSerializer.Deserialize<List<WireStep>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Wire", channel + ".json")), Strict)!;

    /// <summary>The chat that it belongs to. Of a conversation that several people share, each has their own.</summary>
    public ConversationKey Key
    {
        get
        {
            var conversation = Activity["conversation"]!;
            var isShared = (string?)conversation["conversationType"] is "channel" or "groupChat" && (string?)Activity["type"] is "message" or "invoke";
            return new((string)Activity["channelId"]!, (string)conversation["id"]! + (isShared ? $"|{(string)Activity["from"]!["id"]!}" : ""));
        }
    }

    /// <summary>True where the bot answered as it has to.</summary>
    public bool Fits((int Status, string Body) answer) =>
        Status == answer.Status && (Answer is null ? answer.Body.Length == 0 : JsonNode.DeepEquals(Answer, JsonNode.Parse(answer.Body)));

    /// <summary>The activity with its service at another address, as the bot gets to see it in the test.</summary>
    public JsonObject From(string serviceUrl)
    {
        var activity = Activity.DeepClone().AsObject();
        activity["serviceUrl"] = serviceUrl;
        return activity;
    }
}
