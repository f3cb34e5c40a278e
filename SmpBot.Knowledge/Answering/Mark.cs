using SmpBot.Knowledge.Guide;
using SmpBot.Knowledge.Guide.Loading;

namespace SmpBot.Knowledge.Answering;

/// <summary>Says whose rule it is, where it is not the guide's own.</summary>
internal static class Mark
{
    public static string? For(Rule rule, Words words) => rule.Pack.Kind switch
    {
        PackKind.Studio => words.Phrase(PhraseKeys.StudioMark),
        PackKind.General when rule.AnswersAs is null => words.Phrase(PhraseKeys.GeneralMark),
        _ => null,
    };
}
