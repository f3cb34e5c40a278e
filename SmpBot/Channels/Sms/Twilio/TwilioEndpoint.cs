using Microsoft.Extensions.Options;
using SmpBot.Channels.BotFramework;
using SmpBot.Conversations;

namespace SmpBot.Channels.Sms.Twilio;

/// <summary>The door for Twilio: <c>POST /api/sms/twilio</c>. It answers when the turn is saved; replies leave through the outbox.</summary>
internal sealed class TwilioEndpoint(
    TwilioGate gate,
    SmsDesk desk,
    TurnTaker taker,
    ClientCalendar calendar,
    IOptions<TwilioOptions> options,
    IOptions<StudioOptions> studio,
    IOptions<LimitsOptions> limits)
{
    private const string Channel = "twilio";
    private const string NothingToSay = """<?xml version="1.0" encoding="UTF-8"?><Response/>""";

    public async Task<IResult> PostAsync(HttpRequest request)
    {
        var form = await gate.AdmitAsync(request);
        if (TwilioMessage.Read(form, options.Value) is { } message)
        {
            await TakeAsync(message);
        }

        return Results.Text(NothingToSay, "text/xml");
    }

    private Task<Taken> TakeAsync(TwilioMessage message)
    {
        var locale = message.Country is { } country ? $"en-{country}" : studio.Value.Locale;
        var turn = new Turn(TurnKind.Message, message.Text, calendar.TodayAtStudio(), locale);
        var (arrival, talk) = desk.Take(
            new(new(Channel, message.From), message.Sid, turn)
            {
                Files = message.Files,
                Notice = message.FileCount > limits.Value.Files ? Notice.TooManyFiles : null,
            },
            new(message.From, message.FileCount > 0, ConfirmsStop: message.Keyword is null, message.Keyword));
        return taker.TakeAsync(arrival, outcome => new("", [])
        {
            Outgoing = [.. outcome.Replies.Select(reply => new TwilioCall(message.From, reply.Text, talk.Ends).ToOutgoing())],
        });
    }
}
