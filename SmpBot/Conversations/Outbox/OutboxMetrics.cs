using System.Diagnostics.Metrics;

namespace SmpBot.Conversations.Outbox;

/// <summary>What operators may count: meter <c>SmpBot.Outbox</c>, each with the tag <c>route</c>.</summary>
internal sealed class OutboxMetrics
{
    public const string Meter = "SmpBot.Outbox";

    private readonly Counter<long> _delivered;
    private readonly Counter<long> _postponed;
    private readonly Counter<long> _dead;
    private readonly Counter<long> _unsaid;

    public OutboxMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(Meter);
        _delivered = meter.CreateCounter<long>("smpbot.outbox.delivered", "{message}", "Messages that the far side acknowledged.");
        _postponed = meter.CreateCounter<long>("smpbot.outbox.postponed", "{attempt}", "Attempts that failed and are repeated.");
        _dead = meter.CreateCounter<long>("smpbot.outbox.dead", "{message}", "Messages that were refused or given up.");
        _unsaid = meter.CreateCounter<long>("smpbot.outbox.unsaid", "{message}", "Messages dropped because who they were for wants none.");
    }

    public void Delivered(string route) => _delivered.Add(1, new KeyValuePair<string, object?>("route", route));

    public void Postponed(string route) => _postponed.Add(1, new KeyValuePair<string, object?>("route", route));

    public void Dead(string route) => _dead.Add(1, new KeyValuePair<string, object?>("route", route));

    public void Unsaid(string route) => _unsaid.Add(1, new KeyValuePair<string, object?>("route", route));
}
