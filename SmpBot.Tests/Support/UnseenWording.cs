using SmpBot.Knowledge.Understanding;

namespace SmpBot.Tests.Support;

/// <summary>The labelled messages that nothing is learnt from.</summary>
internal static class UnseenWording
{
    /// <summary>Those of one kind: <c>messages</c>, <c>harmless</c> or <c>signs</c>.</summary>
    public static List<LabelledMessage> Of(string kind) =>
    [
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs", "unseen", kind), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(f => LabelledMessage.Parse(File.ReadAllText(f), Path.GetFileNameWithoutExtension(f))),
    ];
}
