namespace SmpBot.Conversations;

/// <summary>A picture or file that the client has sent, kept for the artist. Only its address is kept here.</summary>
/// <param name="ContentType">Media type as the channel gave it; may be empty.</param>
/// <param name="Name">File name, or null.</param>
/// <param name="Address">Where it can be fetched, for as long as the channel keeps it; or where it lies in the data folder, such as <c>uploads/…</c>.</param>
public sealed record ClientFile(string ContentType, string? Name, string Address);

/// <summary>A file as it was kept.</summary>
/// <param name="File">The file.</param>
/// <param name="At">The moment of the turn that brought it.</param>
public sealed record KeptFile(ClientFile File, DateTimeOffset At);

/// <summary>The files that clients have sent. They are saved with their turn.</summary>
public interface IClientFiles
{
    /// <summary>The files of a chat, oldest first.</summary>
    Task<IReadOnlyList<KeptFile>> ReadAsync(ConversationKey key);
}
