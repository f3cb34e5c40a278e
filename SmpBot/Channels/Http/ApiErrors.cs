using System.Globalization;
using System.Text.Json.Serialization;
using SmpBot.Conversations;

namespace SmpBot.Channels.Http;

/// <summary>Turns refusals and faults into <c>{"error":{"code","message"}}</c>, the form that Direct Line clients know.</summary>
internal static class ApiErrors
{
    public static IApplicationBuilder UseApiErrors(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (RequestRefused refusal)
        {
            await WriteAsync(context, refusal);
        }
        catch (TooManyTurns refusal)
        {
            await WriteAsync(context, RequestRefused.TooMany(refusal.RetryAfter));
        }
        catch (BadHttpRequestException fault)
        {
            await WriteAsync(context, fault.StatusCode, "BadArgument", "The request could not be read; send it again.");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to tell.
        }
#pragma warning disable CA1031 // The last place that can still give a reason instead of an empty 500.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("SmpBot.Channels").RequestFailed(fault, context.Request.Path);
            await WriteAsync(context, StatusCodes.Status500InternalServerError, "ServiceError", "Something failed on our side; try again in a moment.");
        }
    });

    private static Task WriteAsync(HttpContext context, RequestRefused refusal)
    {
        if (refusal.RetryAfter is { } wait)
        {
            context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        }

        return WriteAsync(context, refusal.Status, refusal.Code, refusal.Message);
    }

    private static Task WriteAsync(HttpContext context, int status, string code, string message)
    {
        if (context.Response.HasStarted)
        {
            return Task.CompletedTask;
        }

        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        if (status == StatusCodes.Status401Unauthorized)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        return code.Length == 0
            ? Task.CompletedTask
            : context.Response.WriteAsJsonAsync(new(new(code, message)), ApiErrorJson.Default.ApiError);
    }
}

internal sealed record ApiError(ApiErrorDetail Error);

internal sealed record ApiErrorDetail(string Code, string Message);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ApiError))]
internal sealed partial class ApiErrorJson : JsonSerializerContext;
