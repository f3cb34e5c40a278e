using Microsoft.Extensions.Options;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Conversations.Resuming;

/// <summary>Gives the codes that take a chat to another device, and takes them there.</summary>
public sealed class ResumeDesk(IResumeCodes codes, IEnumerable<ILaterWord> words, IOptions<StudioOptions> studio, TimeProvider time)
{
    private const int LinesKept = 10;
    private const int FewWords = 4;
    private const int MostTriesHere = 5;
    private const int MostTriesAnywhere = 200;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>Takes the turn with <paramref name="dialogue"/>; a code in it, or the wish for one, is seen to here.</summary>
    public TurnResult Take(IDialogue dialogue, Conversation before, Turn turn, ConversationKey key)
    {
        ArgumentNullException.ThrowIfNull(dialogue);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(turn);
        if (turn.Kind != TurnKind.Message || ResumeCode.Find(turn.Text) is not var (code, rest))
        {
            return WithCode(dialogue.Take(before, turn));
        }

        var joined = Join(before, ResumeCode.Hash(code), key);
        return string.IsNullOrWhiteSpace(rest) ? joined : WithRest(joined, dialogue.Take(joined.Conversation, turn with { Text = rest }), rest);
    }

    private TurnResult Join(Conversation before, string hash, ConversationKey key)
    {
        var now = time.GetUtcNow();
        var (here, anywhere, source) = codes.Find(hash, key, now, now - Lifetime);
        if (here >= MostTriesHere || anywhere >= MostTriesAnywhere)
        {
            return Say(before, ResumeWords.TooMany);
        }

        if (source is null)
        {
            return Say(before, ResumeWords.Wrong) with { Resume = new ResumeChange.Missed() };
        }

        if (source.Key == key)
        {
            return Say(before, ResumeWords.OfThisChat);
        }

        var word = words.Select(one => one.Write(source.Key, ResumeWords.Elsewhere(studio.Value.ArtistName), hash)).FirstOrDefault(one => one is not null);
        var after = Joined(before, source.Conversation);
        var asks = after.Pending is { } pending ? $"{ResumeWords.Welcome(after.Treatment)}\n\n{Phrases.StillOpen(pending.Missing)}" : ResumeWords.Welcome(after.Treatment);
        return Say(after, asks) with { Resume = new ResumeChange.Taken(hash, source.Key, word) };
    }

    /// <summary>What the other chat knows; what this one knows beside it is not lost.</summary>
    private static Conversation Joined(Conversation here, Conversation there) => there with
    {
        Treatment = there.Treatment ?? here.Treatment,
        Finality = there.Treatment is null && there.Finality == SessionFinality.Unknown ? here.Finality : there.Finality,
        Alarm = there.Alarm is null || here.Alarm?.On > there.Alarm.On ? here.Alarm : there.Alarm,
        ArtistOffered = false,
        LastFlag = null,
        Fallback = Fallback.None,
        Choices = [],
        Recent = [.. there.Recent.Concat(here.Recent).TakeLast(LinesKept)],
    };

    /// <summary>"my code is" says nothing more; a red flag beside the code does, and so does a sentence.</summary>
    private TurnResult WithRest(TurnResult joined, TurnResult rest, string text)
    {
        var matters = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > FewWords
            || rest.Replies.Any(reply => reply.Answers.Any(answer => answer.Escalation >= Escalation.Artist));
        return matters ? rest with { Replies = [.. rest.Replies, .. joined.Replies], Resume = joined.Resume } : joined;
    }

    private TurnResult WithCode(TurnResult result)
    {
        if (!result.WantsCode || result.Replies is not [.., var last])
        {
            return result;
        }

        var code = ResumeCode.New();
        return result with
        {
            Replies = [.. result.Replies.SkipLast(1), last with { Text = $"{last.Text}\n\n{code}" }],
            Resume = new ResumeChange.Given(code, time.GetUtcNow() + Lifetime),
        };
    }

    private static TurnResult Say(Conversation conversation, string text) => new(conversation, [new(text, [], [])], []);
}
