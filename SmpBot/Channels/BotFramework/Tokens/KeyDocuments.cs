using Microsoft.IdentityModel.Protocols;

namespace SmpBot.Channels.BotFramework.Tokens;

/// <summary>Fetches the OpenID metadata and the key set that it points to.</summary>
internal sealed class KeyDocuments(IHttpClientFactory http) : IDocumentRetriever
{
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel) =>
        SafeAddress.Holds(address)
            ? await http.CreateClient(BotFrameworkHttp.Name).GetStringAsync(new Uri(address), cancel)
            : throw new InvalidDataException("The metadata points to an address that is not https.");
}
