using BenchmarkDotNet.Attributes;
using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Understanding;

namespace SmpBot.Benchmarks;

/// <summary>What the start waits for: the guide loaded and checked, and the reader of messages made from it.</summary>
[MemoryDiagnoser]
public class StartBenchmarks
{
    private Guide _guide = null!;

    [GlobalSetup]
    public void SetUp() => _guide = Guide.Load();

    [Benchmark]
    public Guide GuideLoadedAndChecked() => Guide.Load();

    [Benchmark]
    public MessageReader ReaderMade() => new(_guide);
}
