using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SmpBot.Conversations;

namespace SmpBot.Tests.Support.Loopback;

/// <summary>
/// The service as a process of its own, put together by the product and with two differences: it has the loopback channel,
/// and a dialogue that counts. The real one learns to read for seconds at every start.
/// </summary>
internal static class LoopbackHost
{
    public static async Task Main(string[] args)
    {
        await using var app = Server.Build(args, builder =>
        {
            builder.Services.AddSingleton<IDialogue, CountingDialogue>();
            builder.Services.AddSingleton<ITimelineSource, OneStageTimeline>();
            LoopbackChannel.Add(builder);
        });
        LoopbackChannel.Map(app);
        await app.RunAsync();
    }
}
