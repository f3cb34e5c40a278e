using FsCheck;

namespace SmpBot.Tests.Support;

/// <summary>
/// Tries a property on made-up input. The same input each time, so that a red run means the change and not the dice;
/// with the variable <c>SMPBOT_ROAM</c> set, other input in every run.
/// </summary>
internal static class Always
{
    private const ulong Seed = 20261120;

    // FsCheck wants an odd one.
    private const ulong Gamma = 4609178392433399427;

    private static readonly bool Roams = Environment.GetEnvironmentVariable("SMPBOT_ROAM") is { Length: > 0 };

    /// <summary>Throws with the smallest counterexample where <paramref name="property"/> does not hold for one of <paramref name="tries"/> inputs.</summary>
    public static void Holds(int tries, Property property)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(tries);
        Check.One(Roams ? config : config.WithReplay(Seed, Gamma), property);
    }
}
