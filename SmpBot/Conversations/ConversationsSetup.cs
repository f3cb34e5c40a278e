using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SmpBot.Conversations.Outbox;
using SmpBot.Conversations.Resuming;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations;

/// <summary>Registers what takes the turns.</summary>
public static class ConversationsSetup
{
    /// <summary>Adds the dialogue and its surroundings; needs a store.</summary>
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddOptions<StudioOptions>().BindConfiguration(StudioOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<LimitsOptions>().BindConfiguration(LimitsOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(LoadGuide);
        services.AddSingleton(p => p.GetRequiredService<IOptions<StudioOptions>>().Value.Voice);
        services.AddSingleton<MessageReader>();
        services.AddSingleton<AnswerWriter>();
        services.AddSingleton<IDialogue, Dialogue>();
        services.AddSingleton<ITimelineSource, GuideTimeline>();
        services.AddSingleton<ResumeDesk>();
        services.AddSingleton<Answerer>();
        services.AddSingleton<TurnOrder>();
        services.AddSingleton<TurnPace>();
        services.AddSingleton<TurnTaker>();
        return services.AddOutbox();
    }

    private static Guide LoadGuide(IServiceProvider services)
    {
        var folder = services.GetRequiredService<IOptions<StudioOptions>>().Value.ContentFolder;
        var root = services.GetRequiredService<IHostEnvironment>().ContentRootPath;
        return Guide.Load(string.IsNullOrWhiteSpace(folder) ? null : Path.Combine(root, folder));
    }
}
