using Microsoft.Extensions.DependencyInjection;
using SmpBot.Channels.DirectLine;
using SmpBot.Storage;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels;

public sealed class SigningKeyTests
{
    [Fact]
    public async Task Servers_that_make_the_key_at_the_same_time_end_up_with_one()
    {
        await using var bot = await RunningBot.StartAsync();
        var data = bot.Services.GetRequiredService<DataFolder>();
        for (var round = 0; round < 30; round++)
        {
            var folder = data.Folder($"round-{round}");
            using var together = new Barrier(4);
            var keys = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    together.SignalAndWait();
                    return Convert.ToHexString(new SigningKey(folder).Key.Key);
                },
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default)));
            Assert.Single(keys.Distinct());
        }
    }

    [Fact]
    public async Task A_key_that_is_cut_off_is_not_replaced_behind_anybodys_back()
    {
        await using var bot = await RunningBot.StartAsync();
        var folder = bot.Services.GetRequiredService<DataFolder>().Folder("damaged");
        await File.WriteAllBytesAsync(folder.Folder("keys").File("direct-line.key"), [1, 2, 3]);
        var fault = Assert.Throws<InvalidOperationException>(() => new SigningKey(folder));
        Assert.Contains("restore it from a backup", fault.Message, StringComparison.Ordinal);
    }
}
