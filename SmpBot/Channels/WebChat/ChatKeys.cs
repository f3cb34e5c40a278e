using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using SmpBot.Storage;

namespace SmpBot.Channels.WebChat;

/// <summary>Keeps the keys that cookies are protected with in the data folder, so that they survive a restart.</summary>
internal sealed class ChatKeys(DataFolder folder, ILoggerFactory logs) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) =>
        options.XmlRepository = new FileSystemXmlRepository(new(folder.Folder("keys").Path), logs);

    public static void Add(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("SmpBot");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, ChatKeys>();
    }
}
