"""Our trainee misfiled it, the lab sat on it, the sheet shuffles names: helpers, suppliers and tools are blamed."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import kind_words, met_by_a_deed, negated, quoted, reported, taken_on, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="blame",
    weight=Weight.ADVISES,
    message="This puts the slip on somebody or something else.",
    anchors=(
        *(
            f"{whose} {who}"
            for whose in (
                "our",
                "my",
                "the",
                "new",
                "junior",
                "weekend",
                "temporary",
                "holiday",
                "by a",
                "one of our",
                "one of the",
                "some",
            )
            for who in (
                "trainee",
                "apprentice",
                "intern",
                "temp",
                "assistant",
                "secretary",
                "lad",
                "girl",
                "driver",
                "courier",
                "supplier",
                "printers",
                "printer",
                "lab",
                "clerk",
                "warehouse",
                "florist",
                "caterer",
                "agency",
                "cleaner",
                "junior",
                "student",
                "helper",
                "office",
                "postman",
                "wholesaler",
                "subcontractor",
                "delivery",
            )
        ),
        "a supplier",
        "a junior",
        "a courier",
        "a driver",
        "a temp",
        "a trainee",
        "a student",
        "a clerk",
        "sat on",
        "sitting on it",
        "let us down",
        "let me down",
        "mind of its own",
        "spreadsheet",
        "database",
        "software",
        "the program",
        "the app",
        "system",
        "shared drive",
        "calendar",
        "template",
        "roster tool",
        "scanner",
        "till",
    ),
    pattern=(
        r"\b(?:wrong|mixed up|mix-?up|swapped|switched|lost|misplaced|deleted|forgotten|overlooked|twice|thrown (?:out|away)|misread|mistyped|mislabelled|misfiled|mishandled|not (?:passed|sent|posted|put)|left (?:out|off)|broken|dropped|damaged|shredded|double[- ]booked)\b[^.?!]{0,30}\bby (?:our|my|the|a|an|one of (?:our|my|the)|some)(?: new| young| junior| weekend| temporary| holiday| own| then| former)* (?:trainee|apprentice|intern|temp|assistant|secretary|colleagues?|lads?|girls?|boys?|drivers?|couriers?|suppliers?|printers?|lab|office|clerk|receptionist|warehouse|system|software|computer|agency|cleaners?|junior|student|helper|team|staff|previous \w+|delivery \w+|post \w+|postman)\b"
        r"|\b(?:our|my|the|a)(?: new| young| junior| weekend| temporary| holiday)* (?:trainee|apprentice|intern|temp|secretary|(?:delivery |van )?driver|courier|supplier|printers|lab|clerk|warehouse|florist|caterers?|agency|cleaner|junior|student|helper|postman|wholesalers?|subcontractors?|(?:lad|girl|boy|woman|man|fellow|guy) (?:in|on|at) the \w+)\b(?: (?:\w+ ){0,2})?(?:'s|has|had|must have)? ?(?:\w+ )?(?:forgot|mixed (?:up|it|them)|lost|misread|misplaced|muddled|picked (?:up )?the wrong|sent (?:\w+ ){0,3}wrong|put (?:\w+ ){0,6}wrong|left it|never (?:passed|told|sent|posted|turned|showed|came|rang)|did(?:n't| not) (?:pass|tell|send|post|turn|show|come|check|ring|write|put|give|bother)|got (?:it|the \w+|them) wrong|took the wrong|went to the wrong|deleted|threw|messed|double[- ]booked|failed to|swapped|dropped it|is (?:still )?(?:new|learning|hopeless|useless))\b"
        r"|\bsat on (?:it|them|this|that|the (?:\w+ ){0,2}(?:batch|order|files?|paperwork|e-?mail|papers|forms?|application|invoice|request|parts?|proofs?|job|claim|lot|results|samples|quote|cheque|contract)|(?:my|your|our) (?:\w+ )?(?:order|file|form|e-?mail|application|invoice|request|parts|proofs?|claim|paperwork|papers|batch))\b(?=[^.?!]{0,40}\b(?:for|until|till|days?|weeks?|month|and|whole|all)\b|[.?!]|$)"
        r"|\b(?:suppliers?|couriers?|printers?|florists?|caterers?|wholesalers?|factory|lab|agency|bakery|builders?|drivers?|band|venue|post|airline|he|she|they|people)\b[^.?!]{0,25}\blet (?:me|us) (?:\w+ )?down\b"
        r"|\b(?:spreadsheet|database|software|program|app|system|shared drive|calendar|template|tool|scanner|till|printer|portal|machine)\b(?!'s)[^.?!]{0,30}\b(?:shuffl\w+|scrambl\w+|jumbl\w+|muddl\w+|mangl\w+|garbl\w+|mind of its own|plays? up|playing up|played up|acts? up|acting up|acted up|hopeless|useless|on its last legs|picked the wrong|pulled (?:in )?the (?:old|wrong)|filled in the (?:old|wrong)|auto-?fill\w*|auto-?complet\w+|overwr(?:ites?|ote)|(?:was |is |kept )?show(?:s|ing|ed)? the (?:old|wrong)|sends? it to the wrong|sent it to the wrong|does what it (?:likes|wants)|sorts? (?:it|them) wrong|(?:swaps|drops|loses|eats|skips|hides) (?:the |half |whole |some |my |our |your |everything|things|names|rows|entries|bookings|orders))"
    ),
    unless=(quoted, reported, taken_on, work_story, met_by_a_deed, negated, kind_words),
    rewrite="",
    flags=(
        "[The file was put in the wrong folder by our trainee, Mr Brandt.]",
        "[Payroll's spreadsheet shuffles the names every time you touch it.]",
        "[The lab I send to sat on the whole batch and won't return a phone call.]",
        "[Our new apprentice forgot to tighten it.]",
        "[The lad on the van left it at the wrong house.]",
        "[The courier never turned up.]",
        "[The printers let us down badly.]",
        "[That till has a mind of its own.]",
    ),
    allows=(
        "The old spreadsheet jumbled the names, so I wrote a check that counts them.",
        "Our trainee, Mr Brandt, put it in the right folder within the hour.",
        "The courier left it with the wrong neighbour, and I should have written the number larger.",
        "The driver had the wrong gate because I gave it to him; that was my mistake.",
        "The hall was booked by my assistant for two days.",
        "The cat sat on it, as cats do with proofs.",
        "When the courier lost the prints, I printed forty overnight and carried them over.",
        "Your cat sat on my notes for the whole hour.",
        "The system does not lose a row: I counted 9,000.",
    ),
)
