namespace SmpBot.Knowledge.Understanding;

/// <summary>
/// Finds the part of a topic that has rules of its own, by the words for it: <c>aspects.yaml</c> says that the word list
/// <c>thing-soak</c> is <c>washing:soaking</c>, the aspect <c>soaking</c> of the topic <c>washing</c>.
/// </summary>
internal sealed class AspectReader
{
    private readonly Dictionary<int, (string Topic, string Aspect)> _lists = [];

    internal AspectReader(Wording wording)
    {
        foreach (var (list, aspect) in wording.Aspects)
        {
            var parts = aspect.Split(':');
            _lists.Add(wording.Concepts.IndexOf(list), (parts[0], parts[1]));
        }
    }

    internal string? Read(Reading reading, string topic)
    {
        foreach (var match in reading.Concepts)
        {
            if (_lists.TryGetValue(match.Concept, out var list) && list.Topic == topic)
            {
                return list.Aspect;
            }
        }

        return null;
    }
}
