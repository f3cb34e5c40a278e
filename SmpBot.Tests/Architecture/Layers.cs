namespace SmpBot.Tests.Architecture;

/// <summary>Who may see whom. A folder that is not listed here has to be decided on first.</summary>
internal static class Layers
{
    private const string Guide = "SmpBot.Knowledge.Guide";
    private const string Dates = "SmpBot.Knowledge.Dates";
    private const string Answering = "SmpBot.Knowledge.Answering";
    private const string Understanding = "SmpBot.Knowledge.Understanding";
    private const string Evaluation = "SmpBot.Knowledge.Evaluation";
    private const string Conversations = "SmpBot.Conversations";
    private const string Storage = "SmpBot.Storage";
    private const string Channels = "SmpBot.Channels";
    private const string Commands = "SmpBot.Commands";
    private const string Root = "SmpBot";

    /// <summary>Each part with what it may use: whole parts, or single types of them.</summary>
    public static IReadOnlyDictionary<string, string[]> May { get; } = new Dictionary<string, string[]>
    {
        [Guide] = [],
        [Dates] = [],
        [Answering] = [Guide],
        [Understanding] = [Guide, Dates, $"{Answering}.Question", $"{Answering}.QuestionKind"],
        [Evaluation] = [$"{Understanding}.TextClassifier", $"{Understanding}.TextGuess", $"{Understanding}.LabelledText", $"{Answering}.AftercareAnswer", $"{Guide}.Escalation", $"{Guide}.Verdict"],
        [Conversations] = [Guide, Dates, Answering, Understanding],
        [Storage] = [Conversations, Guide, Dates, Answering],
        [Channels] = [Conversations, Guide, Answering, $"{Storage}.DataFolder"],
        [Commands] = [Conversations, Guide, Dates, Answering, Understanding, Evaluation, $"{Root}.Server", $"{Channels}.WebChat.StudioColours"],
        [Root] = [Channels, Conversations, Storage, Commands],
    };

    /// <summary>The part that a type belongs to: the longest listed name that its namespace starts with.</summary>
    public static string? PartOf(string typeName) =>
        typeName is "Program" ? Root
        : May.Keys.Where(part => typeName.StartsWith(part + ".", StringComparison.Ordinal)).MaxBy(part => part.Length) is { } found
            && (found != Root || typeName.Count(c => c == '.') == 1) ? found
        : null;
}
