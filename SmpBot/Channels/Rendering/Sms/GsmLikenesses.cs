using System.Collections.Frozen;
using System.Text;

namespace SmpBot.Channels.Rendering.Sms;

/// <summary>What stands for a character that the alphabet of SMS lacks. A table, because the runtime's own decomposition needs ICU, which this program does without.</summary>
internal static class GsmLikenesses
{
    private static readonly Dictionary<string, string> Signs = new()
    {
        ["'"] = "‘’‚‛‹›′ʼ`´",
        ["\""] = "“”„‟«»″",
        ["-"] = "‐‑‒–—―−•‣◦●▪·",
        [" "] = "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
        ["\n"] = "\u2028\u2029\u0085\v",
        ["..."] = "…",
        ["->"] = "→",
        ["x"] = "×",
        ["/"] = "⁄÷",
        [" degrees "] = "°",
        ["1/4"] = "¼",
        ["1/2"] = "½",
        ["3/4"] = "¾",
        ["(c)"] = "©",
        ["(R)"] = "®",
        ["TM"] = "™",
        ["No"] = "№",
    };

    private static readonly Dictionary<string, string> Letters = new()
    {
        ["A"] = "ÀÁÂÃĀĂĄẠẢẤẦẨẪẬẮẰẲẴẶ",
        ["C"] = "ĆĈĊČ",
        ["D"] = "ĎĐÐ",
        ["E"] = "ÈÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ",
        ["G"] = "ĜĞĠĢ",
        ["H"] = "ĤĦ",
        ["I"] = "ÌÍÎÏĨĪĬĮİỈỊ",
        ["J"] = "Ĵ",
        ["K"] = "Ķ",
        ["L"] = "ĹĻĽŁĿ",
        ["N"] = "ŃŅŇ",
        ["O"] = "ÒÓÔÕŌŎŐỌỎỐỒỔỖỘỚỜỞỠỢ",
        ["R"] = "ŔŖŘ",
        ["S"] = "ŚŜŞŠȘ",
        ["T"] = "ŢŤȚŦ",
        ["U"] = "ÙÚÛŨŪŬŮŰŲỤỦỨỪỬỮỰ",
        ["W"] = "Ŵ",
        ["Y"] = "ÝŶŸỲỴỶỸ",
        ["Z"] = "ŹŻŽ",
        ["a"] = "áâãāăąạảấầẩẫậắằẳẵặ",
        ["c"] = "çćĉċč",
        ["d"] = "ďđð",
        ["e"] = "êëēĕėęěẹẻẽếềểễệ",
        ["g"] = "ĝğġģ",
        ["h"] = "ĥħ",
        ["i"] = "íîïĩīĭįỉịı",
        ["j"] = "ĵ",
        ["k"] = "ķ",
        ["l"] = "ĺļľłŀ",
        ["n"] = "ńņň",
        ["o"] = "óôõōŏőọỏốồổỗộớờởỡợ",
        ["r"] = "ŕŗř",
        ["s"] = "śŝşšș",
        ["t"] = "ţťțŧ",
        ["u"] = "úûũūŭůűųụủứừửữự",
        ["w"] = "ŵ",
        ["y"] = "ýÿŷỳỵỷỹ",
        ["z"] = "źżž",
        ["OE"] = "Œ",
        ["oe"] = "œ",
        ["Th"] = "Þ",
        ["th"] = "þ",
        ["fi"] = "ﬁ",
        ["fl"] = "ﬂ",
    };

    public static FrozenDictionary<Rune, string> All { get; } = Signs.Concat(Letters)
        .SelectMany(pair => pair.Value.EnumerateRunes().Select(rune => KeyValuePair.Create(rune, pair.Key)))
        .ToFrozenDictionary();
}
