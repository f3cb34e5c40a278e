using SmpBot.Knowledge.Dates;

namespace SmpBot.Tests.Dates;

public class DateSpecTests
{
    private static readonly DateReader Reader = new();

    private static readonly HashSet<string> Debt = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", "dates-debt.txt"))];

    public static TheoryData<string, string> Rows => All("dates.tsv");

    public static TheoryData<string, string> RowsWithoutDate => All("dates-negative.tsv");

    [SkippableTheory]
    [MemberData(nameof(Rows))]
    public void Reads(string text, string context) => Check("dates.tsv", text, context);

    [SkippableTheory]
    [MemberData(nameof(RowsWithoutDate))]
    public void Finds_no_date_in(string text, string context) => Check("dates-negative.tsv", text, context);

    [Theory]
    [InlineData("dates.tsv", 0.98)]
    [InlineData("dates-negative.tsv", 0.98)]
    [InlineData("dates-unseen.tsv", 0.86)]
    [InlineData("dates.tsv dates-negative.tsv dates-unseen.tsv", 0.97)]
    public void Share_of_right_rows_holds(string spec, double least)
    {
        var rows = spec.Split(' ').SelectMany(DateRow.All).ToArray();
        var share = rows.Count(row => row.Difference(Reader) is null) / (double)rows.Length;
        Assert.True(share >= least, $"{spec}: {share:P1} of {rows.Length} rows are right, {least:P0} asked for");
    }

    [Fact]
    public void Known_debt_is_still_debt()
    {
        var paid = DateRow.All("dates.tsv").Concat(DateRow.All("dates-negative.tsv")).Where(row => Debt.Contains(row.Text) && row.Difference(Reader) is null);
        Assert.Empty(paid.Select(row => row.Text));
    }

    private static void Check(string spec, string text, string context)
    {
        Skip.If(Debt.Contains(text), "known debt");
        Assert.Null(DateRow.All(spec).Single(row => row.Text == text && Describe(row) == context).Difference(Reader));
    }

    private static TheoryData<string, string> All(string spec)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in DateRow.All(spec))
        {
            data.Add(row.Text, Describe(row));
        }

        return data;
    }

    private static string Describe(DateRow row) =>
        $"{row.Context.Today:yyyy-MM-dd} {row.Context.Locale} {row.Context.TreatmentDate:yyyy-MM-dd} {row.Context.Expected}".TrimEnd();
}
