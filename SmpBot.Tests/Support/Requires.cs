using System.Diagnostics;

namespace SmpBot.Tests.Support;

/// <summary>
/// What a test needs of the machine. Where it is missing the test is skipped and says so; with SMPBOT_REQUIRE_ALL=1 it fails.
/// </summary>
internal static class Requires
{
    public static string Program(string name) => Find(name) ?? Missing($"{name} is not installed");

    public static string Chromium()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? Find("chromium") ?? Find("chromium-browser");
        return path is not null && File.Exists(path) ? path : Missing("Chromium is not installed; install it or set CHROMIUM_PATH");
    }

    public static string Missing(string what)
    {
        if (Environment.GetEnvironmentVariable("SMPBOT_REQUIRE_ALL") == "1")
        {
            Assert.Fail($"{what}, and SMPBOT_REQUIRE_ALL=1 asks for everything.");
        }

        Skip.If(true, what + ".");
        throw new UnreachableException();
    }

    private static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { Path.Combine(folder, name), Path.Combine(folder, name + ".exe"), Path.Combine(folder, name + ".cmd") })
            .FirstOrDefault(File.Exists);
}
