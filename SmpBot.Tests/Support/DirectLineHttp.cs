using System.Net.Http.Json;
using System.Text.Json;

namespace SmpBot.Tests.Support;

/// <summary>Speaks Direct Line by hand, request by request.</summary>
internal static class DirectLineHttp
{
    public const string Root = "/v3/directline";

    public static async Task<JsonElement> TokenAsync(this HttpClient http)
    {
        using var response = await http.SendAsync(Request(HttpMethod.Post, "/tokens/generate", RunningBot.Secret));
        return await ReadAsync(response);
    }

    public static HttpRequestMessage Request(HttpMethod method, string path, string? token, object? body = null)
    {
        var request = new HttpRequestMessage(method, Root + path);
        if (token is not null)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        request.Content = body is null ? null : JsonContent.Create(body);
        return request;
    }

    public static async Task<JsonElement> SendAsync(this HttpClient http, HttpMethod method, string path, string token, object? body = null)
    {
        using var response = await http.SendAsync(Request(method, path, token, body));
        return await ReadAsync(response);
    }

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
