namespace SmpBot.Knowledge.Guide;

/// <summary>The sentences of a rule. All are templates; see <see cref="Placeholders"/>.</summary>
/// <param name="Lead">First words instead of the usual ones for the verdict ("Not yet.").</param>
/// <param name="Says">What the rule says.</param>
/// <param name="Because">The reason.</param>
/// <param name="Next">One useful next step.</param>
/// <param name="Dated">A sentence that is added where the treatment date is known.</param>
/// <param name="Wait">Sentence on the date it opens, instead of the usual one.</param>
public sealed record RuleWording(
    string? Lead = null,
    string? Says = null,
    string? Because = null,
    string? Next = null,
    string? Dated = null,
    string? Wait = null)
{
    /// <summary>The sentences that are there.</summary>
    public IEnumerable<string> All => new[] { Lead, Says, Because, Next, Dated, Wait }.OfType<string>();
}
