using System.Text.Json;
using SmpBot.Channels.BotFramework;

namespace SmpBot.Channels.DirectLine.Uploads;

/// <summary>The attachments of an uploaded message: the kept pictures, in the order in which the client named them.</summary>
internal static class UploadAttachments
{
    private const string Thumbnail = "data:image/";

    public static IReadOnlyList<JsonElement> Of(Activity activity, IReadOnlyList<KeptPicture> kept)
    {
        var left = kept.ToList();
        var attachments = new List<JsonElement>();
        foreach (var named in activity.Attachments ?? [])
        {
            // The parts come in any order; the names tell which is which.
            if (left.Find(one => one.Name == Text(named, "name")) is { } picture)
            {
                left.Remove(picture);
                attachments.Add(Write(picture, Text(named, "thumbnailUrl")));
            }
        }

        attachments.AddRange(left.Select(picture => Write(picture, null)));
        return attachments;
    }

    private static JsonElement Write(KeptPicture picture, string? thumbnail) => JsonSerializer.SerializeToElement(
        new(
            picture.Kind.ContentType,
            UploadLinks.Closed(picture.File),
            picture.Name,
            thumbnail?.StartsWith(Thumbnail, StringComparison.Ordinal) == true ? thumbnail : null),
        DirectLineJson.Default.WireAttachment);

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
