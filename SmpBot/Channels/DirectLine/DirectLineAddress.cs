namespace SmpBot.Channels.DirectLine;

/// <summary>Where clients find this Direct Line.</summary>
internal static class DirectLineAddress
{
    /// <summary>The address by which the sender of <paramref name="request"/> has reached it.</summary>
    public static string Of(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}{DirectLineSetup.Root}";
}
