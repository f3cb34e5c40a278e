namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>Every healing day lies in exactly one stage.</summary>
internal static class StageCheck
{
    public static void Run(IReadOnlyList<Stage> stages, Problems problems)
    {
        for (var day = 1; day <= WindowCheck.LastDay; day++)
        {
            var at = stages.Where(s => s.Days.Contains(day)).ToList();
            if (at.Count == 0)
            {
                problems.Add(stages.Count > 0 ? stages[0].Origin : new("seed/stages.yaml", 1), $"Day {day} lies in no stage.", "Extend the 'days' of a stage.");
                return;
            }

            if (at.Count > 1)
            {
                problems.Add(at[1].Origin, $"Day {day} lies in the stages '{at[0].Id}' and '{at[1].Id}'.", "Shorten the 'days' of one of them.");
                return;
            }
        }
    }
}
