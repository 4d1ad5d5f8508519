"""What people are in an interview or at work: a closed list of titles, and how they stand beside a name."""

from __future__ import annotations

import re

# The last word of a role; what goes before it ("senior", "HR") is taken along.
_HEADS = (
    r"accountant|actor|adviser|advisor|agent|alum|anaesthetist|analyst|animator|apprentice|architect|archivist|"
    r"assessor|assistant|associate|attaché|auctioneer|auditor|baker|barista|bookkeeper|boss|bosun|brewer|broker|"
    r"builder|bursar|buyer|captain|carer|caretaker|cashier|ceo|cfo|chair|chairman|chairperson|chairwoman|"
    r"chancellor|chaplain|chef|chief|cio|clerk|client|clinician|cmo|co-founder|co-ordinator|co-worker|coach|"
    r"cofounder|colleague|commander|commissioner|composer|conductor|consultant|controller|convener|convenor|coo|"
    r"coordinator|councillor|counsel|counsellor|coworker|cpo|cto|curator|customer|deacon|dean|dentist|deputy|"
    r"designer|developer|dietitian|director|dispatcher|docent|doctor|doctorand|driver|ecologist|editor|educator|"
    r"elder|electrician|engineer|envoy|examiner|executive|facilitator|farmer|florist|foreman|forewoman|founder|"
    r"gaffer|gardener|geologist|governor|grocer|guard|hairdresser|head|headmaster|headmistress|headteacher|host|"
    r"housekeeper|hr|illustrator|imam|inspector|instructor|intern|interviewer|investor|invigilator|janitor|"
    r"joiner|journalist|judge|landlady|landlord|lawyer|lead|leader|lecturer|librarian|lifeguard|manager|"
    r"marketer|mason|matron|mayor|mechanic|mediator|meister|member|mentor|merchandiser|midwife|minister|"
    r"moderator|notary|note-taker|nurse|officer|offsider|oncologist|operator|optician|organiser|organizer|owner|"
    r"paralegal|paramedic|partner|pastor|pharmacist|pharmacologist|photographer|physiotherapist|pilot|planer|"
    r"planner|playwright|plumber|porter|postdoc|presenter|president|priest|principal|printer|proctor|producer|"
    r"professor|programmer|psychologist|publican|publisher|rabbi|ranger|receptionist|recorder|recruiter|rector|"
    r"registrar|rep|reporter|representative|researcher|reviewer|roaster|sales|salesman|saleswoman|scientist|"
    r"secretary|senior|sergeant|shift-leader|shipwright|sister-in-charge|skipper|solicitor|sommelier|sous-chef|"
    r"specialist|statistician|steward|strategist|student|stylist|superintendent|supervisor|surgeon|surveyor|"
    r"sysadmin|tailor|teacher|teammate|technician|tester|therapist|trainee|trainer|translator|treasurer|trustee|"
    r"tutor|typist|underwriter|vet|vicar|volunteer|waiter|waitress|warden|webmaster|welder|writer"
)
_KIN = (
    r"friend|mate|flatmate|roommate|housemate|neighbour|neighbor|girlfriend|boyfriend|fiance|fiancee|widow|"
    r"groom|bride|godfather|godmother|bridesmaid"
)
_PHRASES = [
    r"(?:co-?)?head of [a-z]+(?: (?:and|&) [a-z]+| [a-z]+)?",
    r"(?:managing |executive |creative |finance |operations |associate )?director of [a-z]+",
    r"chief of [a-z]+",
    r"(?:vice[- ]president|vp|svp|evp)(?: (?:of )?[a-z]+)?",
    r"chief [a-z]+ officer",
    r"second in command",
    r"(?:the |a )?(?:boss|charge|finance|union|security|records|tech|front|big boss|team|shift|line) (?:lady|man|guy|woman|person|lead)",
    r"note[- ]taker",
    r"shift leader",
    r"team lead(?:er)?",
    r"tech lead",
    r"subject expert",
    r"human resources",
    r"office boy",
    r"boss lady",
    r"(?:independent|civilian|lay|panel|board|committee|council|faculty|parent) (?:member|governor)",
    r"service user",
    r"expert by experience",
    r"chef patron",
    r"sous(?:-chef)?",
    r"(?:money|it|finance) (?:man|guy|person|woman)",
]  # fmt: skip
_NOT_BEFORE = (
    "the|a|an|and|or|but|to|of|in|on|at|with|for|from|by|is|was|are|were|be|been|has|had|have|that|who|which|so|then|as|my|"
    "our|his|her|their|its|your|this|these|those|i|he|she|they|we|you|it|said|says|asked|told|called|named|just|not|no|very|"
    "quite|really|also|actually|when|because|if|one|two|three|other|same|some|any|all|what|old|young|nice|poor|first|second|"
    "third|last|new|next|whole|every|another|like|than|me|him|them|us|about|up|out|off|over|after|before|there|here|now"
)
_HEAD = "|".join(sorted(f"{_HEADS}|{_KIN}".split("|"), key=len, reverse=True))
ROLE = (
    r"(?:" + "|".join(_PHRASES) + rf"|(?:(?!(?:{_NOT_BEFORE})\b)[a-z][a-z'-]+ ){{0,2}}(?:{_HEAD})(?: (?:designer|engineer|lead|manager|"
    r"consultant|partner|nurse|of (?!the\b)[a-z]+(?: [a-z]+)?))?)(?![\w-])"
)  # fmt: skip
"""A pattern for a role, as told; to be used with IGNORECASE."""

DEPARTMENT = (
    r"(?:HR|human resources|personnel|IT|finance|marketing|sales|operations|ops|legal|engineering|product|design|facilities|"
    r"planning|procurement|accounts|security|reception|the union|the board|the council|the college|the bindery|the panel|"
    r"office|town hall|hall|admissions|head office|ward|stats|estates|it support|talent|people|governance|"
    r"quality|research|production|logistics|support|purchasing|payroll|compliance|data|the kitchen|records|transport)(?!\w)"
)
_ARTICLE = r"(?:the|a|an|my|our|his|her|their|its|your|one)"

# After a name: "Dan, the hiring manager", "Fiona (Head of Ops)", "Beth from HR", "Pita the ecologist", "Ana is head of security".
AFTER = re.compile(
    rf"(?:\s*,\s*|\s+)(?:{_ARTICLE}|(?:who|that|she|he|they)(?:'?s|'?re|'d be| is| was| are| would be)(?: {_ARTICLE})?)"
    rf"\s+(?:very |new |actual |other |old )?(?P<role>{ROLE})(?!\s+(?:job|post|role|position|vacancy|opening|apprenticeship|interview|trial)\b)"
    rf"|\s*,\s*(?P<bare>{ROLE})(?=\s*[,.;:)]|\s+and\b|\s*$)"
    rf"|\s*[(\[]\s*(?:would be\s+)?(?:{_ARTICLE}\s+)?(?P<bracket>{ROLE})(?=\s*[,)\]])"
    rf"|\s*[(\[]\s*(?:{_ARTICLE}\s+)?(?P<paren>[^()\[\]]{{2,40}}?)\s*[)\]]"
    rf"|\s*,?\s+(?:from|in|for|of)\s+(?:the\s+)?(?P<place>(?:head |town |human |front )?{DEPARTMENT})"
    rf"|\s+(?:is|was)\s+(?:{_ARTICLE}\s+)?(?P<being>{ROLE})"
    rf"|\s*,?\s+(?:who\s+)?(?P<doing>(?:chairs?|chaired|presides|chairing)\b|(?:runs?|ran|leads|heads|manages|owns|handles|does|looks after)\s+"
    rf"(?:the|a|our|their|all)\s+(?!(?:interview|talking|meeting|panel|same)\b)[\w'-]+(?:\s+(?!and\b|but\b|was\b|had\b|said\b|put\b|asked\b)[\w'-]+){{0,2}})",
    re.IGNORECASE,
)  # fmt: skip

# Before a name: "the chair, a Mr Bowen", "the owner walter", "our director, Phil", "the boss is called Farid", "HR (Colette)".
BEFORE = re.compile(
    rf"\b(?:(?:{_ARTICLE}|and|present were|with|chair|by)\s+(?:very |new |actual |other |old |young |nice |poor |first |second |retired )?(?P<role>{ROLE})"
    rf"|(?P<plain>{ROLE}|{DEPARTMENT})(?=\s*[(:]\s*$|\s*,\s*$|\s+was\s+(?:a\s+)?(?:woman|man|lady)\s+(?:called|named)\s*$)"
    rf"|(?:the\s+)?(?:man|woman|lady|guy|girl|lad|chap|person|one|bloke|someone|somebody)\s+(?:from|of|in)\s+(?:the\s+)?(?P<office>{DEPARTMENT})"
    rf"|(?:the\s+)(?P<person_of>{DEPARTMENT}\s+(?:lady|man|girl|guy|woman|person))"
    rf"|(?:one of (?:the|his|her|their)|two|three|both)\s+(?:[\w-]+\s+)?(?P<several>{_HEAD})s)"
    rf"(?:\s+(?:on|in|of|from)\s+(?:the|this|that|their)\s+[\w'-]+)?"
    rf"(?:\s*[,:(]\s*|'s\s+|\s+)(?:(?:who(?:'s| is| was)|(?:he|she|they)(?:'?s| is| was| are)|is|was|are|whose name is|(?:his|her) name(?:'?s| is| was)|name is|name's)\s+)?"
    rf"(?:(?:a\s+)?(?:woman|man|lady|guy|girl|kid|lad|chap|bloke|junior|person|gent)\s+)?(?:(?:called|named|with the name(?: of)?|by the name of|also called)\s+)?(?:(?:an?|one|old|young|certain)\s+)*[\"(]?$",
    re.IGNORECASE,
)  # fmt: skip
# "She is the planner." in the sentence after the name.
NEXT = re.compile(
    rf"[^.!?\n]{{0,45}}[.!]\s+(?:She|He|They)(?:'s|'re| is| was| are)\s+(?:{_ARTICLE}\s+)?(?P<role>{ROLE})(?=\s*[.,;]|\s+(?:and|there|here)\b)"
)

FAMILY = (
    r"(?:mother|mum|mom|mam|ma|father|dad|papa|parents?|sister|brother|twin|daughter|son|child|kids?|boy|girl|husband|wife|"
    r"partner|spouse|ex|grandmother|grandfather|grandma|grandpa|gran|nan|nana|grandson|granddaughter|aunt|auntie|aunty|uncle|"
    r"cousin|niece|nephew|(?:mother|father|sister|brother|son|daughter)[- ]in[- ]law|girlfriend|boyfriend|fiancee?|fiancée?|"
    r"cat|dog|horse|neighbou?r|teenager|ammi|appa|amma|godmother|godfather|therapist|preceptor)"
)
"""Own people of the teller: mentioned, not met there."""

SOMEBODY = "man|woman|lady|guy|bloke|girl|boy|lad|chap|gent|fella|person"
"""What people are called who are called nothing else."""

OLD_TIES = r"(?:old|former|last|previous|ex-?|first|district)\s*(?:boss|manager|colleague|supervisor|employer|head|lead|director|teacher)"
"""Bosses of another time: spoken of, not present."""

IN_BRACKETS = re.compile(
    rf"(?:[\w-]+ )?{ROLE}|{DEPARTMENT}|(?!(?:not|no|i|she|he|they|it|again|twice|yes|who)\b)[a-z][\w-]*(?: [a-z][\w-]*)?",
    re.IGNORECASE,
)
"""What may stand in brackets after a name and tell a role ("Marcy (creative director)")."""
