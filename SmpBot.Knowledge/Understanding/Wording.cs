using YamlDotNet.Serialization;

namespace SmpBot.Knowledge.Understanding;

/// <summary>A message that somebody might write, with what it is about.</summary>
/// <param name="Labels">Topic ids, or one sign id.</param>
/// <param name="Text">The message.</param>
internal sealed record LabelledMessage(IReadOnlyList<string> Labels, string Text);

/// <summary>
/// How people put things: word lists by meaning, and messages labelled by topic or by sign. The content folder
/// <c>wording</c> holds it; a studio's own folder adds to it.
/// </summary>
internal sealed class Wording
{
    private static readonly string[] Maps = ["evidence.yaml", "aspects.yaml", "shorthand.yaml"];

    private const string Root = "Content/wording/";
    private const int SampleSize = 10;

    private Wording(
        Concepts concepts, Dictionary<string, Dictionary<string, string>> maps, Dictionary<string, List<string>> suspicion, List<LabelledMessage> topics, List<LabelledMessage> signs)
    {
        Concepts = concepts;
        Suspicion = suspicion;
        Evidence = maps["evidence"];
        Aspects = maps["aspects"];
        Shorthand = maps["shorthand"];
        Topics = topics;
        Signs = signs;
    }

    internal Concepts Concepts { get; }

    /// <summary>Word lists that speak for a topic, with the topic.</summary>
    internal IReadOnlyDictionary<string, string> Evidence { get; }

    /// <summary>Word lists that speak for an aspect, with <c>topic:aspect</c>.</summary>
    internal IReadOnlyDictionary<string, string> Aspects { get; }

    /// <summary>Word lists by how little it takes to believe in a red flag where they are named.</summary>
    internal IReadOnlyDictionary<string, List<string>> Suspicion { get; }

    /// <summary>Text-speak by the word that it stands for.</summary>
    internal Dictionary<string, string> Shorthand { get; }

    /// <summary>Harmless messages, labelled by topic.</summary>
    internal IReadOnlyList<LabelledMessage> Topics { get; }

    /// <summary>Messages of people who need a doctor, labelled by sign.</summary>
    internal IReadOnlyList<LabelledMessage> Signs { get; }

    /// <summary>Reads the content that ships with the library.</summary>
    internal static Wording Load()
    {
        var assembly = typeof(Wording).Assembly;
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var maps = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        var suspicion = new Dictionary<string, List<string>>();
        var topics = new List<LabelledMessage>();
        var signs = new List<LabelledMessage>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Root, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var path = name[Root.Length..].Replace('\\', '/');
            var label = Path.GetFileNameWithoutExtension(path);
            if (Maps.Contains(path))
            {
                maps[label] = new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(reader);
            }
            else if (path == "suspicion.yaml")
            {
                suspicion = new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>>(reader);
            }
            else if (path.EndsWith(".yaml", StringComparison.Ordinal))
            {
                foreach (var (concept, phrases) in new DeserializerBuilder().Build().Deserialize<Dictionary<string, List<string>>>(reader))
                {
                    lists[concept] = lists.TryGetValue(concept, out var known) ? [.. known, .. phrases] : phrases;
                }
            }
            else if (path.EndsWith(".txt", StringComparison.Ordinal))
            {
                (path.StartsWith("signs/", StringComparison.Ordinal) ? signs : topics).AddRange(Messages(reader.ReadToEnd(), label));
            }
        }

        foreach (var (concept, topic) in maps["evidence"].Where(e => lists.ContainsKey(e.Key)))
        {
            topics.AddRange(Sample(lists[concept]).Select(phrase => new LabelledMessage([topic], phrase.Replace("*", "", StringComparison.Ordinal))));
        }

        return new(new Concepts(lists), maps, suspicion, topics, signs);
    }

    // A list that speaks for a topic teaches it like messages of one phrase; a long list not more than a short one.
    private static IEnumerable<string> Sample(IReadOnlyList<string> list)
    {
        var step = Math.Max(1, list.Count / SampleSize);
        for (var i = 0; i < list.Count; i += step)
        {
            yield return list[i];
        }
    }

    /// <summary>One message a line; <c>[a, b] text</c> gives labels other than the file's name; # begins a comment.</summary>
    internal static IEnumerable<LabelledMessage> Messages(string file, string label)
    {
        foreach (var line in file.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
            {
                continue;
            }

            var close = line[0] == '[' ? line.IndexOf(']', StringComparison.Ordinal) : -1;
            yield return close < 0
                ? new([label], line)
                : new(line[1..close].Split(',', StringSplitOptions.TrimEntries), line[(close + 1)..].Trim());
        }
    }
}
