using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SmpBot.Conversations;

namespace SmpBot.Tests.Channels.BotFramework;

/// <summary>One recorded activity, and what has to come of it.</summary>
internal sealed record WireStep(string What, JsonObject Activity, int Status, IReadOnlyList<string> Calls, IReadOnlyList<ClientFile>? Files)
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<WireStep> Read(string channel) => JsonSerializer.Deserialize<List<WireStep>>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Wire", channel + ".json")), Strict)!;

    /// <summary>The activity with its service at another address, as the bot gets to see it in the test.</summary>
    public JsonObject From(string serviceUrl)
    {
        var activity = Activity.DeepClone().AsObject();
        activity["serviceUrl"] = serviceUrl;
        return activity;
    }
}
