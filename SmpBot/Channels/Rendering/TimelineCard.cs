using System.Text.Json;
using System.Text.Json.Nodes;
using SmpBot.Channels.BotFramework;
using SmpBot.Conversations;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Channels.Rendering;

/// <summary>The healing timeline as an Adaptive Card: where the client is, what opens when.</summary>
internal sealed class TimelineCard(ITimelineSource source)
{
    /// <summary>The card as the attachments of an activity, or null where there is nothing to show.</summary>
    public IReadOnlyList<JsonElement>? AttachmentsFor(Treatment? treatment, DateOnly today)
    {
        if (treatment is null || source.View(treatment, today) is not { } view)
        {
            return null;
        }

        var attachment = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.adaptive",
            ["content"] = Render(view, treatment.DayOn(today)),
        };
        return [JsonSerializer.SerializeToElement(attachment, ActivityJson.Default.JsonObject)];
    }

    /// <summary>The card itself.</summary>
    public static JsonObject Render(TimelineView view, int day)
    {
        var body = new JsonArray(Heading($"Your healing, day {day}"));
        foreach (var stage in view.Stages)
        {
            body.Add(Stage(stage));
        }

        if (view.Changes.Count > 0)
        {
            body.Add(Heading("What opens when"));
            body.Add(Changes(view.Changes));
        }

        return new()
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["fallbackText"] = Spoken(view, day),
            ["speak"] = Spoken(view, day),
            ["body"] = body,
        };
    }

    private static JsonObject Heading(string text) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["size"] = "Medium",
        ["weight"] = "Bolder",
        ["wrap"] = true,
        ["style"] = "heading",
    };

    private static JsonObject Stage(TimelineStage stage)
    {
        var lines = new JsonArray(
            Line(stage.IsCurrent ? $"{stage.Title} - you are here" : stage.Title, bold: stage.IsCurrent, subtle: false),
            Line(CardDate.Span(stage.From, stage.To), bold: false, subtle: true));
        return new()
        {
            ["type"] = "Container",
            ["style"] = stage.IsCurrent ? "emphasis" : "default",
            ["spacing"] = "Small",
            ["items"] = lines,
        };
    }

    private static JsonObject Line(string text, bool bold, bool subtle) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["wrap"] = true,
        ["spacing"] = "None",
        ["weight"] = bold ? "Bolder" : "Default",
        ["isSubtle"] = subtle,
    };

    private static JsonObject Changes(IReadOnlyList<TimelineChange> changes)
    {
        var facts = new JsonArray();
        foreach (var change in changes)
        {
            facts.Add(new JsonObject { ["title"] = CardDate.Short(change.On), ["value"] = change.Text });
        }

        return new() { ["type"] = "FactSet", ["facts"] = facts };
    }

    private static string Spoken(TimelineView view, int day)
    {
        var here = view.Stages.FirstOrDefault(stage => stage.IsCurrent);
        var changes = view.Changes.Select(change => $"{CardDate.Short(change.On)}: {change.Text}.");
        return string.Join(' ', changes.Prepend(here is null ? $"Day {day}." : $"Day {day}: {here.Title}."));
    }
}
