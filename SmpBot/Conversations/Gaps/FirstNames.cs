namespace SmpBot.Conversations.Gaps;

/// <summary>
/// First names that are common where SMP is, and that are no English words beside. "Will", "Mark", "May" and their like are
/// left out: a question about a razor nick must stay one.
/// </summary>
internal static class FirstNames
{
    public static IReadOnlySet<string> All { get; } = new HashSet<string>(
        """
        aaron abdul abdullah abigail adam adrian ahmed aidan aisha alan albert alejandro alex alexander alexandra alfie alice alicia alison
        amanda amelia amina amir amit amy ana anders andre andrea andreas andrew andy angela anita anna anne annie anthony antonio arjun
        arthur ashley barbara barry beatrice ben benjamin bernard beth bethany billy brad bradley brandon brenda brendan brian bridget bruce
        bruno bryan callum cameron carl carla carlos carol caroline catherine cathy charles charlie charlotte cheryl chloe chris christina
        christine christopher ciara claire clara claudia colin connor conor craig cynthia daniel danielle danny darren dave david davide
        deborah debbie declan deirdre denise dennis derek diana diane diego dimitri dominic donald donna dorothy doug douglas duncan dylan
        eddie edward eilidh elaine eleanor elena elizabeth ella ellen elliot emily emma eric erik erin ethan eva evan evelyn fatima felix
        fergus fernando fiona francesca francis francisco freya gareth garry gary gavin gemma geoff george georgia gerald gerard giovanni
        giulia gordon graeme graham greg gregory hamza hannah hans harriet harry harvey hassan helen henrik henry howard hugo hussein ian
        ibrahim imran isaac isabel isabella isabelle isla ivan jacob jacqueline jake jamal james jamie jane janet jason javier jay jean
        jeff jeffrey jen jennifer jenny jeremy jerry jess jessica jill jim jimmy joan joanna joanne joe joel johan john johnny jon jonas
        jonathan jorge jose joseph josh joshua juan judith julia julian julie justin karen karl kate katherine kathleen kathryn katie kayla
        keith kelly ken kenneth kev kevin khalid kieran kim kirsty klaus krzysztof kyle lars laura lauren laurence lee leo leon leonard lewis
        liam linda lindsay lisa lorenzo louis louise luca lucas lucia lucy luis luke lynn maciej maeve magda malcolm marcin marco marcus
        margaret maria marie mario marion mariusz marta martin mary mateo matt matthew maurice megan mehmet melanie melissa michael michelle
        miguel mikael mike mikhail mo mohamed mohammad mohammed mohit molly monica muhammad mustafa nadia naomi natalia natalie natasha
        nathan neil niall niamh nicholas nicola nicole nigel nikhil nina noah noel nora oisin oliver olivia omar oscar osman owen pablo
        paddy padraig pamela patricia patrick paul paula pauline pawel pedro pete peter phil philip philippa phoebe pierre piotr priya rachel
        rafael rahul raj rajesh ralph ramesh raymond rebecca ricardo richard ricky rita robbie robert roberto roger ron ronald rory rosie
        ross roy russell ruth ryan sabrina saeed sally sam samantha samir samuel sandeep sandra sanjay sara sarah scott sean sebastian
        sergei sergio seth shane shannon sharon shaun sheila simon sinead siobhan sofia sonia sophie stacey stefan stella stephanie stephen
        steve steven stuart sunil suresh susan suzanne svetlana sven tamara tanya tara ted teresa terry theo theresa thomas tim timothy tina
        toby tod todd tom tomas tommy tomasz tony tracey tracy trevor tristan una vanessa veronica vicky victoria vijay vikram vincent
        virginia vladimir walter wayne wendy wesley wilhelm william wojciech xavier yasmin yusuf yvonne zach zachary zara zoe
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);
}
