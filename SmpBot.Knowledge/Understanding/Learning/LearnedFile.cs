using System.Text;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// What was learnt, kept in a file, so that the start need not learn again. The file belongs to one build of this
/// library: with another build, or where a studio adds wording of its own, it is not used.
/// </summary>
public static class LearnedFile
{
    /// <summary>Its name beside the library.</summary>
    public const string Name = "understanding.bin";

    private static readonly Guid Build = typeof(LearnedFile).Module.ModuleVersionId;

    /// <summary>Learns from the built-in content and writes what was learnt to <paramref name="path"/>.</summary>
    /// <exception cref="GuideException">The content has flaws.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path)
    {
        var guide = Guide.Guide.Load();
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        Write(writer, Learner.Learn(guide, LessonReader.Read(guide)));
    }

    /// <summary>What <see cref="Write(string)"/> left beside the library, or null where there is none for this build.</summary>
    internal static Learned? Find()
    {
        var path = Path.Combine(AppContext.BaseDirectory, Name);
        if (!File.Exists(path))
        {
            return null;
        }

        var file = new MappedFile(path);
        using var reader = new BinaryReader(file.OpenStream(), Encoding.UTF8);
        if (Guid.TryParse(reader.ReadString(), out var build) && build == Build)
        {
            // Never closed: the models read on in it.
            return Read(reader, file.Memory);
        }

        ((IDisposable)file).Dispose();
        return null;
    }

    private static void Write(BinaryWriter to, Learned learned)
    {
        to.Write(Build.ToString());
        Write(to, learned.Wording.Lists);
        Write(to, learned.Wording.Evidence);
        Write(to, learned.Wording.Aspects);
        Write(to, learned.Wording.Shorthand);
        Write(to, learned.Wording.Reading);
        to.Write(learned.Vocabulary.Count);
        foreach (var (word, count) in learned.Vocabulary)
        {
            to.Write(word);
            to.Write(count);
        }

        Write(to, learned.Topics);
        learned.TopicModel.Write(to);
        to.Write(learned.Signs.Count);
        foreach (var (sign, level) in learned.Signs)
        {
            to.Write(sign);
            to.Write((int)level);
        }

        learned.SafetyModel.Write(to);
    }

    private static Learned Read(BinaryReader from, ReadOnlyMemory<byte> file)
    {
        var wording = new Wording(ReadLists(from), ReadMap(from), ReadMap(from), ReadMap(from), ReadLists(from));
        var vocabulary = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var n = from.ReadInt32(); n > 0; n--)
        {
            vocabulary.Add(from.ReadString(), from.ReadInt32());
        }

        var topics = ReadList(from);
        var topicModel = LinearModel.Read(from, file);
        var signs = new SignClass[from.ReadInt32()];
        for (var i = 0; i < signs.Length; i++)
        {
            signs[i] = new(from.ReadString(), (Escalation)from.ReadInt32());
        }

        return new(wording, vocabulary, topics, topicModel, signs, LinearModel.Read(from, file));
    }

    private static void Write(BinaryWriter to, IReadOnlyList<string> list)
    {
        to.Write(list.Count);
        foreach (var item in list)
        {
            to.Write(item);
        }
    }

    private static string[] ReadList(BinaryReader from)
    {
        var list = new string[from.ReadInt32()];
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = from.ReadString();
        }

        return list;
    }

    private static void Write(BinaryWriter to, IReadOnlyDictionary<string, IReadOnlyList<string>> lists)
    {
        to.Write(lists.Count);
        foreach (var (name, list) in lists)
        {
            to.Write(name);
            Write(to, list);
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> ReadLists(BinaryReader from)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        for (var n = from.ReadInt32(); n > 0; n--)
        {
            lists.Add(from.ReadString(), ReadList(from));
        }

        return lists;
    }

    private static void Write(BinaryWriter to, IReadOnlyDictionary<string, string> map)
    {
        to.Write(map.Count);
        foreach (var (key, value) in map)
        {
            to.Write(key);
            to.Write(value);
        }
    }

    private static Dictionary<string, string> ReadMap(BinaryReader from)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var n = from.ReadInt32(); n > 0; n--)
        {
            map.Add(from.ReadString(), from.ReadString());
        }

        return map;
    }
}
