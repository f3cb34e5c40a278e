using SmpBot.Knowledge.Dates.Reading;
using SmpBot.Knowledge.Dates.Roles;
using SmpBot.Knowledge.Dates.Wordings;

namespace SmpBot.Knowledge.Dates;

/// <summary>Finds dates in what a client typed and says what each of them stands for.</summary>
/// <remarks>Keeps no state and asks no clock: the same text in the same context gives the same answer, on any thread.</remarks>
public sealed class DateReader
{
    /// <summary>All date wordings of <paramref name="text"/>, in order of appearance. Never throws for any text.</summary>
    public IReadOnlyList<DateMention> Read(string text, DateContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);

        var said = Tokenizer.Read(text);
        var wordings = Rules.FindAll(said, context);
        if (wordings.Count == 0)
        {
            return [];
        }

        var roles = RoleReader.Read(said, wordings, context);
        var mentions = new DateMention[wordings.Count];
        for (var i = 0; i < mentions.Length; i++)
        {
            mentions[i] = Mention(said, wordings[i], roles[i], context);
        }

        Settle(mentions, wordings);
        Open(mentions, said, wordings);
        return mentions;
    }

    // "over the weekend, Sunday to be exact", "Mother's Day is on the 30th": the exact one settles the other.
    private static void Settle(DateMention[] mentions, List<Wording> wordings)
    {
        for (var i = 0; i + 1 < mentions.Length; i++)
        {
            if (wordings[i].Meaning is OnHoliday && wordings[i + 1].Meaning is DayOfMonth or MonthDay && mentions[i + 1].Role == mentions[i].Role)
            {
                mentions[i] = mentions[i] with { Resolution = mentions[i + 1].Resolution };
            }

            if (mentions[i].Resolution is DateResolution.Several several && mentions[i + 1].Role == mentions[i].Role
                && mentions[i + 1].Resolution is DateResolution.One exact && several.Dates.Contains(exact.Date))
            {
                mentions[i] = mentions[i] with { Resolution = exact };
            }
        }
    }

    // "the 5th or the 6th": as a treatment date, the client has to choose.
    private static void Open(DateMention[] mentions, Utterance said, List<Wording> wordings)
    {
        for (var i = 0; i + 1 < mentions.Length; i++)
        {
            var isChoice = IsChoice(said, wordings[i].End, wordings[i + 1].First);
            if (isChoice && mentions[i] is { Role: DateRole.Treatment, Resolution: DateResolution.One one }
                && mentions[i + 1] is { Role: DateRole.Treatment, Resolution: DateResolution.One other } && one != other)
            {
                var both = new DateResolution.Several([.. new[] { one.Date, other.Date }.Order()]);
                mentions[i] = mentions[i] with { Resolution = both };
                mentions[i + 1] = mentions[i + 1] with { Resolution = both };
            }
        }
    }

    // "tuesday or wednesday", "tuesday? maybe wednesday", "tuesday, could be wednesday".
    private static bool IsChoice(Utterance said, int from, int to)
    {
        var isOpen = false;
        for (var at = from; at < to; at++)
        {
            isOpen |= said.Word(at) is "or" or "maybe" or "might" or "could" or "perhaps" or "possibly";
            if (said[at].Kind == TokenKind.Word && !said.Has(at, Cue.Filler) && said.Word(at) is not ("or" or "might" or "could" or "perhaps" or "possibly"))
            {
                return false;
            }
        }

        return isOpen;
    }

    private static DateMention Mention(Utterance said, Wording wording, DateRole role, DateContext context)
    {
        var start = said[wording.First].Start;
        var resolution = wording.Meaning.Resolve(role, context);

        // "12/03/1988": nobody asks about a day years ago.
        role = role == DateRole.Asked && resolution is DateResolution.OutOfReach { Date: { } far } && far < context.Today ? DateRole.Other : role;
        return new DateMention(start, said[wording.End - 1].End - start, role, resolution)
        {
            IsDayNumber = wording.Meaning.IsDayNumber,
        };
    }
}
