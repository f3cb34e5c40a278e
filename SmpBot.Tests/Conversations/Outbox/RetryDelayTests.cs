using Microsoft.Extensions.Options;
using SmpBot.Conversations.Outbox;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Conversations.Outbox;

public sealed class RetryDelayTests
{
    private readonly OutboxOptions _options = new();

    [Theory]
    [InlineData(1, 0.75, 1.25)]
    [InlineData(2, 1.5, 2.5)]
    [InlineData(5, 12, 20)]
    [InlineData(11, 450, 750)]
    [InlineData(2000, 450, 750)]
    public void The_wait_doubles_up_to_ten_minutes_a_quarter_more_or_less(int attempts, double shortest, double longest)
    {
        Assert.Equal(shortest, RetryDelay.After(attempts, null, _options, jitter: 0).TotalSeconds, 3);
        Assert.Equal(longest, RetryDelay.After(attempts, null, _options, jitter: 1).TotalSeconds, 3);
    }

    [Fact]
    public void It_is_never_shorter_than_the_far_side_asked_for()
    {
        Assert.Equal(TimeSpan.FromSeconds(30), RetryDelay.After(1, TimeSpan.FromSeconds(30), _options, 0.5));
        Assert.Equal(TimeSpan.FromSeconds(16), RetryDelay.After(5, TimeSpan.FromSeconds(3), _options, 0.5));
    }

    [Theory]
    [InlineData("--Outbox:FirstRetrySeconds=900", "make the first wait the shorter one")]
    [InlineData("--Outbox:Parallel=0", "Parallel")]
    [InlineData("--Outbox:GiveUpHours=-1", "GiveUpHours")]
    public async Task Settings_that_make_no_sense_stop_the_start(string setting, string reason)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => RunningBot.StartAsync(setting));
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }
}
