using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Evaluation;

namespace SmpBot.Commands;

/// <summary>Talks to a running bot over <c>POST /api/messages</c> with <c>expectReplies</c>, one conversation of its own.</summary>
internal sealed class HttpChat(HttpClient http) : ICaseChat
{
    private readonly string _id = Guid.NewGuid().ToString("N");

    /// <summary>The conversation's id on the channel.</summary>
    internal string ConversationId => $"evaluate-{_id}";

    public async Task<CaseReply> SayAsync(string text, DateTimeOffset now, string locale)
    {
        var activity = new
        {
            type = "message",
            id = Guid.NewGuid().ToString("N"),
            deliveryMode = "expectReplies",
            channelId = "emulator",
            serviceUrl = "http://127.0.0.1:9",
            timestamp = now.UtcDateTime,
            localTimestamp = now,
            locale,
            textFormat = "plain",
            text,
            from = new { id = $"client-{_id}", role = "user" },
            recipient = new { id = "smpbot", role = "bot" },
            conversation = new { id = ConversationId },
        };
        using var response = await http.PostAsJsonAsync(new Uri("/api/messages", UriKind.Relative), activity);
        response.EnsureSuccessStatusCode();
        using var body = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        var answers = new List<AftercareAnswer>();
        var visible = new StringBuilder();
        foreach (var reply in body.RootElement.GetProperty("activities").EnumerateArray())
        {
            Read(reply, answers, visible);
        }

        return new(answers, visible.ToString());
    }

    private static void Read(JsonElement reply, List<AftercareAnswer> answers, StringBuilder visible)
    {
        foreach (var entity in Items(reply, "entities"))
        {
            if (entity.GetProperty("type").GetString() == AftercareAnswer.EntityType)
            {
                answers.Add(entity.Deserialize<AftercareAnswer>(JsonSerializerOptions.Web)!);
            }
        }

        if (reply.GetProperty("type").GetString() == "message")
        {
            visible.AppendLine(reply.TryGetProperty("text", out var text) ? text.GetString() : "");
            foreach (var attachment in Items(reply, "attachments"))
            {
                visible.AppendLine(attachment.TryGetProperty("content", out var content) ? content.GetRawText() : "");
            }
        }
    }

    private static JsonElement.ArrayEnumerator Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : default;
}
