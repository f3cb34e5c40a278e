using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace SmpBot.Tests.Support;

/// <summary>Twilio's REST API on this machine, which misbehaves as it is told.</summary>
internal sealed class TwilioPeer : IAsyncDisposable
{
    public const string AccountSid = "AC00000000000000000000000000000001";
    public const string AuthToken = "test-auth-token-0123456789abcdef";
    public const string OurNumber = "+15005550001";

    private readonly ConcurrentQueue<Func<HttpContext, Task>> _misbehaviour = new();
    private readonly ConcurrentQueue<SentSms> _accepted = new();
    private LoopbackPeer _peer = null!;

    /// <summary>A message as Twilio got it.</summary>
    public sealed record SentSms(string To, string? From, string? MessagingServiceSid, string Body);

    /// <summary>Every call, also those that were answered badly.</summary>
    public ConcurrentQueue<SentSms> Calls { get; } = new();

    /// <summary>What it has taken, in order.</summary>
    public IReadOnlyList<SentSms> Accepted => [.. _accepted];

    /// <summary>Numbers that Twilio itself sends nothing to.</summary>
    public ConcurrentDictionary<string, bool> Blocked { get; } = new();

    public string ApiBase => _peer.Address.ToString();

    /// <summary>The settings of a bot with this account.</summary>
    public string[] Settings =>
    [
        $"--Twilio:AccountSid={AccountSid}", $"--Twilio:AuthToken={AuthToken}", $"--Twilio:From={OurNumber}", $"--Twilio:ApiBase={ApiBase}",
        "--Outbox:FirstRetrySeconds=0.02", "--Outbox:LongestRetrySeconds=0.1",
    ];

    public static async Task<TwilioPeer> StartAsync()
    {
        var peer = new TwilioPeer();
        peer._peer = await LoopbackPeer.StartAsync(peer.Map);
        return peer;
    }

    /// <summary>Answers the next calls in these ways, one each.</summary>
    public void Misbehave(params Func<HttpContext, Task>[] ways) => Array.ForEach(ways, _misbehaviour.Enqueue);

    /// <summary>An error as Twilio words it.</summary>
    public static Func<HttpContext, Task> Error(int status, int code, string? retryAfter = null) => Misbehaviour.Status(
        status, retryAfter, $$"""{"code":{{code}},"message":"about {{OurNumber}}","more_info":"https://www.twilio.com/docs/errors/{{code}}","status":{{status}}}""");

    /// <summary>Waits until it has taken so many messages, and gives the texts of all.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(int count)
    {
        await Eventually.TrueAsync(() => _accepted.Count >= count, $"{count} messages reached Twilio");
        return [.. _accepted.Select(sms => sms.Body)];
    }

    public ValueTask DisposeAsync() => _peer.DisposeAsync();

    private void Map(WebApplication app) => app.MapPost($"/2010-04-01/Accounts/{AccountSid}/Messages.json", CallAsync);

    private async Task CallAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        var sms = new SentSms(form["To"].ToString(), form["From"], form["MessagingServiceSid"], form["Body"].ToString());
        Calls.Enqueue(sms);
        if (context.Request.Headers.Authorization != "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{AccountSid}:{AuthToken}")))
        {
            await Error(401, 20003)(context);
        }
        else if (_misbehaviour.TryDequeue(out var way))
        {
            await way(context);
        }
        else if (Blocked.ContainsKey(sms.To))
        {
            await Error(400, 21610)(context);
        }
        else
        {
            _accepted.Enqueue(sms);
            context.Response.StatusCode = 201;
            await context.Response.WriteAsJsonAsync(new { sid = $"SM{_accepted.Count:d32}", status = "queued", error_code = (int?)null });
        }
    }
}
