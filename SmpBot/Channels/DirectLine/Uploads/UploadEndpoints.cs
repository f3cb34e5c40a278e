using SmpBot.Channels.Http;
using SmpBot.Conversations;

namespace SmpBot.Channels.DirectLine.Uploads;

/// <summary>Files of a conversation: sent by its client, given back to nobody else.</summary>
internal sealed class UploadEndpoints(DirectLineTokens tokens, DirectLineChannel channel, UploadReader reader, UploadFolder folder)
{
    /// <summary><c>POST /conversations/{id}/upload</c>. The parameter <c>userId</c> of the protocol says nothing that the token does not.</summary>
    public async Task<IResult> PostAsync(HttpRequest request, string id)
    {
        var who = await ConversationEndpoints.RequireMemberAsync(tokens, request, id);
        var upload = await reader.ReadAsync(request, id);
        var names = upload.Files.Select(one => one.File);
        try
        {
            var taken = await channel.PostAsync(who, upload.Activity, [.. upload.Files.Select(one => FileOf(id, one))], upload.Notice);
            if (taken.Repeated)
            {
                // They were kept when it came for the first time.
                folder.Delete(id, names);
            }

            return Results.Json(new(taken.Result), DirectLineJson.Default.WireId);
        }
        catch
        {
            folder.Delete(id, names);
            throw;
        }
    }

    /// <summary><c>GET /conversations/{id}/files/{file}</c>, with the conversation's token or a ticket in the address.</summary>
    public async Task<IResult> GetAsync(HttpContext context, string id, string file, string? t)
    {
        if (t is null)
        {
            await ConversationEndpoints.RequireMemberAsync(tokens, context.Request, id);
        }
        else if (!await tokens.AdmitsToFilesAsync(t, id))
        {
            throw RequestRefused.Forbidden("TokenExpired", "This address is not good any more; read the activities again for a new one.");
        }

        var path = folder.Find(id, file) ?? throw RequestRefused.NotFound("There is no such file in this conversation.");
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        headers.CacheControl = "private, max-age=86400, immutable";
        // A page of an allowed site shows its client's picture; the ticket, and not the site, is what admits.
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Results.File(path, PictureKind.OfFile(file).ContentType, fileDownloadName: file);
    }

    private static ClientFile FileOf(string conversation, KeptPicture picture) =>
        new(picture.Kind.ContentType, picture.Name, UploadFolder.AddressOf(conversation, picture.File));
}
