using SmpBot.Knowledge.Answering;

namespace SmpBot.Knowledge.Understanding;

/// <summary>Says what is wanted about a topic, from the turns of phrase around it.</summary>
internal sealed class KindReader(Concepts concepts)
{
    private readonly int _when = concepts.IndexOf("cue-when");
    private readonly int _why = concepts.IndexOf("cue-why");
    private readonly int _saysWho = concepts.IndexOf("cue-says-who");
    private readonly int _howLong = concepts.IndexOf("cue-how-long");
    private readonly int _how = concepts.IndexOf("cue-how");
    private readonly int _whatNow = concepts.IndexOf("cue-what-now");

    internal QuestionKind Read(Reading reading, int first, int end, bool isSymptom)
    {
        bool Has(int cue) => reading.Concepts.Exists(c => c.Concept == cue && c.First >= first && c.First < end);

        if (Has(_saysWho))
        {
            return QuestionKind.WhoSays;
        }

        if (Has(_why))
        {
            return QuestionKind.Why;
        }

        if (!isSymptom && Has(_whatNow))
        {
            return QuestionKind.WhatNow;
        }

        if (isSymptom)
        {
            return Has(_howLong) ? QuestionKind.HowLong : QuestionKind.IsItNormal;
        }

        return Has(_when) ? QuestionKind.When
            : Has(_howLong) ? QuestionKind.HowLong
            : Has(_how) ? QuestionKind.How
            : QuestionKind.CanI;
    }
}
