using System.Text.Json;
using System.Text.Json.Serialization;

namespace SmpBot.Knowledge.Evaluation;

/// <summary>A short conversation with what each reply must say. One JSON object a line in a cases file.</summary>
public sealed record ConversationCase
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Unique id; its first letters are the kind.</summary>
    public required string Id { get; init; }

    /// <summary>What the case is about, for the table.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>The client's local time with offset; null takes the default of the format.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>The client's locale.</summary>
    public string Locale { get; init; } = "en-US";

    /// <summary>What the bot knows before the first turn.</summary>
    public CaseSetup? Setup { get; init; }

    /// <summary>What the client types, in order.</summary>
    public required IReadOnlyList<CaseTurn> Turns { get; init; }

    /// <summary>The local time of the conversation.</summary>
    [JsonIgnore]
    public DateTimeOffset LocalNow => Now ?? new(2026, 11, 20, 10, 0, 0, TimeSpan.FromHours(-5));

    /// <summary>Reads a cases file.</summary>
    /// <exception cref="FormatException">A line is not a case; the message names file, line and remedy.</exception>
    public static IReadOnlyList<ConversationCase> ReadFile(string path)
    {
        var cases = new List<ConversationCase>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                cases.Add(JsonSerializer.Deserialize<ConversationCase>(line, Json)!);
            }
            catch (JsonException fault)
            {
                throw new FormatException($"{path}:{number}: not a conversation case ({fault.Message}). Each line must be one JSON object with id and turns.", fault);
            }
        }

        return cases;
    }
}

/// <summary>What the bot knows before the first turn of a case.</summary>
public sealed record CaseSetup
{
    /// <summary>Date of the most recent treatment, or null.</summary>
    public DateOnly? Treated { get; init; }

    /// <summary>Whether it was the final session; null for unknown.</summary>
    public bool? Final { get; init; }
}

/// <summary>One turn of a case.</summary>
public sealed record CaseTurn
{
    /// <summary>What the client types.</summary>
    public required string User { get; init; }

    /// <summary>Local time of this turn where it differs from the case's.</summary>
    public DateTimeOffset? Now { get; init; }

    /// <summary>What the reply must say; null where the turn only sets up context.</summary>
    public CaseExpectation? Expect { get; init; }
}

/// <summary>What a reply must say. Keys that are absent are not checked.</summary>
public sealed record CaseExpectation
{
    /// <summary>Some answer's topic is in the list.</summary>
    public IReadOnlyList<string>? Topic { get; init; }

    /// <summary>Every inner list is hit by one of the answers.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? TopicsAll { get; init; }

    /// <summary>Some answer with such a topic has one of the verdicts.</summary>
    public IReadOnlyList<string>? Verdict { get; init; }

    /// <summary>The highest escalation of the reply is in the list.</summary>
    public IReadOnlyList<string>? Escalation { get; init; }

    /// <summary>Some answer has exactly this healing day.</summary>
    public int? Day { get; init; }

    /// <summary>Some answer has exactly this treatment date.</summary>
    public DateOnly? TreatmentDate { get; init; }

    /// <summary>Some answer has exactly this date.</summary>
    public DateOnly? AllowedFrom { get; init; }

    /// <summary>Pattern that the visible text must match.</summary>
    public string? Text { get; init; }

    /// <summary>Pattern that the visible text must not match.</summary>
    public string? NotText { get; init; }
}
