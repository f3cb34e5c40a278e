using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SmpBot.Tests.Channels.Sms;

/// <summary>A conversation by SMS as data: <c>Stories/sms</c>.</summary>
internal sealed class SmsStory
{
    /// <summary>What happens, in a few words.</summary>
    public string Story { get; set; } = "";

    public List<SmsTurn> Turns { get; set; } = [];

    /// <summary>All stories by name.</summary>
    public static IReadOnlyDictionary<string, SmsStory> All { get; } =
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Stories", "sms"), "*.yaml")
            .SelectMany(path => new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
                .Deserialize<List<SmsStory>>(File.ReadAllText(path)))
            .ToDictionary(story => story.Story);
}

/// <summary>One message of the client and the texts that reach the phone after it.</summary>
internal sealed class SmsTurn
{
    public string Text { get; set; } = "";

    public bool Picture { get; set; }

    public List<string> Gets { get; set; } = [];

    /// <summary>The same on Azure's channel, where it differs.</summary>
    public List<string>? Azure { get; set; }
}
