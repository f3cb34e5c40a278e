using SmpBot.Knowledge.Dates.Reading;

namespace SmpBot.Knowledge.Dates.Roles;

/// <summary>Corrections that take more than one word: "my bad", "scratch that", "tell a lie".</summary>
internal static class Corrections
{
    /// <summary>How many words of such a phrase stand here, or 0.</summary>
    public static int At(Utterance said, int at) => said.Word(at) switch
    {
        "my" when said.Is(at + 1, "bad") => 2,
        "scratch" or "scrap" when said.Is(at + 1, "that") => 2,
        "make" when said.Is(at + 1, "that", "it") => 2,
        "tell" when said.Are(at + 1, "a", "lie") => 3,
        "i" when said.Is(at + 1, "lied") => 2,
        "change" or "set" or "update" when said.Is(at + 1, "it", "that") && said.Is(at + 2, "to") => 3,
        "change" or "set" or "update" when said.Is(at + 1, "my") && said.Is(at + 2, "date", "treatment") && said.Is(at + 3, "to") => 4,
        "hold" or "hang" when said.Is(at + 1, "on") => 2,
        "brain" when said.Is(at + 1, "fart") => 2,
        "i" when said.Is(at + 1, "mean") => 2,
        "you" when said.Is(at + 1, "put") => 2,
        "checked" when said.Is(at + 1, "my", "the") => 3,
        _ => 0,
    };

    public static bool Any(Utterance said)
    {
        for (var at = 0; at < said.Count; at++)
        {
            if (At(said, at) > 0 && !said.Is(at, "you") && (at < 2 || !said.Is(at, "make")))
            {
                return true;
            }
        }

        return false;
    }
}
