using System.Text;

namespace SmpBot.Benchmarks;

/// <summary>The long messages of the benchmarks, always the same.</summary>
internal static class Texts
{
    private const string Said =
        "so i had mine done a week ago and honestly it was fine but now my mate says i should not have worn my cycling helmet on "
        + "thursday, anyway work has been mad and i sweat a bit on the site, my scalp is a little itchy and there are flakes on my "
        + "pillow every morning, is that normal or not, and my sister is getting married on the 5th of december with a pool party "
        + "the day after, could i swim by then, and do i have to stop using my usual shampoo, ";

    /// <summary>Two thousand characters as somebody types them who has a lot to say.</summary>
    public static string Ramble { get; } = string.Concat(Enumerable.Repeat(Said, 6))[..2000];

    /// <summary>Ten kilobytes of near-misses: half dates, digits, negations and misspelt words without an end.</summary>
    public static string Adversarial { get; } = Build();

    private static string Build()
    {
        string[] pieces = ["not no never ", "31/31/31 ", "0000000000000000000 ", "day day day ", "shmapoooooooo ", "the the the th ", "a-a-a-a-a-a ", "next last next last ", "(((((((( ", "\u0301\u0301\u0301 ", "xqzvblorpgrmbl "];
        var text = new StringBuilder();
        for (var i = 0; text.Length < 10_240; i++)
        {
            text.Append(pieces[i * 7 % pieces.Length]);
        }

        return text.ToString(0, 10_240);
    }
}
