using System.Collections.Frozen;
using SmpBot.Knowledge.Dates.Calendar;

namespace SmpBot.Knowledge.Dates.Reading;

/// <summary>The hints of each known word.</summary>
internal static class Cues
{
    private static readonly FrozenDictionary<string, Cue> All = Build(
        (Cue.Treatment, "smp session sitting treatment procedure appointment touchup micropigmentation tricopigmentation trico microblading pigmentation inking"),
        (Cue.Treated, "head scalp hairline crown temples temple top front back sides parting dots ink tattoo pate dome nut scar edges beard nape fringe recession it mine that them rest"),
        (Cue.Past, "had got did was were went been done came made finished sat left received underwent completed walked treated inked tattooed ended having having have ive id"),
        (Cue.OtherPast, "washed wore drank ate swam played scratched picked rubbed used applied slept took started noticed woke ran trained taught sweated showered fell hit knocked bought told said asked called emailed texted rang saw shaved cut gave stopped worked cycled moisturised forgot lost peeled bled flaked popped touched wiped put felt spread blew paid checked turned looked nicked burned burnt cleaned binned"),
        (Cue.Symptom, "itch itchy itching itches red redness swollen swelling sore soreness pain painful hurt hurts hurting peeling flaking flaky scab scabs scabbing scabby bleeding blood oozing burning rash fever headache headaches noticed spreading spread bumps spots pimples tender weeping shivers shivery sick dizzy vomiting throbbing puffy pus yellow fluid faded fading patchy lighter darker dry infected hot stinging irritated irritation worse crusty crust antibiotic antibiotics tight lump lumps temperature chills feeling feel drinking using washing cream ointment medication paracetamol ibuprofen tablets worried raw"),
        (Cue.Modal, "can could should would will shall may must is are am does do when what how which wont cant wondering ok okay alright allowed fine safe possible any whats"),
        (Cue.Person, "brother bro sister husband wife mate mates friend friends dad father mum mom mother son daughter cousin boss colleague girlfriend boyfriend partner missus hubby flatmate neighbour uncle aunt nephew lad fella roommate buddy pal"),
        (Cue.Booking, "offered booked booking book upcoming scheduled due pencilled rescheduled planned appointment next going moved"),
        (Cue.Plan, "wedding party gym swim swimming football match game flying flight holiday holidays trip training run race work shift birthday interview concert gig festival meeting planning meant gonna wanna want going off leaving hoping like christening funeral date dinner marathon sauna spa hike back hat cap beanie helmet pool beach match rugby golf"),
        (Cue.Correction, "soz autocorrect wrong correct correction corrected typo actually sorry meant mistake mistaken oops rather instead change mixed scrap nah nope no wait ignore"),
        (Cue.Filler, "earlier soz the on at in it was its is that thats this think just now around about like maybe hi hello hey yes yeah yep ye no nah nope wait sorry mate pm am so erm ermm um uh hmm ok okay oh well probably definitely def exactly of date i im my reckon believe guess say actually pretty sure be to bro mine from were till until and or done had then only already been give take roughly lol haha pls please thanks thank you ta cheers day sir man yh aye right exact precise specific round not sure a bit treatment session smp procedure by sometime prob probs must might mustve mightve ah mean meaning remember rightly cause because"),
        (Cue.Preposition, "on by since from till until before after for at in around about to was were is its be being as of this the done it itll"),
        (Cue.Others, "his her hers he she they their theirs him them"),
        (Cue.Mine, "i im ive id me mine myself my"),
        (Cue.Conjunction, "and but so then because though although while plus cause except however also"),
        (Cue.OneOfSeveral, "first second third fourth last final latest one go next another number 1st recent previous round most"),
        (Cue.Void, "cancelled canceled consultation consult supposed postponed pushed originally instead nearly almost thought patch"),
        (Cue.Paper, "born dob expires expire expired expiry invoice passport invoiced visa mot insurance licence license warranty"),
        (Cue.Starter, "a an couple few several some bunch day days night nights morn week weeks fortnight month months morning evening weekend about around like exactly only over nearly almost maybe the now another just in with for since every each per twice once other one its it these those any all that been after before today tonight tomorrow yesterday this last next past previous coming fresh end on come from"),
        (Cue.Starter, "monday tuesday wednesday thursday friday saturday sunday mon wed sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
        (Cue.Starter, "january february march april may june july august september october november december"),
        (Cue.Starter, string.Join(' ', Holidays.FirstWords)));

    public static Cue Of(Token token) =>
        (token.Kind == TokenKind.Word && All.TryGetValue(token.Text, out var cue) ? cue : Cue.None)
        | (token.Value >= 0 ? Cue.Starter : Cue.None);

    private static FrozenDictionary<string, Cue> Build(params (Cue Cue, string Words)[] lists)
    {
        var all = new Dictionary<string, Cue>();
        foreach (var (cue, words) in lists)
        {
            foreach (var word in words.Split(' '))
            {
                all[word] = all.GetValueOrDefault(word) | cue;
            }
        }

        return all.ToFrozenDictionary();
    }
}
