namespace SmpBot.Knowledge.Guide.Loading;

/// <summary>The phrases that answers are framed with; their words are in <c>seed/phrases.yaml</c>.</summary>
internal static class PhraseKeys
{
    public const string LeadYes = "lead-yes";
    public const string LeadNotYet = "lead-not-yet";
    public const string LeadNo = "lead-no";
    public const string LeadConditional = "lead-conditional";
    public const string DayToday = "day-today";
    public const string DayFuture = "day-future";
    public const string DayPast = "day-past";
    public const string Wait = "wait";
    public const string WhenFrom = "when-from";
    public const string WhenSince = "when-since";
    public const string WhenSinceCare = "when-since-care";
    public const string WhenToday = "when-today";
    public const string WhenTodayCare = "when-today-care";
    public const string OpensFrom = "opens-from";
    public const string OpensCare = "opens-care";
    public const string Expected = "expected";
    public const string Unexpected = "unexpected";
    public const string AskDate = "ask-date";
    public const string AskFinality = "ask-finality";
    public const string Before = "before-treatment";
    public const string NotCovered = "not-covered";
    public const string GeneralMark = "general-mark";
    public const string StudioMark = "studio-mark";
    public const string OverviewNotYet = "overview-not-yet";
    public const string OverviewAsk = "overview-ask";
    public const string OverviewCare = "overview-care";
    public const string OverviewFree = "overview-free";
    public const string OverviewIfFinal = "overview-if-final";
    public const string NextChange = "next-change";
    public const string NoMoreChange = "no-more-change";
    public const string MishapOffer = "mishap-offer";
    public const string ProfileTreated = "profile-treated";
    public const string ProfileStage = "profile-stage";
    public const string Told = "told-artist";
    public const string WhoseGuide = "whose-guide";
    public const string WhoseFact = "whose-fact";
    public const string WhoseFactDays = "whose-fact-days";
    public const string WhoseDecision = "whose-decision";
    public const string WhoseGeneral = "whose-general";
    public const string WhoseStudio = "whose-studio";
    public const string WhoseMedical = "whose-medical";
    public const string WhoseSource = "whose-source";
    public const string WhoseSources = "whose-sources";
    public const string WhoseLink = "whose-link";
    public const string WhyStudio = "why-studio";
    public const string WhyNone = "why-none";

    public static IEnumerable<string> All { get; } =
    [
        LeadYes, LeadNotYet, LeadNo, LeadConditional, DayToday, DayFuture, DayPast, Wait, WhenFrom, WhenSince, WhenSinceCare,
        WhenToday, WhenTodayCare, OpensFrom, OpensCare, Expected, Unexpected, AskDate, AskFinality, Before, NotCovered, GeneralMark, StudioMark,
        OverviewNotYet, OverviewAsk, OverviewCare, OverviewFree, OverviewIfFinal, NextChange, NoMoreChange,
        MishapOffer, ProfileTreated, ProfileStage, Told,
        WhoseGuide, WhoseFact, WhoseFactDays, WhoseDecision, WhoseGeneral, WhoseStudio, WhoseMedical, WhoseSource, WhoseSources, WhoseLink,
        WhyStudio, WhyNone,
    ];
}
