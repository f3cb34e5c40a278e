using SmpBot.Tests.Stories;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Channels.DirectLine;

/// <summary>A photo with the product's own dialogue: nobody but the artist can look at it.</summary>
public sealed class PictureForTheArtistTests(RealBotFixture running) : IClassFixture<RealBotFixture>
{
    [Fact]
    public async Task A_photo_without_a_word_is_offered_to_the_artist_and_yes_makes_a_ticket()
    {
        var http = running.Bot.Http;
        var token = await http.TokenAsync();
        var id = token.Text("conversationId");
        await http.SendAsync(HttpMethod.Post, "/conversations", token.Text("token"));
        using var sent = await http.SendAsync(Uploading.Request(id, token.Text("token"), null, ("head.png", Uploading.File(Pictures.Png))));
        await DirectLineHttp.ReadAsync(sent);
        Assert.Null(StoredTicket.LastOf(running.Bot.Folder, id));

        await http.SendAsync(HttpMethod.Post, $"/conversations/{id}/activities", token.Text("token"), new { type = "message", text = "Yes, ask Dana" });
        var ticket = StoredTicket.LastOf(running.Bot.Folder, id);
        Assert.NotNull(ticket);
        Assert.Contains("(sent a picture)", ticket.LastTurns.Select(line => line.Text));
    }
}
