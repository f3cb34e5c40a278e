using BenchmarkDotNet.Attributes;
using SmpBot.Knowledge.Dates;

namespace SmpBot.Benchmarks;

/// <summary>Ten thousand letters of one half-read date after the other: what backtracking or a search in a search would show in.</summary>
[MemoryDiagnoser]
public class RepetitionBenchmarks
{
    private const int Letters = 10_000;

    private readonly DateReader _reader = new();
    private readonly DateContext _context = new(new DateOnly(2026, 11, 20), "en-GB");
    private string _text = "";

    [Params("a ", "3 days ", "1/", "s", "9", "'", "wedxnesday ", "i had monday ", "tuesday and ", "tomorrow it be ", "now day 5 ", "the 5th or ")]
    public string Piece { get; set; } = "";

    [GlobalSetup]
    public void Repeat() => _text = string.Concat(Enumerable.Repeat(Piece, Letters / Piece.Length));

    [Benchmark]
    public int Dates() => _reader.Read(_text, _context).Count;
}
