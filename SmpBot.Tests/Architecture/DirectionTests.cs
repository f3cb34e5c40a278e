using Mono.Cecil;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Tests.Architecture;

/// <summary>The directions of the parts, read from the compiled assemblies: no alias, full name or using can hide a use.</summary>
public sealed class DirectionTests
{
    private static readonly AssemblyDefinition Knowledge = Uses.Read(typeof(Guide).Assembly);
    private static readonly AssemblyDefinition Bot = Uses.Read(typeof(Server).Assembly);
    private static readonly List<TypeDefinition> All = [.. Uses.Types(Knowledge), .. Uses.Types(Bot)];

    private static readonly HashSet<string> AmbientClock =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.Environment::get_TickCount", "System.Environment::get_TickCount64", "System.Random::get_Shared",
    ];

    public static TheoryData<string> Parts => [.. Layers.May.Keys];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_sees_only_what_it_may(string part)
    {
        var wrong =
            from type in All
            where Layers.PartOf(type.FullName) == part
            from used in Uses.TypesOf(type)
            let other = Layers.PartOf(used)
            where other is not null && other != part && !Layers.May[part].Contains(other) && !Layers.May[part].Contains(used)
            select $"{type.FullName} uses {used}";
        None(wrong);
    }

    [Fact]
    public void Every_type_of_the_product_lies_in_a_part_that_is_decided_on() =>
        Assert.DoesNotContain(All.Select(t => t.FullName), name => !IsGenerated(name) && Layers.PartOf(name) is null);

    [Fact]
    public void The_knowledge_needs_the_runtime_and_a_yaml_reader_and_nothing_else()
    {
        string[] runtime =
        [
            "System.Runtime", "System.Runtime.InteropServices", "System.IO.MemoryMappedFiles", "System.Collections", "System.Collections.Immutable", "System.Linq", "System.Linq.Parallel", "System.Memory", "System.Numerics.Tensors",
            "System.Text.Json", "System.Text.RegularExpressions", "System.Threading", "System.Threading.Tasks.Parallel", "System.Text.Encoding.Extensions", "YamlDotNet",
        ];
        None(Knowledge.MainModule.AssemblyReferences.Select(r => r.Name).Except(runtime));
    }

    [Fact]
    public void The_knowledge_has_no_clock_of_any_kind()
    {
        string[] clocks = ["System.TimeProvider", "System.Diagnostics.Stopwatch", "System.TimeZoneInfo"];
        None(Uses.Types(Knowledge).SelectMany(t => Uses.TypesOf(t).Intersect(clocks).Select(c => $"{t.FullName} uses {c}")));
    }

    [Fact]
    public void Nobody_asks_the_machine_for_the_time_behind_the_hosts_back() =>
        None(All.SelectMany(t => Uses.CallsOf(t).Intersect(AmbientClock).Select(c => $"{t.FullName} calls {c}")));

    [Fact]
    public void The_machines_clock_is_taken_in_two_places_only() => Assert.Equal(
        ["SmpBot.Commands.AskCommand", "SmpBot.Conversations.ConversationsSetup"],
        All.Where(t => Uses.CallsOf(t).Contains("System.TimeProvider::get_System")).Select(t => t.FullName).Order());

    [Fact]
    public void The_conversation_knows_nothing_of_the_web() => None(
        from type in All
        where Layers.PartOf(type.FullName) == "SmpBot.Conversations"
        from used in Uses.TypesOf(type)
        where used.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || used.StartsWith("Microsoft.Data", StringComparison.Ordinal) || used.StartsWith("System.Net", StringComparison.Ordinal)
        select $"{type.FullName} uses {used}");

    private static void None(IEnumerable<string> wrong)
    {
        var list = wrong.ToList();
        Assert.True(list.Count == 0, string.Join('\n', list));
    }

    private static bool IsGenerated(string name) =>
        name.StartsWith("Microsoft.", StringComparison.Ordinal) || name.StartsWith("System.", StringComparison.Ordinal);
}
