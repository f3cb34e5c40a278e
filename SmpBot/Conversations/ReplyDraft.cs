using SmpBot.Knowledge.Answering;
using SmpBot.Knowledge.Guide;

namespace SmpBot.Conversations;

/// <summary>A reply while it is being put together: red flags first, then the answers, then what is asked back.</summary>
internal sealed class ReplyDraft
{
    private readonly List<string> _texts = [];
    private readonly List<AftercareAnswer> _answers = [];
    private readonly List<string> _choices = [];
    private readonly List<string> _urgent = [];
    private bool _asks;

    internal IReadOnlyList<AftercareAnswer> Answers => _answers;

    internal bool ShowsTimeline { get; set; }

    internal void Add(Answer answer) => Add(answer.Entity, answer.Text);

    internal void Add(AftercareAnswer entity, string text)
    {
        _answers.Add(entity);
        if (!_texts.Contains(text))
        {
            _texts.Add(text);
            if (entity.Escalation >= Escalation.Medical)
            {
                _urgent.Add(text);
            }
        }
    }

    /// <summary>Words that answer nothing: what was taken note of.</summary>
    internal void Note(string text) => _texts.Add(text);

    /// <summary>Asks once more for what questions wait for.</summary>
    internal void AskAgain(MissingPiece missing)
    {
        Note(Phrases.StillOpen(missing));
        _asks = true;
        if (missing == MissingPiece.Finality)
        {
            Offer(Phrases.FinalChoice, Phrases.NotFinalChoice);
        }
    }

    internal void Offer(params IEnumerable<string> choices) => _choices.AddRange(choices.Where(c => !_choices.Contains(c)));

    internal Reply Done() => new(
        string.Join("\n\n", _texts),
        _answers,
        _choices,
        _asks || _answers.Exists(a => a.Verdict == Verdict.Ask) || _choices.Count > 0,
        ShowsTimeline)
    {
        Urgent = _urgent,
    };
}
