using Microsoft.IdentityModel.Tokens;

namespace SmpBot.Channels.BotFramework.Tokens;

/// <summary>The keys of one fetch.</summary>
internal sealed class KeySet
{
    private readonly Dictionary<string, ChannelKey> _byId = new(StringComparer.Ordinal);

    /// <summary>Takes the usable keys; a set without any is a fault, because it would shut every channel out.</summary>
    public KeySet(JsonWebKeySet? published, DateTimeOffset at)
    {
        foreach (var key in published?.Keys ?? [])
        {
            if (ChannelKey.Read(key) is { } usable)
            {
                _byId[key.Kid] = usable;
            }
        }

        At = _byId.Count > 0 ? at : throw new InvalidDataException("The published key set holds no RSA key.");
    }

    /// <summary>When it was fetched.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The key with an id, or null.</summary>
    public ChannelKey? Find(string id) => _byId.GetValueOrDefault(id);
}
