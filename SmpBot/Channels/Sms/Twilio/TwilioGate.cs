using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using SmpBot.Channels.Http;

namespace SmpBot.Channels.Sms.Twilio;

/// <summary>Decides who may call <c>/api/sms/twilio</c>: Twilio, for our account. Closed without an auth token, also on the same machine.</summary>
internal sealed class TwilioGate(IOptions<TwilioOptions> options, ILogger<TwilioGate> log)
{
    /// <summary>The largest body in bytes: a text of 1,600 characters with ten pictures is less than half of it.</summary>
    public const int Limit = 64 * 1024;

    private static readonly FormOptions Form = new() { ValueCountLimit = 256, KeyLengthLimit = 256, ValueLengthLimit = Limit, BufferBody = false };

    /// <summary>Says at start how the door stands.</summary>
    public void Announce()
    {
        if (options.Value.IsOpen)
        {
            log.Open(options.Value.AccountSid!);
        }
        else
        {
            log.Closed();
        }
    }

    /// <summary>The signed form of a request. Refuses every other request.</summary>
    public async Task<IFormCollection> AdmitAsync(HttpRequest request)
    {
        if (!options.Value.IsOpen)
        {
            throw new RequestRefused(
                StatusCodes.Status503ServiceUnavailable,
                "EndpointClosed",
                "SMS by Twilio is not set up: configure Twilio:AccountSid, Twilio:AuthToken, and Twilio:From or Twilio:MessagingServiceSid.");
        }

        if (request.Headers[TwilioSignature.Header] is not [{ Length: > 0 } signature])
        {
            throw Refuse("it has no signature");
        }

        var form = await ReadAsync(request);
        if (!TwilioSignature.Holds(signature, options.Value.AuthToken!, TwilioAddress.Of(request, options.Value.PublicUrl), [.. form]))
        {
            throw Refuse("its signature is wrong: see that Twilio:AuthToken is the account's, and Twilio:PublicUrl the address entered at Twilio");
        }

        return form["AccountSid"] is [] || form["AccountSid"] == options.Value.AccountSid ? form : throw Refuse("it is for another account");
    }

    private static async Task<IFormCollection> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > Limit)
        {
            throw TooLarge();
        }

        if (!request.HasFormContentType || request.ContentType!.StartsWith("multipart", StringComparison.OrdinalIgnoreCase))
        {
            throw new RequestRefused(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "Send the body as application/x-www-form-urlencoded.");
        }

        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = Limit;
        }

        try
        {
            return await new FormFeature(request, Form).ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException)
        {
            throw RequestRefused.BadRequest("The form has too many or too long fields; send it as Twilio does.");
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw TooLarge();
        }
    }

    private static RequestRefused TooLarge() => RequestRefused.TooLarge("BodyTooLarge", $"The body is larger than {Limit / 1024} KB; send less.");

    private RequestRefused Refuse(string reason)
    {
        log.Refused(reason);
        return RequestRefused.Silent(StatusCodes.Status403Forbidden);
    }
}
