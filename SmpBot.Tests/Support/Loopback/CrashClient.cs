using System.Net.Http.Json;

namespace SmpBot.Tests.Support.Loopback;

/// <summary>A gateway that brings one message after another, each again and again until it is acknowledged, to whatever server there is.</summary>
internal sealed class CrashClient(int number, CurrentServer server)
{
    public const string AsksForTicket = "ticket";

    private const int MessagesOfAConversation = 40;
    private readonly List<LoopbackPost> _acknowledged = [];
    private int _count;

    /// <summary>How many were acknowledged so far.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>What was acknowledged, in order; to be read when the talk is over.</summary>
    public IReadOnlyList<LoopbackPost> Acknowledged => _acknowledged;

    /// <summary>Talks until <paramref name="enough"/>; what was begun by then is brought to its end.</summary>
    public async Task TalkAsync(CancellationToken enough)
    {
        using var http = new HttpClient();
        for (var n = 0; !enough.IsCancellationRequested; n++)
        {
            var id = $"{number}-{n}";
            var post = new LoopbackPost($"c{number}-{n / MessagesOfAConversation}", id, n % 10 == 0 ? $"{AsksForTicket} {id}" : $"message {id}");
            for (Uri? dead = null; ;)
            {
                var address = await server.OtherThanAsync(dead);
                if (await TryAsync(http, address, post))
                {
                    break;
                }

                dead = address;
            }

            _acknowledged.Add(post);
            Volatile.Write(ref _count, _acknowledged.Count);
        }
    }

    private static async Task<bool> TryAsync(HttpClient http, Uri address, LoopbackPost post)
    {
        try
        {
            using var response = await http.PostAsJsonAsync(new Uri(address, LoopbackChannel.Path), post);
            await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, $"a running server answered {(int)response.StatusCode}");
            return true;
        }
        catch (HttpRequestException)
        {
            // The server is gone, or was while it answered.
            return false;
        }
    }
}
