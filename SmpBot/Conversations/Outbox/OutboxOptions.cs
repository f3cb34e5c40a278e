using System.ComponentModel.DataAnnotations;

namespace SmpBot.Conversations.Outbox;

/// <summary>How replies are delivered that do not go back with the request. Configuration section <c>Outbox</c>.</summary>
public sealed class OutboxOptions : IValidatableObject
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Outbox";

    /// <summary>How many conversations one route delivers to at the same time.</summary>
    [Range(1, 1000)]
    public int Parallel { get; set; } = 32;

    /// <summary>How long one attempt may take. A server that dies in it holds the message back for twice as long.</summary>
    [Range(0.1, 600)]
    public double SendSeconds { get; set; } = 15;

    /// <summary>The wait after the first failed attempt; it doubles with each one after.</summary>
    [Range(0.01, 3600)]
    public double FirstRetrySeconds { get; set; } = 1;

    /// <summary>The longest wait between two attempts.</summary>
    [Range(0.01, 86_400)]
    public double LongestRetrySeconds { get; set; } = 600;

    /// <summary>How long a message is tried before it is given up.</summary>
    [Range(0.01, 720)]
    public double GiveUpHours { get; set; } = 24;

    internal TimeSpan Send => TimeSpan.FromSeconds(SendSeconds);

    internal TimeSpan Lease => 2 * Send;

    internal TimeSpan GiveUp => TimeSpan.FromHours(GiveUpHours);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (FirstRetrySeconds > LongestRetrySeconds)
        {
            yield return new("Outbox:FirstRetrySeconds is longer than Outbox:LongestRetrySeconds: make the first wait the shorter one.");
        }
    }
}
