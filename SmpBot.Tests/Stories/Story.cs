using System.Text.Json;
using SmpBot.Knowledge.Evaluation;
using YamlDotNet.Serialization;

namespace SmpBot.Tests.Stories;

/// <summary>A conversation that has to go well, as data. The expectations are those of the conversation cases.</summary>
/// <param name="Name">What happens, in a few words.</param>
/// <param name="Case">What is typed, when, and what each reply must say.</param>
/// <param name="Ticket">The last handoff that must lie in the database, or null for none at all.</param>
/// <param name="Pending">What is still wrong; such a story is skipped and says so. Null for a story that holds.</param>
/// <param name="Studio">True where the studio has a pack of its own: <c>studio/pack.yaml</c>.</param>
public sealed record Story(string Name, ConversationCase Case, StoryTicket? Ticket, string? Pending, bool Studio)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>All stories by name.</summary>
    public static IReadOnlyDictionary<string, Story> All { get; } =
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Stories"), "*.yaml").Order(StringComparer.Ordinal)
            .SelectMany(ReadFile)
            .ToDictionary(s => s.Name);

    private static IEnumerable<Story> ReadFile(string path)
    {
        var yaml = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
        var json = new SerializerBuilder().JsonCompatible().Build();
        foreach (var entry in yaml.Deserialize<List<Dictionary<string, object>>>(File.ReadAllText(path)))
        {
            var name = (string)entry["story"];
            entry["id"] = $"story-{name}";
            var text = json.Serialize(entry);
            var extra = JsonSerializer.Deserialize<Extra>(text, Json)!;
            yield return new(name, JsonSerializer.Deserialize<ConversationCase>(text, Json)!, extra.Ticket, extra.Pending, extra.Studio);
        }
    }

    private sealed record Extra(StoryTicket? Ticket, string? Pending, bool Studio);
}

/// <summary>What a story's handoff must hold.</summary>
/// <param name="Reason">Topic or red flag that raised it.</param>
/// <param name="Urgency">Escalation level.</param>
/// <param name="Day">The client's healing day, or null where it is not known.</param>
/// <param name="Stage">Id of the stage, or null.</param>
/// <param name="Said">What the client's last lines must include.</param>
public sealed record StoryTicket(string Reason, string Urgency, int? Day, string? Stage, IReadOnlyList<string> Said);
