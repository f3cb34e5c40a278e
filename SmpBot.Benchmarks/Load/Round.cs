using System.Globalization;

namespace SmpBot.Benchmarks.Load;

/// <summary>One life of a bot: started, warmed up, and measured in each way.</summary>
/// <param name="FirstAnswer">From the start of the process to the first answer.</param>
/// <param name="ExpectReplies">All clients at once, replies in the answer.</param>
/// <param name="Normal">All clients at once, replies through the connector.</param>
/// <param name="Alone">One client, replies in the answer.</param>
/// <param name="Memory">Resident at the end, in bytes.</param>
internal sealed record Round(TimeSpan FirstAnswer, Measured ExpectReplies, Measured Normal, Measured Alone, long Memory)
{
    private const int Clients = 32;
    /// <summary>Times the length of what is measured: both runtimes go on compiling for seconds.</summary>
    private const double WarmUp = 2;
    private const double AloneShare = 0.3;

    public static async Task<Round> RunAsync(BotProgram program, Connector connector, TimeSpan length)
    {
        using var bot = await RunningBot.StartAsync(program);
        Task<Measured> Run(Delivery delivery, int clients, TimeSpan time) => Generator.RunAsync(bot, connector, delivery, clients, time);
        await Run(Delivery.ExpectReplies, Clients, length * WarmUp);
        var expectReplies = await Run(Delivery.ExpectReplies, Clients, length);
        await Run(Delivery.Normal, Clients, length * WarmUp);
        var normal = await Run(Delivery.Normal, Clients, length);
        var memory = bot.Memory;
        var alone = await Run(Delivery.ExpectReplies, 1, length * AloneShare);
        return new(bot.FirstAnswer, expectReplies, normal, alone, memory);
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{ExpectReplies.TurnsPerSecond:F0} turns/s expectReplies, {Normal.TurnsPerSecond:F0} normal, {Memory / 1048576} MB, first answer after {FirstAnswer.TotalSeconds:F2} s");
}
