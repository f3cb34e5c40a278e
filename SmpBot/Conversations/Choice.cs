namespace SmpBot.Conversations;

/// <summary>Which of two offered things a client takes.</summary>
internal enum Chosen
{
    Unclear,
    First,
    Second,
    Both,
    Neither,
}

/// <summary>Reads the answer to "do you mean this or that?", tapped or typed.</summary>
internal static class Choice
{
    private static readonly Dictionary<string, Chosen> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["1"] = Chosen.First, ["first"] = Chosen.First, ["the first"] = Chosen.First, ["first one"] = Chosen.First,
        ["the first one"] = Chosen.First, ["1st"] = Chosen.First, ["the former"] = Chosen.First, ["a"] = Chosen.First,
        ["2"] = Chosen.Second, ["second"] = Chosen.Second, ["the second"] = Chosen.Second, ["second one"] = Chosen.Second,
        ["the second one"] = Chosen.Second, ["2nd"] = Chosen.Second, ["the latter"] = Chosen.Second, ["b"] = Chosen.Second,
        ["the last one"] = Chosen.Second, ["the other one"] = Chosen.Second,
        ["both"] = Chosen.Both, ["both of them"] = Chosen.Both,
        ["neither"] = Chosen.Neither, ["none"] = Chosen.Neither, ["no"] = Chosen.Neither, ["nope"] = Chosen.Neither,
        ["nah"] = Chosen.Neither, ["neither of them"] = Chosen.Neither, ["none of them"] = Chosen.Neither,
        ["none of those"] = Chosen.Neither, ["neither one"] = Chosen.Neither, ["no neither"] = Chosen.Neither,
        ["something else"] = Chosen.Neither, ["not that"] = Chosen.Neither,
    };

    internal static Chosen Of(string text, string first, string second)
    {
        var said = Bare(text);
        return said.Equals(Bare(first), StringComparison.OrdinalIgnoreCase) ? Chosen.First
            : said.Equals(Bare(second), StringComparison.OrdinalIgnoreCase) ? Chosen.Second
            : Words.GetValueOrDefault(said);
    }

    /// <summary>True where the client wants none of what was offered.</summary>
    internal static bool IsNeither(string text) => Words.GetValueOrDefault(Bare(text)) == Chosen.Neither;

    private static string Bare(string text) => text.Trim().Trim('.', '!', '?', '"', '\'', ',').Replace(",", "", StringComparison.Ordinal);
}
