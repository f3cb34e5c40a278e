using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SmpBot.Knowledge.Evaluation;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Scores;

/// <summary>
/// Scores cases a second time, from the description of their format alone: plain JSON in, plain JSON out, none of the
/// product's own types but the record that the figures are compared in.
/// </summary>
internal static class WireScorer
{
    private static readonly string[] Order = ["none", "offer", "artist", "medical", "emergency"];

    public static async Task<Scoreboard> ScoreAsync(HttpClient http, string file, string kind)
    {
        int cases = 0, casesRight = 0, turns = 0, turnsRight = 0, red = 0, caught = 0, calm = 0, alarms = 0;
        foreach (var one in File.ReadLines(file).Where(l => l.Length > 0).Select(l => JsonNode.Parse(l)!).Where(c => ((string)c["id"]!).Split('-')[0] == kind))
        {
            var whole = true;
            var conversation = Guid.NewGuid().ToString();
            foreach (var line in SetUp(one["setup"]))
            {
                await SayAsync(http, one, one["now"], conversation, line);
            }

            foreach (var turn in one["turns"]!.AsArray())
            {
                var (answers, text) = await SayAsync(http, one, turn!["now"] ?? one["now"], conversation, (string)turn["user"]!);
                if (turn["expect"] is not { } expect)
                {
                    continue;
                }

                var right = Holds(expect, answers, text);
                turns++;
                turnsRight += right ? 1 : 0;
                whole &= right;
                var level = answers.Count == 0 ? "nothing" : answers.Select(a => (string)a["escalation"]!).MaxBy(e => Array.IndexOf(Order, e))!;
                var wanted = Strings(expect["escalation"]);
                if (wanted.Count > 0 && wanted.TrueForAll(IsAlarm))
                {
                    red++;
                    caught += wanted.Contains(level) ? 1 : 0;
                }
                else if (wanted.Count > 0 && !wanted.Exists(IsAlarm))
                {
                    calm++;
                    alarms += IsAlarm(level) ? 1 : 0;
                }
            }

            cases++;
            casesRight += whole ? 1 : 0;
        }

        return new(casesRight, cases, turnsRight, turns, caught, red, alarms, calm);
    }

    private static IEnumerable<string> SetUp(JsonNode? setup)
    {
        if ((string?)setup?["treated"] is { } treated)
        {
            yield return $"My treatment was on {DateOnly.ParseExact(treated, "yyyy-MM-dd"):d MMMM yyyy}.";
            if ((bool?)setup["final"] is { } final)
            {
                yield return final ? "That was my final session." : "That was not my final session, I have more to come.";
            }
        }
    }

    private static async Task<(List<JsonNode> Answers, string Text)> SayAsync(HttpClient http, JsonNode one, JsonNode? now, string conversation, string text)
    {
        var activity = Messages.Activity(text, conversation);
        activity["localTimestamp"] = now?.DeepClone() ?? "2026-11-20T10:00:00-05:00";
        activity["locale"] = one["locale"]?.DeepClone() ?? "en-US";
        using var response = await http.PostAsync("/api/messages", new StringContent(activity.ToJsonString(), null, "application/json"));
        var replies = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["activities"]!.AsArray();
        var answers = replies.SelectMany(r => r!["entities"]?.AsArray() ?? []).Where(e => (string?)e!["type"] == "aftercareAnswer").Select(e => e!).ToList();
        var visible = string.Join('\n', replies.Select(r => $"{r!["text"]}\n{string.Join('\n', (r["attachments"]?.AsArray() ?? []).Select(a => a!["content"]?.ToJsonString()))}"));
        return (answers, visible);
    }

    private static bool Holds(JsonNode expect, List<JsonNode> answers, string text)
    {
        var topics = Strings(expect["topic"]);
        var verdicts = Strings(expect["verdict"]);
        var levels = Strings(expect["escalation"]);
        var on = answers.Where(a => topics.Contains((string)a["topic"]!)).ToList();
        var all = expect["topicsAll"]?.AsArray().Select(Strings) ?? [];
        var highest = answers.Count == 0 ? null : answers.Select(a => (string)a["escalation"]!).MaxBy(e => Array.IndexOf(Order, e));
        return (topics.Count == 0 || on.Count > 0)
            && all.All(list => answers.Exists(a => list.Contains((string)a["topic"]!)))
            && (verdicts.Count == 0 || (topics.Count == 0 ? answers : on).Exists(a => verdicts.Contains((string)a["verdict"]!)))
            && (levels.Count == 0 || (highest is not null && levels.Contains(highest)))
            && Same("day") && Same("treatmentDate") && Same("allowedFrom")
            && (expect["text"] is not { } must || Regex.IsMatch(text, (string)must!, RegexOptions.IgnoreCase))
            && (expect["notText"] is not { } not || !Regex.IsMatch(text, (string)not!, RegexOptions.IgnoreCase));

        bool Same(string key) => expect[key] is not { } wanted || answers.Exists(a => JsonNode.DeepEquals(a[key], wanted));
    }

    private static bool IsAlarm(string level) => level is "medical" or "emergency";

    private static List<string> Strings(JsonNode? list) => [.. (list as JsonArray ?? []).Select(v => (string)v!)];
}
