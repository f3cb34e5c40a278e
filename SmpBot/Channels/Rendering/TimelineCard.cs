using System.Text.Json.Nodes;
using SmpBot.Conversations;

namespace SmpBot.Channels.Rendering;

/// <summary>The healing timeline as an Adaptive Card: where the client is, what opens when.</summary>
internal static class TimelineCard
{
    public static JsonObject Render(Timeline timeline)
    {
        var body = new JsonArray(Heading($"Your healing, day {timeline.Day}"));
        foreach (var stage in timeline.View.Stages)
        {
            body.Add(Stage(stage));
        }

        if (timeline.View.Changes.Count > 0)
        {
            body.Add(Heading("What opens when"));
            body.Add(Changes(timeline.View.Changes));
        }

        return AdaptiveCard.Of(body, timeline.InWords());
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
}
