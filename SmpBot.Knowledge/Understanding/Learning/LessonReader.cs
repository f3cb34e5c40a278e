using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace SmpBot.Knowledge.Understanding;

/// <summary>Reads the wording files, the built-in ones and over them a studio's.</summary>
internal sealed class LessonReader
{
    private const int SampleSize = 10;

    private readonly Dictionary<string, IReadOnlyList<string>> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _evidence = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _aspects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _shorthand = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _reading = new(StringComparer.Ordinal);
    private readonly List<LabelledMessage> _topics = [];
    private readonly List<LabelledMessage> _signs = [];
    private readonly Problems _problems = new();
    private readonly HashSet<string> _topicIds;
    private readonly HashSet<string> _signIds;

    private LessonReader(Guide.Guide guide)
    {
        _topicIds = [.. guide.Topics.Select(t => t.Id)];
        _signIds = [.. guide.RedFlags.Select(f => f.Id)];
    }

    /// <summary>The lessons for <paramref name="guide"/>, its studio's own wording included.</summary>
    /// <exception cref="GuideException">The wording has flaws; all of them are listed.</exception>
    internal static Lessons Read(Guide.Guide guide)
    {
        var reader = new LessonReader(guide);
        // Word lists first: they name what is recognised beyond the guide's topics.
        foreach (var file in ContentFile.BuiltInWording().Concat(guide.StudioWording).OrderBy(f => f.Path.EndsWith(".txt", StringComparison.Ordinal)))
        {
            reader.Read(file);
        }

        reader.CheckMaps();
        return reader._problems.Found is { Count: > 0 } found ? throw new GuideException(found) : reader.Lessons();
    }

    private void Read(ContentFile file)
    {
        var inside = file.Path[(file.Path.IndexOf("wording/", StringComparison.Ordinal) + "wording/".Length)..];
        try
        {
            switch (inside)
            {
                case "evidence.yaml": Merge(file, _evidence); break;
                case "aspects.yaml": Merge(file, _aspects); break;
                case "shorthand.yaml": Merge(file, _shorthand); break;
                case "reading.yaml":
                    Merge(file, _reading);
                    _topicIds.UnionWith([.. _reading["uncovered"], .. _reading["moves"]]);
                    break;
                case var yaml when yaml.EndsWith(".yaml", StringComparison.Ordinal): Merge(file, _lists); break;
                default: ReadMessages(file, inside); break;
            }
        }
        catch (YamlException e)
        {
            _problems.Add(new(file.Path, (int)e.Start.Line), $"This is not what a wording file holds: {e.Message}", "Write 'name: [\"phrase\", ...]', or 'name: word' in evidence, aspects and shorthand.");
        }
    }

    private void ReadMessages(ContentFile file, string inside)
    {
        var areSigns = inside.StartsWith("signs/", StringComparison.Ordinal);
        var known = areSigns ? _signIds : _topicIds;
        foreach (var message in LabelledMessage.Parse(file.Text, Path.GetFileNameWithoutExtension(inside)))
        {
            foreach (var label in message.Labels.Select(l => l.Split('!')[0]).Where(l => !known.Contains(l)))
            {
                _problems.Add(new(file.Path, LineOf(file, message)), $"There is no {(areSigns ? "red flag" : "topic")} '{label}'.", "Use an id of the guide as the file's name or in [brackets].");
            }

            (areSigns ? _signs : _topics).Add(message);
        }
    }

    private static int LineOf(ContentFile file, LabelledMessage message) =>
        file.Text[..Math.Max(0, file.Text.IndexOf(message.Text, StringComparison.Ordinal))].Count(c => c == '\n') + 1;

    private static void Merge(ContentFile file, Dictionary<string, string> into)
    {
        foreach (var (key, value) in Yaml<Dictionary<string, string>>(file))
        {
            into[key] = value;
        }
    }

    private static void Merge(ContentFile file, Dictionary<string, IReadOnlyList<string>> into)
    {
        foreach (var (name, phrases) in Yaml<Dictionary<string, List<string>>>(file))
        {
            into[name] = into.TryGetValue(name, out var known) ? [.. known, .. phrases] : phrases;
        }
    }

    private static T Yaml<T>(ContentFile file) where T : new() =>
        new DeserializerBuilder().Build().Deserialize<T>(file.Text) ?? new T();

    private void CheckMaps()
    {
        foreach (var list in _evidence.Keys.Concat(_aspects.Keys).Where(l => !_lists.ContainsKey(l)))
        {
            _problems.Add(new("wording", 1), $"There is no word list '{list}'.", "Correct its name in evidence.yaml or aspects.yaml, or add the list.");
        }

        foreach (var (list, topic) in _evidence.Concat(_aspects).Where(e => !_topicIds.Contains(e.Value.Split(':')[0])))
        {
            _problems.Add(new("wording", 1), $"The word list '{list}' speaks for '{topic}', which is no topic.", "Use the id of a topic.");
        }
    }

    private Lessons Lessons()
    {
        // A list that speaks for a part of a topic speaks for the topic.
        foreach (var (list, aspect) in _aspects)
        {
            _evidence.TryAdd(list, aspect.Split(':')[0]);
        }

        foreach (var (list, topic) in _evidence)
        {
            _topics.AddRange(Sample(_lists[list]).Select(phrase => new LabelledMessage([topic], phrase.Replace("*", "", StringComparison.Ordinal))));
        }

        return new(new(_lists, _evidence, _aspects, _shorthand, _reading), _topics, _signs);
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
}
