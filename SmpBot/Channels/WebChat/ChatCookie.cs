using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SmpBot.Channels.DirectLine;

namespace SmpBot.Channels.WebChat;

/// <summary>Remembers in the client's browser which conversation is theirs; scripts cannot read it, nobody can forge it.</summary>
internal sealed class ChatCookie(IDataProtectionProvider protection)
{
    private const string Name = "smpbot-chat";
    private const char Separator = ' ';
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    private readonly IDataProtector _protector = protection.CreateProtector("SmpBot.ChatCookie.v1");

    /// <summary>The client's conversation, or null.</summary>
    public DirectLineToken? Read(HttpRequest request)
    {
        if (request.Cookies[Name] is not { Length: > 0 } value)
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

    public void Write(HttpContext context, DirectLineToken who) => context.Response.Cookies.Append(
        Name,
        _protector.Protect($"{who.Conversation}{Separator}{who.User}"),
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Lifetime,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
}
