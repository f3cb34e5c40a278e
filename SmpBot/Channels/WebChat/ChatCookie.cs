using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SmpBot.Channels.DirectLine;

namespace SmpBot.Channels.WebChat;

/// <summary>Remembers in the client's browser which conversation is theirs; scripts cannot read it, nobody can forge it.</summary>
internal sealed class ChatCookie(IDataProtectionProvider protection)
{
    private const string Name = "smpbot-chat";
    private const string FramedName = "smpbot-chat-framed";
    private const char Separator = ' ';
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    private readonly IDataProtector _protector = protection.CreateProtector("SmpBot.ChatCookie.v1");

    /// <summary>The client's conversation, or null. A chat in a frame on another site is another one on each site.</summary>
    public DirectLineToken? Read(HttpRequest request, bool framed)
    {
        if (request.Cookies[framed ? FramedName : Name] is not { Length: > 0 } value)
        {
            return null;
        }

        try
        {
            return _protector.Unprotect(value).Split(Separator) is [var conversation, var user] ? new(conversation, user) : null;
        }
        catch (CryptographicException)
        {
            // Made with a key that is gone, or by somebody else: the client begins anew.
            return null;
        }
    }

    public void Write(HttpContext context, DirectLineToken who, bool framed) => context.Response.Cookies.Append(
        framed ? FramedName : Name,
        _protector.Protect($"{who.Conversation}{Separator}{who.User}"),
        framed ? Framed() : new()
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Lifetime,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });

    // Browsers keep a cookie of a frame only where it cannot tell one site about the other: apart for each, and over https.
    private static CookieOptions Framed() => new()
    {
        HttpOnly = true,
        IsEssential = true,
        MaxAge = Lifetime,
        SameSite = SameSiteMode.None,
        Secure = true,
        Extensions = { "Partitioned" },
    };
}
