namespace SmpBot.Knowledge.Guide;

/// <summary>Whom to call in a country.</summary>
/// <param name="Country">ISO 3166 code of two letters, or <c>*</c> for the fallback.</param>
/// <param name="Emergency">The emergency number, or words for it.</param>
/// <param name="Advice">A sentence on how to get medical advice today.</param>
/// <param name="Crisis">A sentence on whom to call in a crisis of the mind.</param>
/// <param name="Sources">Ids of its sources.</param>
/// <param name="Origin">Where it is declared.</param>
public sealed record EmergencyContacts(
    string Country,
    string Emergency,
    string Advice,
    string Crisis,
    IReadOnlyList<string> Sources,
    Origin Origin);
