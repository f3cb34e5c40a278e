using SmpBot.Channels.Rendering.Sms;
using SmpBot.Conversations;

namespace SmpBot.Channels.Sms;

/// <summary>Where an SMS came from, as far as it matters for the answer.</summary>
/// <param name="Address">The client's telephone number.</param>
/// <param name="HasFiles">True where it brings a picture or file.</param>
/// <param name="ConfirmsStop">True where the wish for no more messages is confirmed by us; false where the carrier has done so.</param>
/// <param name="Keyword">The keyword that the carrier has found in it and answered, or null.</param>
internal sealed record SmsOrigin(string Address, bool HasFiles, bool ConfirmsStop, SmsKeyword? Keyword = null);

/// <summary>One SMS: what it means after the bot's last words, and how it is answered.</summary>
internal sealed class SmsTalk(SmsRenderer renderer, SmsWords words, Arrival arrival, SmsOrigin origin) : IChannelManner
{
    private readonly SmsKeyword _keyword = origin.Keyword ?? SmsKeywords.Of(arrival.Turn?.Text ?? "");
    private bool _heard;

    public string Address => origin.Address;

    public bool MustBeTaken => Ends;

    /// <summary>True where it is the wish for no more messages.</summary>
    public bool Ends => _keyword == SmsKeyword.Stop;

    /// <summary>True where the same words a moment later may well be another message: short answers, and pictures.</summary>
    public bool MayBeRepeated => origin.HasFiles || _keyword is not (SmsKeyword.None or SmsKeyword.Yes) || SmsNumber.Of(arrival.Turn?.Text ?? "") is not null;

    public Heard Hear(Turn turn, ChannelState state)
    {
        var memory = SmsMemory.Read(state.Memory);
        _heard = true;
        switch (_keyword)
        {
            case SmsKeyword.Stop:
                return new(turn) { Replies = state.Withdrawn || !origin.ConfirmsStop ? [] : [words.Stopped], Withdraws = true };
            case SmsKeyword.Start:
            case SmsKeyword.Yes when state.Withdrawn:
                return new(turn) { Replies = ByCarrier ? [] : [state.Withdrawn ? words.Again : words.Begin], Withdraws = false };
            case SmsKeyword.Help:
                return new(turn) { Replies = ByCarrier ? [] : [words.Help] };
            case SmsKeyword.More when memory.Rest is { } rest:
                return new(turn) { Replies = [new(rest, [], [])] };
        }

        if (SmsNumber.Of(turn.Text) is >= 1 and var number && number <= memory.Choices.Count)
        {
            return new(turn with { Text = memory.Choices[number - 1] });
        }

        return origin.HasFiles && arrival.Notice is null && string.IsNullOrWhiteSpace(turn.Text)
            ? new(turn with { Text = SmsWords.Picture }) { Replies = [words.PictureKept] }
            : new(turn);
    }

    public Rendered Render(Outcome outcome, Func<Outcome, Rendered> render)
    {
        var (reply, memory) = renderer.Render(outcome.Replies, outcome.Conversation.Treatment, arrival.Turn?.Today ?? default);
        return render(outcome with { Replies = reply is null ? [] : [reply] }) with
        {
            ChannelMemory = After(SmsMemory.Read(outcome.ChannelMemory), memory).Write(),
        };
    }

    private bool ByCarrier => origin.Keyword is not null;

    /// <summary>HELP in between, or a message that is not read, takes nothing away; the choices stand until the end of a long answer.</summary>
    private SmsMemory After(SmsMemory before, SmsMemory said) =>
        !_heard || _keyword == SmsKeyword.Help ? before
        : _keyword == SmsKeyword.More && before.Rest is not null ? said with { Choices = before.Choices }
        : said;
}
