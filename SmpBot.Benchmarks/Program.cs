using BenchmarkDotNet.Running;
using SmpBot.Benchmarks;
using SmpBot.Benchmarks.Load;

if (args is ["load", .. var rest])
{
    return await LoadCommand.RunAsync(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).Run(args);
return 0;
