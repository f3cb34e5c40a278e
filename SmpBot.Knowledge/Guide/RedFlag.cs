namespace SmpBot.Knowledge.Guide;

/// <summary>A sign that needs a doctor or the emergency service before anything else is answered.</summary>
/// <param name="Id">Id, for example <c>pus</c>.</param>
/// <param name="Topic">Topic id that its answers carry.</param>
/// <param name="Level"><see cref="Escalation.Medical"/> or <see cref="Escalation.Emergency"/>.</param>
/// <param name="Says">Where to go; the first sentences. Template.</param>
/// <param name="Because">Why, and what to do on the way. Template.</param>
/// <param name="Sources">Ids of its medical sources.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record RedFlag(
    string Id,
    string Topic,
    Escalation Level,
    string Says,
    string Because,
    IReadOnlyList<string> Sources,
    Origin Origin);
