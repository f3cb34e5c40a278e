using BenchmarkDotNet.Attributes;
using SmpBot.Conversations;
using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Benchmarks;

/// <summary>One message understood and answered, without a server: what a client types, a ramble, and what nobody means well by.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private static readonly DateOnly Today = new(2026, 11, 16);
    private static readonly Conversation Known = Conversation.New with { Treatment = new Treatment(new(2026, 11, 10)) };

    private Dialogue _dialogue = null!;
    private string _ramble = "";
    private string _adversarial = "";

    [GlobalSetup]
    public void SetUp()
    {
        var guide = Guide.Load();
        var studio = new StudioVoice("Dana", "GB");
        _dialogue = new(guide, new MessageReader(guide), new AnswerWriter(guide, studio), studio);
        _ramble = Texts.Ramble;
        _adversarial = Texts.Adversarial;
    }

    [Benchmark(Baseline = true)]
    public TurnResult OneQuestion() => Take("had it done last tuesday, can i wear a cap on saturday?");

    [Benchmark]
    public TurnResult Ramble2000Characters() => Take(_ramble);

    [Benchmark]
    public TurnResult Malice10Kilobytes() => Take(_adversarial);

    private TurnResult Take(string text) => _dialogue.Take(Known, new(TurnKind.Message, text, Today, "en-GB"));
}
