namespace SmpBot.Tests.Support;

/// <summary>A client in JavaScript, with the real npm packages that a browser would load.</summary>
internal static class NodeClient
{
    private static readonly SemaphoreSlim Installing = new(1);

    public static async Task<string> RunAsync(string client, string script, params string[] arguments)
    {
        var node = Requires.Program("node");
        var folder = Path.Combine(AppContext.BaseDirectory, "clients", client);
        await InstallAsync(folder);
        return await Tool.RunAsync(node, folder, [script, .. arguments]);
    }

    private static async Task InstallAsync(string folder)
    {
        var npm = Requires.Program("npm");
        await Installing.WaitAsync();
        try
        {
            if (!File.Exists(Path.Combine(folder, "node_modules", ".package-lock.json")))
            {
                await Tool.RunAsync(npm, folder, "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent");
            }
        }
        finally
        {
            Installing.Release();
        }
    }
}
