using SmpBot.Tests.Support;

namespace SmpBot.Tests.CommandLines;

/// <summary><c>evaluate --corpus</c> as a process of its own, on corpora small enough to be reckoned by hand.</summary>
public sealed class EvaluateCorpusTests
{
    private const string Train = """
        sentence,label
        where is my parcel,PARCEL
        my parcel is late,PARCEL
        track my parcel please,PARCEL
        "when, then, does my parcel come",PARCEL
        parcel lost in the post,PARCEL
        has my parcel been sent,PARCEL
        how loud is the drum,DRUM
        a drum for children,DRUM
        drum skins and drum sticks,DRUM
        can this drum be tuned,DRUM
        drum lessons for beginners,DRUM
        which drum is the loudest,DRUM
        """;

    // Right: two parcels, one drum, one out of scope. Wrong: a parcel that is labelled as a drum.
    private const string Test = """
        sentence,label
        where is my parcel,PARCEL
        track my parcel please,PARCEL
        how loud is the drum,DRUM
        my parcel is late,DRUM
        zyx wvu qqq,NOTHING
        """;

    private const string Json = """
        {"sentences": [
          {"text": "where is my parcel", "intent": "parcel", "training": true},
          {"text": "how loud is the drum", "intent": "drum", "training": true},
          {"text": "my parcel", "intent": "parcel", "training": false},
          {"text": "loud drum", "intent": "drum", "training": false},
          {"text": "the drum", "intent": "parcel", "training": false}]}
        """;

    [Fact]
    public async Task The_figures_are_those_reckoned_by_hand()
    {
        using var folder = new TempFolder();
        var csv = Directory.CreateDirectory(Path.Combine(folder.Path, "shop")).FullName;
        await File.WriteAllTextAsync(Path.Combine(csv, "train.csv"), Train);
        await File.WriteAllTextAsync(Path.Combine(csv, "test.csv"), Test);
        var json = Directory.CreateDirectory(Path.Combine(folder.Path, "two")).FullName;
        await File.WriteAllTextAsync(Path.Combine(json, "a.json"), Json);
        await File.WriteAllTextAsync(Path.Combine(json, "b.json"), Json);
        var run = await CommandRun.OfAsync("evaluate", "--corpus", folder.Path);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Contains("shop: 12 to learn from, 5 tests", run.Output, StringComparison.Ordinal);
        // Parcel 4/5, drum 2/3, out of scope 1: 0.822 on average.
        Assert.Contains("micro-F1 0.800, macro-F1 0.822, accuracy in scope 0.750; out-of-scope recall 1.000 at threshold 0.", run.Output, StringComparison.Ordinal);
        // Parcel 2/3, drum 2/3, and no threshold where all is in scope.
        Assert.Contains("two/a: 2 to learn from, 3 tests", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, run.Output.Split('\n').Count(l => l.TrimEnd().EndsWith("micro-F1 0.667, macro-F1 0.667, accuracy in scope 0.667", StringComparison.Ordinal)));
        Assert.Contains("two, all 2: 6 tests", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("other.txt", "", "There is no corpus in")]
    [InlineData("bad.json", "{\"sentences\": 3}", "bad.json: not a corpus")]
    [InlineData("empty.json", "{\"sentences\": []}", "it has 0 and 0")]
    [InlineData("train.csv", "sentence,label\nno label here", "train.csv:2: no label")]
    [InlineData("train.csv", "sentence,label\nhello,GREET", "test.csv")]
    public async Task A_bad_folder_is_named_with_what_is_missing(string file, string text, string message)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, file), text);
        var run = await CommandRun.OfAsync("evaluate", "--corpus", folder.Path);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_cases_nor_a_folder_is_refused()
    {
        var missing = await CommandRun.OfAsync("evaluate", "--corpus", Path.Combine(AppContext.BaseDirectory, "nowhere"));
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("There is no folder", missing.Errors, StringComparison.Ordinal);
        var nothing = await CommandRun.OfAsync("evaluate");
        Assert.NotEqual(0, nothing.ExitCode);
        Assert.Contains("Name either files of cases, or a folder of corpora", nothing.Errors, StringComparison.Ordinal);
    }
}
