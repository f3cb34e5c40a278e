using System.Text.RegularExpressions;

namespace SmpBot.Conversations.Gaps;

/// <summary>Recognises by their form the ways to reach somebody. No expression can backtrack.</summary>
internal static class ContactData
{
    private const string Network =
        @"\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|telegram|whats ?app|facebook|fb|twitter|discord|skype|wechat|viber|linkedin)\b";

    private const string Provider = "gmail|googlemail|hotmail|yahoo|outlook|icloud|proton\\w*|aol|live|btinternet|gmx|msn|me";

    private const string Ending = "com|net|org|info|biz|co|io|uk|ie|eu|de|fr|es|nl|pl|pt|ca|au|nz|za|app|dev|shop|xyz|online|site|ly|gg|tv";

    private const string SpelledDigit = "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple";

    // In this order: an address of a mailbox holds one of a site, and a number may stand in a link.
    private static readonly (Regex Form, string Mark)[] Forms =
    [
        Of(@"[^\s@]\S*@\S+", "[e-mail]"),
        Of($@"[\w.+-]+\s?[(\[]\s?at\s?[)\]]\s?[\w-]+(?:\s?(?:\.|[(\[]\s?dot\s?[)\]])\s?\w+)*", "[e-mail]"),
        Of($@"[\w.+-]+ at (?:[\w-]+ dot \w+(?: dot \w+)?|(?:{Provider})(?: ?\. ?\w+| dot \w+))", "[e-mail]"),
        Of(@"\b(?:https?|ftp)://\S+|\bwww\.\S+", "[link]"),
        Of($@"\b[\w-]+(?:\.[\w-]+)*\.(?:{Ending})\b(?:/\S*)?|\b[\w-]+(?:\.[a-z][\w-]*)+/\S+", "[link]"),
        Of(@"@\w\S*|\b\w*_\w*", "[handle]"),
        Of($@"{Network}(?: ?[:=] ?\S+|(?: (?:name|handle|account|username|id|profile|is|called|as|at|under))+:? \S+)", "[handle]"),
        Of(@"\b(?:full |first |last |sur)?name ?: ?[^\s,.;!?]+(?: (?-i:[A-Z])[^\s,.;!?]*)?", "[name]"),
        Of(@"\b(?:dob|date of birth|born)\b[^.;!?]{0,20}\d{2,4}", "[birthday]"),
        Of(@"\b(?:post ?code|zip(?: ?code)?|eir ?code)(?: is|:)* [a-z]*\d\S*(?: \d\S*)?", "[postcode]"),
        Of(@"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|\b[a-z]\d[a-z] ?\d[a-z]\d\b", "[postcode]"),
        Of(@"\b[a-z]\d[\dw] ?(?:\d[a-z\d]{3}|[a-z]\d[a-z\d]{2}|[a-z]{2}\d[a-z\d]|[a-z]{3}\d)\b", "[postcode]"),
        Of(@"\b\d{1,4}[a-z]?,? (?:[a-z']+ ){1,3}(?:street|st|road|rd|avenue|ave|lane|crescent|terrace|boulevard|blvd|(?-i:Close|Drive|Way|Court|Place|Square|Grove|Gardens))\b", "[address]"),
        Of(@"\b(?:flat|apt|apartment|unit|suite) \d+[a-z]?\b|\b(?:live|living|stay|staying) at [^.,;!?]{1,40}|\baddress(?: is|:) [^.;!?]{1,60}", "[address]"),
        Of(@"[+(]?\d(?:[ ().\-/]{0,3}\d){6,}|\b[a-z]{0,4}\d{5,}\w*", "[number]"),
        Of($@"\b(?:(?:{SpelledDigit})[ ,-]+){{5,}}(?:{SpelledDigit})\b", "[number]"),
    ];

    public static string Remove(string text)
    {
        foreach (var (form, mark) in Forms)
        {
            text = form.Replace(text, mark);
        }

        return text;
    }

    private static (Regex Form, string Mark) Of(string form, string mark) =>
        (new(form, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant), mark);
}
