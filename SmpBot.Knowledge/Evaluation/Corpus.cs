using System.Text.Json;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Knowledge.Evaluation;

/// <summary>Labelled texts to learn from, and others to be tested with.</summary>
/// <param name="Name">Folder, and the file's name where one file is a corpus.</param>
/// <param name="Train">To learn from.</param>
/// <param name="Test">Never learnt from. A label that <paramref name="Train"/> lacks is out of scope.</param>
public sealed record Corpus(string Name, IReadOnlyList<LabelledText> Train, IReadOnlyList<LabelledText> Test)
{
    /// <summary>The corpora in a folder and in the folders directly in it: <c>train.csv</c> with <c>test.csv</c>, or *.json in the format of Braun et al.</summary>
    /// <exception cref="FormatException">There is none, or a file is no corpus; the message says what to do.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static IReadOnlyList<Corpus> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder {folder}.");
        }

        var all = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Prepend(folder).SelectMany(ReadOne).ToList();
        return all.Count > 0 ? all : throw new FormatException($"There is no corpus in {folder}: it needs train.csv and test.csv, or *.json files with sentences, in it or in folders in it.");
    }

    private static IEnumerable<Corpus> ReadOne(string folder)
    {
        var name = Path.GetFileName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar));
        foreach (var file in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            yield return Checked(ReadJson(file, $"{name}/{Path.GetFileNameWithoutExtension(file)}"), file);
        }

        var (train, test) = (Path.Combine(folder, "train.csv"), Path.Combine(folder, "test.csv"));
        if (File.Exists(train) || File.Exists(test))
        {
            yield return Checked(new(name, ReadCsv(train), ReadCsv(test)), folder);
        }
    }

    private static Corpus Checked(Corpus corpus, string path) => corpus is { Train.Count: > 0, Test.Count: > 0 }
        ? corpus
        : throw new FormatException($"{path}: a corpus needs texts to learn from and texts to test with; it has {corpus.Train.Count} and {corpus.Test.Count}.");

    private static Corpus ReadJson(string path, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            var texts = json.RootElement.GetProperty("sentences").EnumerateArray().ToLookup(
                s => s.GetProperty("training").GetBoolean(),
                s => new LabelledText(s.GetProperty("text").GetString()!, s.GetProperty("intent").GetString()!));
            return new(name, [.. texts[true]], [.. texts[false]]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException($"{path}: not a corpus ({fault.Message}). It must be an object with sentences, each with text, intent and training.", fault);
        }
    }

    // "sentence,label" below a heading; a sentence with a comma may stand in quotes, a label has neither.
    private static List<LabelledText> ReadCsv(string path) => [.. File.ReadLines(path).Index().Skip(1).Where(l => l.Item.Trim().Length > 0).Select(l =>
    {
        var comma = l.Item.LastIndexOf(',');
        var label = l.Item[(comma + 1)..].Trim();
        if (comma < 0 || label.Length == 0)
        {
            throw new FormatException($"{path}:{l.Index + 1}: no label. Each line must be a sentence, a comma and a label.");
        }

        var text = l.Item[..comma];
        return new LabelledText(text is ['"', .., '"'] ? text[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : text, label);
    })];
}
