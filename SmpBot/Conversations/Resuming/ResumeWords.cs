using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Conversations.Resuming;

/// <summary>What is said about going on elsewhere.</summary>
internal static class ResumeWords
{
    internal const string CodeFollows =
        "You can go on with this chat on another device. Send me this code from there, in a text message, in Teams or on the web. It works once, for the next 10 minutes.";

    internal const string Wrong =
        "I do not know that code. It may have a slip in it, or be older than 10 minutes, or be used already. "
        + "Please check it, or ask for a new one in the chat where you got it. You can also just go on here and tell me your treatment date.";

    internal const string TooMany =
        "That were too many codes for now. Please wait 10 minutes, then ask for a new code in your other chat. You can also just go on here and tell me your treatment date.";

    internal const string OfThisChat =
        "That code is for your other device. Send it to me from there, and I will know what we talked about.";

    internal static string Elsewhere(string artist) =>
        $"This chat was continued on another device. You can still write here. If that was not you, please tell {artist}.";

    internal static string Welcome(Treatment? treatment) => treatment is null
        ? "Good, here we go on. I do not know the date of your treatment yet."
        : $"Good, here we go on. I know that your treatment was on {Phrases.Long(treatment.Date)}{Session(treatment.Finality)}. What would you like to know?";

    private static string Session(SessionFinality finality) => finality switch
    {
        SessionFinality.Final => ", and that it was your final session",
        SessionFinality.NotFinal => ", and that more sessions are to come",
        _ => "",
    };
}
