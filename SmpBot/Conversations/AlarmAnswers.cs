using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Conversations;

/// <summary>Red flags stand before everything else, and are not forgotten with the next message.</summary>
internal sealed class AlarmAnswers(Guide guide, AnswerWriter writer, StudioVoice studio)
{
    private const int DaysRemembered = 2;
    private const int FewestWords = 4;

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "greeting", "thanks", "privacy" };

    /// <summary>True where nothing but the help itself should be read: talk of self-harm.</summary>
    internal static bool SilencesTheRest(Utterance said) => said.Alarm is { } alarm && IsAboutLife(alarm.Sign);

    // A sign that usually needs a doctor, told in a way that needs the emergency service.
    private string Urgently(Alarm alarm, Answer answer) =>
        alarm.Level == Escalation.Emergency && answer.Entity.Escalation != Escalation.Emergency
            ? Phrases.CallNow(guide.EmergencyFor(studio.Country).Emergency) + " " + answer.Text
            : answer.Text;

    /// <summary>What was told to be an emergency stays one.</summary>
    internal static AftercareAnswer AsUrgent(AftercareAnswer answer, RaisedAlarm earlier) =>
        earlier.Level > answer.Escalation ? answer with { Escalation = earlier.Level } : answer;

    private static bool IsSmallTalk(Utterance said) =>
        said.Questions.Count > 0 && said.Questions.All(q => Small.Contains(q.Question.Topic));

    private static bool IsAboutLife(string sign) => sign is "crisis" or "distress";

    internal Conversation Add(Conversation conversation, Utterance said, Turn turn, ReplyDraft draft)
    {
        if (said.Alarm is { } alarm)
        {
            var answer = writer.RedFlag(alarm.Sign, turn.Today, conversation.Treatment);
            draft.Add(answer.Entity with { Escalation = alarm.Level }, Urgently(alarm, answer));
            return conversation with { Alarm = new(alarm.Sign, turn.Today, alarm.Level) };
        }

        if (conversation.Alarm is not { } earlier)
        {
            return conversation;
        }

        if (said.Cues.HasFlag(Cues.SawDoctor) || turn.Today.DayNumber - earlier.On.DayNumber >= DaysRemembered)
        {
            return conversation with { Alarm = null };
        }

        if (said.WordCount >= FewestWords && !IsSmallTalk(said))
        {
            var reminder = writer.RedFlag(earlier.Sign, turn.Today, conversation.Treatment);
            draft.Add(AsUrgent(reminder.Entity, earlier), IsAboutLife(earlier.Sign) ? reminder.Text : Phrases.Reminder);
        }

        return conversation;
    }
}
