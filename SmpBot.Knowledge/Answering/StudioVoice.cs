namespace SmpBot.Knowledge.Answering;

/// <summary>What answers take from the studio.</summary>
/// <param name="ArtistName">The artist's name as clients know it.</param>
/// <param name="Country">ISO 3166 code of two letters, for emergency numbers; null where it is not known.</param>
public sealed record StudioVoice(string ArtistName = "your artist", string? Country = null);
