using System.Text.Json;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Dates;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;
using SmpBot.Tests.Support;

namespace SmpBot.Tests.Understanding;

/// <summary>Messages in other languages are recognised as such, and no English message is.</summary>
public sealed class LanguageTests
{
    private static readonly Lazy<MessageReader> Reader = new(() => new MessageReader(TheGuide.Loaded));
    private static readonly DateContext Context = new(new(2026, 11, 16), "en-GB", null);

    private static string[] Lines(string file) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", file)).Where(l => l.Length > 0 && l[0] != '#')];

    private static Utterance Read(string text) => Reader.Value.Read(text, Context);

    [Fact]
    public void Each_message_is_in_the_language_that_it_is_in()
    {
        var rows = Lines("languages.tsv").Select(l => l.Split('\t')).ToList();
        Assert.True(rows.Count(r => r[0] == "en") >= 40 && rows.Count >= 120);
        Assert.All(TheGuide.Loaded.Languages, l => Assert.Contains(rows, r => r[0] == l.Id));
        var wrong = rows.Select(r => (Row: r, Got: Read(r[1]).Language ?? "en")).Where(r => r.Got != r.Row[0]).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Select(w => $"{w.Row[0]} read as {w.Got}: {w.Row[1]}")));
    }

    [Fact]
    public void Harmless_messages_in_other_languages_raise_no_alarm()
    {
        var raised = Lines("languages.tsv").Where(l => !l.StartsWith("en", StringComparison.Ordinal)).Select(l => l.Split('\t')[1])
            .Select(t => (Text: t, Read(t).Alarm)).Where(r => r.Alarm is not null).ToList();
        Assert.True(raised.Count == 0, string.Join('\n', raised.Select(r => $"{r.Alarm}: {r.Text}")));
    }

    // What is not English in the specs of English.
    private static readonly string[] NotEnglish =
    [
        "yani kafama değil sadece enseye sürsem olur mu?", "ma il cappello da chef posso metterlo? è di carta, leggero",
        "هل الشمس في مكة تضر اللون؟ ما أقدر ألبس شي على راسي وقت الإحرام", "rozumiem. a czy mogę to czymś posmarować na razie?",
        "pis le spa? genre le jacuzzi, l'eau est chaude", "Dampfbad auch? Das ist ja nicht so heiß, nur feucht.",
        "es que me mandan a la parrilla, hay mucho humo y grasa, sudo un montón",
        "e se eu só fizer drill, sem rolar?", "după duș pot să dau cu cremă? am Nivea",
        "Dziękuję, a w sobotę mogę iść na basen z córką?", "e o mar? só molhar o pé kkk",
    ];

    [Fact]
    public void No_message_of_the_English_specs_is_taken_for_another_language()
    {
        string[] kinds = ["messages", "harmless", "signs"];
        var texts = kinds.SelectMany(UnseenWording.Of).Select(m => m.Text)
            .Concat(Lines("safety.tsv").Select(l => l.Split('\t')[^1]))
            .Concat(new[] { "dev.jsonl", "cases-b.jsonl", "cases-unseen.jsonl" }.SelectMany(Lines).SelectMany(Said))
            .Except(NotEnglish).ToList();
        Assert.True(texts.Count > 1000);
        var foreign = texts.Select(t => (Text: t, Read(t).Language)).Where(r => r.Language is not null).ToList();
        Assert.True(foreign.Count == 0, string.Join('\n', foreign.Select(f => $"{f.Language}: {f.Text}")));
    }

    [Theory]
    [InlineData("tengo pus en la cabeza", "pus", Escalation.Medical)]
    [InlineData("tengo fiebre desde ayer y me duele", "fever", Escalation.Medical)]
    [InlineData("ich habe fieber und mir ist kalt", "fever", Escalation.Medical)]
    [InlineData("ich kann nicht atmen hilfe", "airway", Escalation.Emergency)]
    [InlineData("j'ai du mal à respirer depuis ce matin", "airway", Escalation.Emergency)]
    [InlineData("не могу дышать помогите", "airway", Escalation.Emergency)]
    [InlineData("我呼吸困难怎么办", "airway", Escalation.Emergency)]
    [InlineData("मुझे कल से बुखार है", "fever", Escalation.Medical)]
    [InlineData("quiero morir no puedo más", "crisis", Escalation.Emergency)]
    public void An_unmistakable_word_raises_its_red_flag(string text, string sign, Escalation level)
    {
        var alarm = Read(text).Alarm;
        Assert.Equal((sign, level), (alarm?.Sign, alarm?.Level));
    }

    [Theory]
    [InlineData("no tengo fiebre, puedo nadar en la piscina?")]
    [InlineData("ich habe kein fieber, darf ich duschen")]
    [InlineData("我没有发烧，可以洗头吗")]
    public void A_denied_word_raises_nothing(string text) => Assert.Null(Read(text).Alarm);

    [Theory]
    [InlineData("Sí, por favor", Cues.Agrees)]
    [InlineData("ja bitte!", Cues.Agrees)]
    [InlineData("oui s'il vous plait", Cues.Agrees)]
    [InlineData("да", Cues.Agrees)]
    [InlineData("好的", Cues.Agrees)]
    [InlineData("nein danke", Cues.Declines)]
    public void Yes_and_no_are_understood_in_each_language(string text, Cues cue) => Assert.True(Read(text).Cues.HasFlag(cue));

    private static IEnumerable<string> Said(string line)
    {
        using var json = JsonDocument.Parse(line);
        foreach (var turn in json.RootElement.GetProperty("turns").EnumerateArray())
        {
            if (turn.TryGetProperty("user", out var user))
            {
                yield return user.GetString()!;
            }
        }
    }
}
