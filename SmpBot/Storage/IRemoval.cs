namespace SmpBot.Storage;

/// <summary>Removes what has lain for long enough.</summary>
internal interface IRemoval
{
    /// <summary>Removes what is too old at <paramref name="now"/>. Throws where the database cannot be written; the next day it is asked again.</summary>
    Task RemoveAsync(DateTimeOffset now, CancellationToken cancel);
}
