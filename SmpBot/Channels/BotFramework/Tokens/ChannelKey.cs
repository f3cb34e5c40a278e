using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace SmpBot.Channels.BotFramework.Tokens;

/// <summary>A key that channels' tokens are signed with, and the channels that it may speak for.</summary>
internal sealed record ChannelKey(SecurityKey Key, IReadOnlySet<string> Endorsements)
{
    private const string EndorsementsName = "endorsements";

    /// <summary>Reads a published key; null where it is not one for signatures with RSA.</summary>
    public static ChannelKey? Read(JsonWebKey key) =>
        key.Kty == JsonWebAlgorithmsKeyTypes.RSA && !string.IsNullOrEmpty(key.Kid) && key.Use is null or "" or "sig"
            ? new(key, EndorsementsOf(key))
            : null;

    private static HashSet<string> EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue(EndorsementsName, out var value) && value is JsonElement { ValueKind: JsonValueKind.Array } list
            ? [.. list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)]
            : [];
}
