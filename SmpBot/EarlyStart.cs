using SmpBot.Channels.BotFramework;
using SmpBot.Conversations;

namespace SmpBot;

/// <summary>
/// Makes what takes longest at the start, and answers a first question with it, while the rest of the service is put
/// together: the first client does not wait for it. Content with flaws ends the start.
/// </summary>
internal sealed class EarlyStart(IServiceProvider services) : IHostedService
{
    private static readonly Turn Question = new(TurnKind.Message, "had it done on 1 June, can i swim on saturday?", new(2026, 6, 5), Locale: null);

    private Task? _begun;

    /// <summary>Begins at once.</summary>
    public Task BeginAsync() => _begun ??= Task.Run(() =>
    {
        services.GetRequiredService<IDialogue>().Take(Conversation.New, Question);
        services.GetRequiredService<MessagesEndpoint>();
    });

    public Task StartAsync(CancellationToken cancellationToken) => BeginAsync();

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
