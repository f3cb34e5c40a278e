using YamlDotNet.RepresentationModel;

namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>A YAML mapping that is read key by key; what is missing, malformed or left over becomes a problem with its line.</summary>
internal sealed class YamlFields(string file, YamlMappingNode node, Problems problems)
{
    private readonly HashSet<string> asked = [];

    public Origin Origin { get; } = new(file, (int)node.Start.Line);

    public bool Has(string key) => Node(key) is not null;

    public string? Text(string key)
    {
        if (Node(key) is not { } value)
        {
            return null;
        }

        if (value is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
        {
            return text.Trim();
        }

        Report(value, $"'{key}' has no text.", "Write a value or remove the key.");
        return null;
    }

    public string Required(string key)
    {
        if (!Has(key))
        {
            problems.Add(Origin, $"'{key}' is missing.", "Add it.");
        }

        return Text(key) ?? "";
    }

    public T One<T>(string key, T fallback, bool required = false)
        where T : struct, Enum
    {
        var text = required ? Required(key) : Text(key);
        if (string.IsNullOrEmpty(text))
        {
            return fallback;
        }

        if (!char.IsDigit(text[0]) && Enum.TryParse<T>(text.Replace("-", "", StringComparison.Ordinal), true, out var value))
        {
            return value;
        }

        Report(Node(key)!, $"'{key}' cannot be '{text}'.", $"Use one of: {string.Join(", ", Enum.GetNames<T>())} (in lower case).");
        return fallback;
    }

    public DayRange? Days(string key, bool required)
    {
        var text = required ? Required(key) : Text(key);
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (DayRange.TryRead(text, out var range))
        {
            return range;
        }

        Report(Node(key)!, $"'{key}' cannot be '{text}'.", "Write the days as 4-7, 14 or 31+, from day 1, the smaller first.");
        return null;
    }

    public IReadOnlyList<string> Texts(string key) => Node(key) switch
    {
        null => [],
        YamlScalarNode { Value: { } one } => [one.Trim()],
        YamlSequenceNode many => [.. many.OfType<YamlScalarNode>().Select(n => n.Value ?? "")],
        var other => Empty<string>(other, key),
    };

    public IEnumerable<YamlFields> Maps(string key) => Node(key) switch
    {
        null => [],
        YamlMappingNode one => [new(file, one, problems)],
        YamlSequenceNode many => many.OfType<YamlMappingNode>().Select(n => new YamlFields(file, n, problems)),
        var other => Empty<YamlFields>(other, key),
    };

    public IEnumerable<(string Key, string Text)> Pairs() => node.Children
        .Select(c => (Key: ((YamlScalarNode)c.Key).Value ?? "", Text: Text(((YamlScalarNode)c.Key).Value ?? "") ?? ""));

    public IEnumerable<string> Keys() => node.Children.Keys.Select(k => ((YamlScalarNode)k).Value ?? "");

    /// <summary>To be called last: reports the keys that nobody asked for.</summary>
    public void NothingElse()
    {
        foreach (var key in node.Children.Keys.Where(k => !asked.Contains((k as YamlScalarNode)?.Value ?? "")))
        {
            Report(key, $"The key '{key}' is not known here.", $"Known keys: {string.Join(", ", asked.Order(StringComparer.Ordinal))}.");
        }
    }

    private YamlNode? Node(string key)
    {
        asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;
    }

    private T[] Empty<T>(YamlNode at, string key)
    {
        Report(at, $"'{key}' has the wrong shape.", "See the other files for how it is written.");
        return [];
    }

    private void Report(YamlNode at, string message, string remedy) =>
        problems.Add(new(file, (int)at.Start.Line), message, remedy);
}
