using System.Collections.Concurrent;
using SmpBot.Conversations;

namespace SmpBot.Storage;

/// <summary>The chats that this server saved lately, as they are stored unless another server has saved them since.</summary>
internal sealed class RecentConversations
{
    private const int Most = 1000;
    private readonly ConcurrentDictionary<ConversationKey, StoredConversation> _chats = new();

    public StoredConversation? Get(ConversationKey key) => _chats.GetValueOrDefault(key);

    /// <summary>Remembers <paramref name="chat"/>; null forgets it.</summary>
    public void Set(ConversationKey key, StoredConversation? chat)
    {
        if (chat is null)
        {
            _chats.TryRemove(key, out _);
            return;
        }

        // Whoever goes on talking is back in a moment: no need to know who was silent longest.
        if (_chats.Count >= Most && !_chats.ContainsKey(key))
        {
            _chats.Clear();
        }

        _chats[key] = chat;
    }
}
