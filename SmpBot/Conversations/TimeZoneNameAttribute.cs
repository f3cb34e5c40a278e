using System.ComponentModel.DataAnnotations;

namespace SmpBot.Conversations;

/// <summary>Accepts the name of a time zone that this machine knows.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TimeZoneNameAttribute : ValidationAttribute
{
    /// <inheritdoc />
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is string name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out _)
            ? ValidationResult.Success
            : new($"Studio:TimeZone is '{value}', which is no time zone of this machine; use a name such as Europe/London.");
}
