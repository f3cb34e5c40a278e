using System.Net.Http.Json;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SmpBot.Conversations;
using SmpBot.Conversations.Outbox;
using SmpBot.Storage;

namespace SmpBot.Tests.Support.Loopback;

/// <summary>The running service with the loopback channel.</summary>
internal static class LoopbackBot
{
    /// <summary>Starts it in this process; the waits between attempts are short.</summary>
    public static Task<RunningBot> StartAsync(
        FarSide? farSide,
        string? folder = null,
        TimeProvider? time = null,
        IDialogue? dialogue = null,
        LogLines? log = null,
        FarSide? second = null,
        params string[] settings) =>
        RunningBot.StartAsync(
            dialogue ?? new CountingDialogue(),
            [
                .. farSide is null ? Array.Empty<string>() : [LoopbackChannel.Setting(farSide.Address)],
                "--Outbox:FirstRetrySeconds=0.02", "--Outbox:LongestRetrySeconds=0.1", .. settings,
            ],
            folder,
            time,
            builder =>
            {
                LoopbackChannel.Add(builder);
                if (log is not null)
                {
                    builder.Logging.AddProvider(log);
                }

                if (second is not null)
                {
                    builder.Services.AddSingleton<IOutgoingRoute>(new LoopbackRoute(second.Address, LoopbackChannel.SecondRoute));
                }
            },
            LoopbackChannel.Map);

    /// <summary>Posts as a gateway does; gives the reply as it is remembered for a repeated delivery.</summary>
    public static async Task<string> PostAsync(this HttpClient http, string conversation, string id, string text, bool resends = false)
    {
        using var response = await http.PostAsJsonAsync(LoopbackChannel.Path, new LoopbackPost(conversation, id, text, resends));
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {body}");
        return body;
    }

    public static void WakeOutbox(this RunningBot bot) => bot.Services.GetRequiredService<OutboxSignal>().Wake();

    /// <summary>Rows of the outbox in order.</summary>
    public static IReadOnlyList<OutboxRow> Outbox(this RunningBot bot) => Outbox(bot.Services.GetRequiredService<Database>());

    public static IReadOnlyList<OutboxRow> Outbox(Database database)
    {
        using var connection = database.Open();
        return connection.Query<OutboxRow>(
            "SELECT state, attempts, next_attempt AS NextAttempt, detail, content FROM outbox ORDER BY conversation, position").AsList();
    }
}

/// <summary>What the tests read of an item.</summary>
internal sealed record OutboxRow(string State, long Attempts, long? NextAttempt, string? Detail, string? Content);
