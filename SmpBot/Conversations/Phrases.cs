using System.Globalization;
using SmpBot.Knowledge.Answering;

namespace SmpBot.Conversations;

/// <summary>What the bot says about the conversation itself. What it says about healing comes from the guide.</summary>
internal static class Phrases
{
    /// <summary>Said to a remark that asks and tells nothing.</summary>
    internal const string Heard = "Got you. Ask me anything about your scalp.";

    internal const string FinalChoice = "Yes, my final one";

    internal const string NotFinalChoice = "No, more to come";

    internal const string DoctorFirst =
        "For the rest of your question, this is what the guide says. But wait with it until a doctor has had a look.";

    internal const string NotedFinal = "Noted: that was your final session.";

    internal const string NotedMoreToCome = "Noted: more sessions are to come.";

    internal const string Rephrase =
        "I did not get that. Could you say it in other words? For example: can I wear a cap on Saturday?";

    internal static readonly string[] Openers =
        ["When can I wash my head?", "Can I wear a cap?", "Is this itching normal?", "What should I not do?"];

    internal static string Welcome(string artist) =>
        "Hello. I answer questions about looking after your scalp after SMP, for the day you are on. "
        + "I am not a doctor. If something looks infected, or you feel ill, I will say where to go, and "
        + $"{artist} can always step in. When was your treatment, and what would you like to know?";

    internal static string Offer(string artist) => $"Yes, ask {artist}";

    internal static string WhichDate(IReadOnlyList<DateOnly> dates) =>
        $"Which day do you mean: {string.Join(" or ", dates.Select(Long))}?";

    internal static string NoSuchDate =>
        "I cannot find that date in the calendar. What date was your treatment? You can write it like 4 November.";

    internal static string NoDayToAnswer =>
        "I cannot find that day in the calendar, or it is too far away. Which day do you mean? You can write it like 4 November.";

    internal static string TooFar =>
        "That date is too far from today for me. What date was your last treatment? You can write it like 4 November.";

    internal static string Choose(string first, string second) =>
        $"I am not sure I got that. Do you mean {first} or {second}?";

    internal static string AskArtist(string artist) =>
        $"I still do not get it, and I do not want to guess. Shall I ask {artist}?";

    internal static string RephraseOrArtist(string artist) =>
        $"I did not get that either. Please put it another way, or let me ask {artist}.";

    internal static string NotCoveredEither(string artist) =>
        $"That is not in the aftercare guide either. {artist} may know. Shall I pass it on?";

    internal const string AllRight = "All right. I am here if something else comes up.";

    internal const string WhyWhat = "Which rule do you mean? You can ask me, for example: why can I not wear a cap?";

    internal static string WhyAsked(MissingPiece missing) => missing == MissingPiece.Finality
        ? "Some rules hold longer after the final session, so I have to ask."
        : "What holds changes with each day of healing, so I need the date.";

    internal static string StillOpen(MissingPiece missing) => missing == MissingPiece.Finality
        ? "And I still need to know: was this your final session?"
        : "And I still need the date of your treatment. You can write it like 4 November.";

    internal static string CallNow(string number) => $"Please call {number} now. This is an emergency.";

    internal static string Reminder =>
        "One thing comes first: what you told me before still needs a doctor. Please do not wait with that.";

    internal static string Long(DateOnly date) => date.ToString("dddd d MMMM", CultureInfo.InvariantCulture);
}
