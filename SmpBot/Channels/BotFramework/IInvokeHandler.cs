using System.Text.Json;
using SmpBot.Conversations;

namespace SmpBot.Channels.BotFramework;

/// <summary>Answers the invokes of one name. Register one to be asked; an invoke that nobody answers gets 501.</summary>
internal interface IInvokeHandler
{
    /// <summary>The invoke's name, such as <c>adaptiveCard/action</c>.</summary>
    string Name { get; }

    /// <summary>The step of the conversation that an invoke means. Null where it means none: then it is answered, and nothing is kept.</summary>
    Turn? Read(Activity invoke);

    /// <summary>The response, and which of the bot's replies still go out as messages.</summary>
    InvokeAnswer Answer(Activity invoke, IReadOnlyList<Activity> replies);

    /// <summary>The response to somebody who may not be answered, with what they are told.</summary>
    InvokeResponse Refuse(string word);
}

/// <summary>What comes of an invoke.</summary>
internal sealed record InvokeAnswer(InvokeResponse Response, IReadOnlyList<Activity> Messages);

/// <summary>The response to an invoke: an HTTP status and a body.</summary>
internal sealed record InvokeResponse(int Status, JsonElement? Body = null);

/// <summary>An invoke as it is kept for a repeated delivery.</summary>
internal sealed record InvokeTaken(InvokeResponse Response, IReadOnlyList<Activity> Activities);
