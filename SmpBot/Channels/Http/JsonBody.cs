using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SmpBot.Channels.Http;

/// <summary>Reads a JSON body within limits.</summary>
internal static class JsonBody
{
    /// <summary>The largest body in bytes, that of the Bot Framework's own service.</summary>
    public const int Limit = 256 * 1024;

    /// <summary>Refuses a body that says itself that it is too large.</summary>
    public static void RequireSize(HttpRequest request)
    {
        if (request.ContentLength > Limit)
        {
            throw TooLarge();
        }
    }

    /// <summary>The body as <typeparamref name="T"/>; an empty body gives null.</summary>
    public static async Task<T?> ReadOptionalAsync<T>(HttpRequest request, JsonTypeInfo<T> type)
        where T : class
    {
        var bytes = await ReadBytesAsync(request);
        if (bytes.Length == 0)
        {
            return null;
        }

        if (!request.HasJsonContentType())
        {
            throw new RequestRefused(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Send the body as application/json.");
        }

        try
        {
            return JsonSerializer.Deserialize(bytes.Span, type);
        }
        catch (JsonException fault)
        {
            var where = string.IsNullOrEmpty(fault.Path) || fault.Path == "$" ? "" : $" at {fault.Path}";
            throw RequestRefused.BadRequest($"The body is not the JSON expected here{where}; correct it and send it again.");
        }
    }

    /// <summary>The body as <typeparamref name="T"/>.</summary>
    public static async Task<T> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type)
        where T : class =>
        await ReadOptionalAsync(request, type) ?? throw RequestRefused.BadRequest("The body is empty; send a JSON object.");

    private static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(HttpRequest request)
    {
        RequireSize(request);
        using var buffer = new MemoryStream((int)(request.ContentLength ?? 4096));
        var chunk = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, request.HttpContext.RequestAborted)) > 0)
        {
            if (buffer.Length + read > Limit)
            {
                throw TooLarge();
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static RequestRefused TooLarge() =>
        RequestRefused.TooLarge("BodyTooLarge", $"The body is larger than {Limit / 1024} KB; send less.");
}
