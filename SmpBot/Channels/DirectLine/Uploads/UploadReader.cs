using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using SmpBot.Channels.Http;
using SmpBot.Conversations;

namespace SmpBot.Channels.DirectLine.Uploads;

/// <summary>Reads the body of an upload, and keeps its pictures as they come in. What cannot be taken is left out, and the client told.</summary>
internal sealed class UploadReader(UploadFolder folder, IOptions<LimitsOptions> limits)
{
    private const int LongestBoundary = 200;
    private const string ActivityPart = "activity";
    private const string ActivityType = "application/vnd.microsoft.activity";

    /// <summary>The upload. Whatever goes wrong, nothing of it stays behind.</summary>
    public async Task<Upload> ReadAsync(HttpRequest request, string conversation)
    {
        RequireSize(request);
        var taken = new UploadDraft(folder, conversation, limits.Value);
        try
        {
            await (BoundaryOf(request) is { } boundary
                ? ReadPartsAsync(new(boundary, request.Body), taken, request.HttpContext.RequestAborted)
                : taken.AddFileAsync(NameIn(request.Headers.ContentDisposition), request.Body, request.HttpContext.RequestAborted));
            return taken.Done();
        }
        catch (Exception fault) when (fault is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            taken.Undo();
            throw RequestRefused.BadRequest("The upload is not multipart/form-data as its header says, or it broke off; send it again.");
        }
        catch
        {
            taken.Undo();
            throw;
        }
    }

    private static async Task ReadPartsAsync(MultipartReader parts, UploadDraft taken, CancellationToken cancel)
    {
        while (await parts.ReadNextSectionAsync(cancel) is { } part)
        {
            var disposition = part.GetContentDispositionHeader();
            if (disposition?.Name == ActivityPart || part.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true)
            {
                await taken.ReadActivityAsync(part.Body, cancel);
            }
            else if (disposition?.IsFileDisposition() == true)
            {
                await taken.AddFileAsync(NameIn(disposition), part.Body, cancel);
            }
        }
    }

    private void RequireSize(HttpRequest request)
    {
        // Files that are too large are left out one by one; only what nobody would send in good faith is refused as a whole.
        var most = JsonBody.Limit + (limits.Value.Files * limits.Value.FileKilobytes * 1024L * 2);
        if (request.ContentLength > most)
        {
            throw RequestRefused.TooLarge("BodyTooLarge", $"The upload is larger than {most / 1024 / 1024} MB; send fewer or smaller files.");
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }
    }

    private static string? BoundaryOf(HttpRequest request) =>
        !MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) ? null
        : HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= LongestBoundary } boundary ? boundary
        : throw RequestRefused.BadRequest("The Content-Type has no usable boundary; let the browser set it.");

    private static string? NameIn(string? header) =>
        ContentDispositionHeaderValue.TryParse(header, out var disposition) ? NameIn(disposition) : null;

    private static string? NameIn(ContentDispositionHeaderValue disposition) =>
        HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
}
