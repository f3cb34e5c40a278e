using System.Security.Cryptography;
using System.Text;

namespace SmpBot.Conversations;

/// <summary>Tells whether two deliveries say the same, without keeping the words once more.</summary>
internal static class Fingerprint
{
    /// <summary>What identifies <paramref name="arrival"/> when it comes at <paramref name="now"/>.</summary>
    public static Delivery Of(Arrival arrival, DateTimeOffset now) =>
        arrival is { RepeatWindow: { } window, Turn: { Kind: TurnKind.Message } turn } && !string.IsNullOrWhiteSpace(turn.Text)
            ? new(arrival.DeliveryId, Hash(turn.Text.Trim()), now - window)
            : new(arrival.DeliveryId);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
