using Microsoft.AspNetCore.StaticFiles;

namespace SmpBot.Channels.WebChat;

/// <summary>Serves <c>wwwroot</c>, small enough for a phone.</summary>
internal static class StaticFiles
{
    public static WebApplication UsePageFiles(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Prepare });
        return app;
    }

    private static void Prepare(StaticFileResponseContext file)
    {
        var headers = file.Context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        // The page asks for Web Chat by its version; everything else is checked again each time.
        headers.CacheControl = file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
