using System.Net.Http.Headers;
using System.Text;

namespace SmpBot.Tests.Support;

/// <summary>Sends files as Direct Line clients do.</summary>
internal static class Uploading
{
    /// <summary>A part of the form: a file with the type that its sender says it has.</summary>
    public static HttpContent File(byte[] bytes, string type = "image/png")
    {
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new(type);
        return content;
    }

    public static HttpRequestMessage Request(string conversation, string token, string? activity, params (string Name, HttpContent Content)[] files)
    {
        var form = new MultipartFormDataContent();
        if (activity is not null)
        {
            var part = new ByteArrayContent(Encoding.UTF8.GetBytes(activity));
            part.Headers.ContentType = new("application/vnd.microsoft.activity");
            form.Add(part, "activity", "blob");
        }

        foreach (var (name, content) in files)
        {
            form.Add(content, "file", name);
        }

        return new(HttpMethod.Post, $"{DirectLineHttp.Root}/conversations/{conversation}/upload?userId=dl_somebody")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
            Content = form,
        };
    }
}
