"""Where the matter stands, what kind of occasion it was, and whether the post is a public one."""

from __future__ import annotations

import re
from math import log1p

from afterword.core.kin import NEAR_KIN
from afterword.core.occasion import CaseState, Setting
from afterword.core.trade import is_paid, serves
from afterword.reading.contact_rules import forbids_contact
from afterword.reading.quoting import Sentences, level
from afterword.reading.setting_words import setting_scores

OPENING = 700
"""Characters in which most people say what it was."""

_REJECTED = re.compile(
    r"\b(?:i(?:'ve| have)? (?:already )?(?:got|been|was|were|had) (?:already )?(?:rejected|turned down|refused|declined|a rejection|the rejection|a no\b)|"
    r"(?:they|he|she|hr|it)(?:'ve| have| has|'s)? (?:already |just )?(?:rejected me|turned me down|went with (?:another|someone|somebody)|gone with (?:another|someone|somebody)|"
    r"chose (?:someone|somebody|another)|offered it to (?:someone|somebody|another)|said no\b(?=\s*(?:[.;!?\n]|$|,? ?(?:to me|by|already|yesterday|today|tonight|this|last|on|and i|so i|the same|within|in an|straight)\b))|picked (?:someone|somebody|another)|gave (?:it|the job) to)|"
    r"(?:the )?rejection (?:e-?mail|letter|mail|came|arrived)|didn'?t get (?:it|the job|the role|the post)|unsuccessful|"
    r"(?:it|the answer) (?:was|is) a no\b|regret letter (?:came|arrived)|moved (?:on|forward) with other)\b",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"\b(?:i (?:have |'ve |had |today |already |therefore |have today )*(?:withdrew|withdrawn|turned (?:it|them) down|turned down|accepted (?:it|the offer))|"
    r"i (?:sent|wrote)[^.!?\n]{0,40}\bthat i withdraw\b|(?:post|position|role|job) (?:is|was|has been) (?:filled|cancelled|frozen|gone)|i got the job\b|they offered me the job|"
    r"i withdrew my (?:candidacy|application))",
    re.IGNORECASE,
)
_NO_CONTACT = re.compile(
    r"\b(?:(?<!\bi )(?:do not|don'?t|please do not|not to|never) (?:contact|call|e-?mail|write to|message|ring) (?:them|us|me again|him|her|anybody|the panel|the interviewers?|again)|"
    r"(?:no|without) (?:calls|contact|further contact|phone calls) (?:please|allowed|until)|not to (?:get in touch|be in touch)|"
    r"(?:asked|told|wants?) me (?:not to (?:contact|call|write|message|come)|to (?:leave (?:her|him|them) alone|stop (?:writing|calling|messaging)))|"
    r"no contact (?:with|order|please)|restraining order)\b",
    re.IGNORECASE,
)
_FOR_GOOD = r"(?: (?:again|any ?more|ever(?: again)?|from now on))"
_REACH_ME = r"(?:contact|write(?: to)?|call|phone|ring|text|message|e-?mail|visit|come(?: (?:by|round|over|near|here))?|talk to|speak to)"
_WANTS_NONE = re.compile(
    rf"(?<![^\s(])[\"“'‘][^\"“”\n]{{0,80}}?\b(?:don['’]?t|do not|never|please stop) (?:ever |you ever |dare )?{_REACH_ME}(?:ing|me|ing me)?(?: me)?"
    rf"(?:(?:,? (?:or|and) (?:don['’]?t )?{_REACH_ME}(?: me)?)?{_FOR_GOOD}|,? (?:or|and) {_REACH_ME}(?: me)?(?=\s*[.;!\"”]))"
    rf"|(?<![^\s(])[\"“'‘][^\"“”\n]{{0,80}}?\b(?:don['’]?t|do not|never|please stop) (?:ever )?(?:contact(?:ing)?|writ(?:e|ing) to|messag(?:e|ing)|text(?:ing)?) me(?=\s*[.,;!\"”])"
    rf"|(?<![^\s(])[\"“'‘][^\"“”\n]{{0,80}}?\bI (?:don['’]?t|do not|never) (?:ever )?want to (?:hear from|see|speak to|talk to) you{_FOR_GOOD}"
    rf"|\b(?:doesn['’]?t|does not|didn['’]?t|did not|don['’]?t) want (?:me to (?:contact|write|call|ring|visit)|to (?:hear from|see|speak to|talk to) me{_FOR_GOOD})"
    r"|\bwant(?:s|ed)? nothing (?:more |else |further )?to do with me\b"
    r"|\b(?:he|she|they|(?-i:[A-Z])\w+)(?: has| had|['’]s|['’]d)? (?:just |then )?(?:sent|returned|posted|gave) (?:it|them|my \w+|the (?:letter|card|note|present|flowers|parcel))(?: back)?,? (?:to me )?unopened\b"
    r"|\b(?:it|my (?:letter|card|note|present|parcel))(?: has| had)? (?:came|come|was (?:sent|returned)) back,? (?:to me )?unopened\b",
    re.IGNORECASE,
)
"""Says between people, in the other's own words or as reported, that they want to hear nothing more."""
_SPOKE_SINCE = re.compile(
    r"\b(?:he|she|they)(?: has| have| had|['’](?:s|ve|d))?(?: then| suddenly| finally| just| at last)? (?:wrote (?:to me|me|back|and)|(?:texted|rang|called|phoned|messaged|emailed)(?: me| back| and)\b|"
    r"answered (?:me|and)\b|replied|came round|got in touch|asked (?:me )?to meet|wants to meet)",
    re.IGNORECASE,
)
"""Undoes that wish. Only words that can hardly be of somebody else: to write once too seldom can be mended."""
_BLOCKED = re.compile(r"\bblocked (?:me|my number)\b", re.IGNORECASE)
_ROUND = r"(?:round|interview|stage|meeting)"
_NEXT_STAGE = re.compile(
    rf"\b(?:(?P<dated>(?:second|2nd|next|final|third|another) {_ROUND}\b[^.!?\n]{{0,40}}?(?:\b(?:is|are|fixed|on|booked|scheduled|next)|['’]s)\b[^.!?\n]{{0,25}}?\b(?:\d{{1,2}}|the \w+|monday|tuesday|wednesday|thursday|friday|tomorrow|week)|"
    r"(?:trial|test) (?:day|shift)(?:'s| is| on)[^.!?\n]{0,12}\b(?:on|the|next|\d))|"
    r"(?:invited|got|booked|(?<!\bi )(?:asked|wants?|wanted)) (?:me|them)? ?(?:back |to come back |to come )?(?:in for |in |for |to )(?:a |the |another )?"
    rf"(?:(?:second|next|final|third) (?:[\w-]+ )?(?:{_ROUND}|call|chat|talk|visit|panel|one|trial)s?\b|second(?=\s*(?:[.,;!?\n]|$|on\b|next\b))|(?<=a )trial\b|(?<=another )trial\b|trial (?:day|shift|lesson|week)s?\b)|"
    r"they want me to come for a second|through to the (?:next|second|final)|(?:i'm|i am) (?:in|through) to the|presents me to the)",
    re.IGNORECASE,
)
_SET_FOR_IT = re.compile(r"\b(?:is|are|fixed|booked|scheduled|set|next|tomorrow|coming)\b|['’]s\b", re.IGNORECASE)
"""Says of a round and its day that it is to come; a bare "final round on Friday" may be the one that is told."""
_HAS_IT_AHEAD = re.compile(
    r"\b(?:I(?:['’]ve| have| have got|['’]ve got| got)|there['’]?s|there is|now|then|will be|with) (?:an?|my|the|their)\s*\Z|\bnow (?:for )?(?:the )?\s*\Z",
    re.IGNORECASE,
)
_WAS_IT = re.compile(
    r"\b(?:had|did|sat|went (?:to|for|into|in)|was (?:in|at|on)|been (?:to|in|at)|came (?:out|back|home) (?:of|from)|(?:back|home|out) (?:of|from)|finished|done|failed|blew|bombed|flunked|"
    r"messed up|after|during|in|at|from|since|about)\s+(?:(?:my|the|a|an|our|their|this|that)\s+)?\Z",
    re.IGNORECASE,
)
"""Says before a round that it is over, or that one speaks of what was in it."""
_IT_WAS = re.compile(
    r"\b(?:was|were|went|had|did|happened|took place|yesterday|ago|earlier|this (?:morning|afternoon)|today|last)\b",
    re.IGNORECASE,
)
_TALK_BEFORE = re.compile(
    r"\b(?:interview\w*|rounds?|call|talk|panel|chat|meeting|screen\w*|assessment|trial|stage)\b", re.IGNORECASE
)
_IFFY = re.compile(
    r"\b(?:if|maybe|might|would|could|whether|perhaps|next step (?:would|is)|hopes?|may be)\b", re.IGNORECASE
)

_INTERVIEW = re.compile(
    r"\b(?:interview\w*|panel|candidates?|vacanc\w+|applied|applicants?|recruiter|hiring|cv|résumé|resume|job interview|"
    r"the (?:job|post|role|position) (?:is|was|at|with|of|for)|(?!(?:an)?other|their|for|over|under|after|n?ever|either|better|proper|summer|winter|bigger|smaller|later|former|earlier|major|minor|prior)[a-z]{2,}(?:er|or|ist|ant|ian) (?:job|post)|trial (?:morning|lesson)|my (?:current|present|last) (?:boss|manager|job|employer|role|post)|dream job|second round|final round|any questions|references|internship|trial (?:day|shift)|"
    r"(?:for|about) (?:the|an?|their|this) (?:[\w/&'’-]+ ){1,4}?(?:job|post|position|traineeship|apprenticeship)|role|notice period|take-home|whiteboard|assessment (?:day|centre)|advert\w*|promotion (?:talk|round|board|panel)|post as|post of|questions for us|whether i want|if i want|"
    r"covering? letter|portfolio|(?:first|second|third|final|next|last|1st|2nd|3rd|another|selection|interview) rounds?|round (?:one|two|three|\d|of\b)|day of trial|foreman for|"
    r"they asked (?:me )?(?:about|why|what|whether|if|how|for|to)|(?:about|why|explain) (?:the|my) gap|(?:my|biggest|greatest) (?:weakness(?:es)?|strengths?)|phone screen\w*|"
    r"(?:my|a|the|did|had) trial|audition\w*|admissions|i (?:bombed|flunked)|never (?:work (?:in|again)|get (?:a|another) job|be hired)|(?:first|second) (?:talk|chat|call)|(?:let me know|hear|ring|call|tell me|decide) by|get back to me)\b",
    re.IGNORECASE,
)
_OF_POSTS = re.compile(
    r"\b(?:jobs?|tests?|board|application|apprentice\w*|the (?:post|job)|trustees|directorship|referenced?|salary|hired)\b",
    re.IGNORECASE,
)
"""What is spoken of in interviews, and as often in work and among friends; it counts half, and by itself decides nothing."""
_SAYS_SO = re.compile(
    r"\b(?:I (?:was|got|have been|had been|['’]ve been|was being) interviewed|(?:interviewed|interviewing) me|I (?:had|have had|did|had done|just had|went (?:to|for)|was at|applied|interviewed for)\b[^.!?\n]{0,25}\b(?:interview|trial (?:shift|day)|phone screen)|"
    r"my (?:[\w-]+ ){0,3}?(?:interview|trial shift|trial day|phone screen)|(?:interview|trial shift|trial day|phone screen) (?:this|today|yesterday|on|with|for|at|last|was|went|done|over)\b)",
    re.IGNORECASE,
)
"""Tells outright that the teller was interviewed."""
_BEGINS_WITH_INTERVIEW = re.compile(
    r"^\W*(?:(?:so|ok|okay|right|well|hi|hello|just|had|i|we|just had|been to|the|my|an|a|this|first|second|final|job|phone|video|zoom|online|today|yesterday|last|on|friday|monday|tuesday|wednesday|thursday)(?:['’]s)?,? ){0,5}"
    r"interview(?:ed)? (?:was|is|went|today|yesterday|this|last|on|with|at|for|over|done|by)\b",
    re.IGNORECASE,
)
"""Opens with it, as one heads a note: "Interview today with Ms Arden"."""
_OF_ANOTHER = re.compile(r"\b(?:his|her|their|[\w]+['’]s|whose)\b[^.!?\n]{0,15}$", re.IGNORECASE)
_HELD_BY_ME = re.compile(
    r"\b(?:his|her|their|\w+['’]s|with a candidate|setting up|to (?:run|hold|cancel|move|arrange|set up))\b",
    re.IGNORECASE,
)
KIN_FIRST = 6.0
"""How much it counts for private life that an account opens with one's own kin, whatever it says of work."""
SAID_SO = 6.0
"""How much that counts beside the words that speak of one."""
_NOT_INTERVIEW = re.compile(
    r"\b(?:(?:this|it) (?:is|was|'s|isn'?t|aint|ain'?t|wasn'?t)(?: at all)? ?(?:not|n't)? ?(?:about )?(?:an )?(?:interview|application)(?: at all)?|not (?:an )?interview\b|not about an (?:interview|application)|"
    r"this (?:aint|ain't|isn't|is not|isnt) an? interview|isn'?t an interview)",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(?:my (?:boss|manager|lead|colleagues?|team|client|student|supervisor|principal client|coworker|co-worker|saturday job|contract|desk|actual boss|line manager|director|report|trainee|intern)|"
    r"our (?:director|manager|boss|client|meeting|team|steering)|the client|a client|staff ?room|staff meeting|workshop|client|at work|work work|handover|shift|stand-?up|incident review|retainer|"
    r"worked (?:next to|with|together)|shared an office|i (?:have )?advised?|in my (?:school|team|office|ward)|foreman)\b",
    re.IGNORECASE,
)
_OWN_TRADE = re.compile(
    r"\bi (?:run|own|have|keep) (?:an?|my|the) (?:[\w-]+ ){0,3}?(?:salon|shop|store|caf[eé]|restaurant|bakery|garage|studio|practice|clinic|pub|hotel|kennels?|business|firm|"
    r"agency)\b|\bi(?:'m| am)? (?:an? )?(?:self[- ]employed|freelance)\b|\bi (?:cut hair|drive a (?:taxi|cab|bus)|work (?:at|in|on|for))\b"
    r"|\bi(?:'m| am) an? (?:[\w-]+ ){0,2}?(?:hairdresser|barber|plumber|electrician|builder|vet|dentist|nurse|doctor|gp|physio\w*|therapist|carer|waiter|waitress|barista|"
    r"receptionist|driver|gardener|cleaner|decorator|painter|photographer|accountant|solicitor|lawyer|tutor|teacher|childminder|mechanic|groomer|tailor|midwife|"
    r"paramedic|pharmacist|beautician|agent|cashier|translator)\b"
    r"|\b(?:my|one of (?:my|our)|(?:at|to|over) an?) (?:\w+ )?(?:customers?|patients?|residents?|tenants?|guests?|passengers?|pupils?)\b"
    r"|\ban? (?:customer|guest|patient|passenger),? (?:mr|mrs|ms|miss|complained|asked|came|wanted|waited)\b",
    re.IGNORECASE,
)
"""Tells of the teller's own work, where nothing speaks of an interview."""
_AT_WORK = re.compile(
    r"\bmy (?:\w+ )?(?:gaffer|ganger|charge ?hand|head chef|chef|shift (?:lead|leader|manager)|team lead(?:er)?|section (?:head|leader)|workmates?|work mates?)\b"
    r"|\b(?:our|the) (?:gaffer|ganger|charge ?hand|charge nurse|ward (?:sister|manager)|head chef|shift (?:lead|leader|manager|supervisor)|site (?:agent|manager|foreman)|apprentice|main contractor|new (?:girl|lad|starter) (?:at|in|on))\b"
    r"|\b(?-i:Boss|Chef|Foreman|Gaffer) (?-i:[A-Z])\w+|\b(?:at|from|in|on) (?:my|our) (?:work|job|shift|ward|site|station|depot|till|salon|school|office|firm|company|practice|surgery|kitchen)\b"
    r"|\bi(?:['’]?m| am)? (?:work(?:ing|s)?|been working|have been working|started(?: work)?) (?:as|at|in|for|on|nights|days)\b[^.!?\n]{0,50}?\b(?:since|for \w+ (?:years|months|weeks)|now|\w+ years)\b"
    r"|\bi (?:do|work) (?:the )?(?:saturdays|nights|weekends|days|earlies|lates|evenings|reception|security|deliveries|the (?:door|tills?|bar|counter))\b"
    r"|\bi (?:clean|deliver|drive|teach|cook|wait tables|coach|stack|pack) (?:at|for|in|on|the)\b|\bwork in an? (?:[\w-]+ ){1,3}(?:since|for)\b"
    r"|\b(?:first|new) (?:proper |real )?job\b[^.!?\n]{0,30}?\b(?:since|agency|shop|office|here)\b|\bon (?:shift|nights|earlies|lates)\b|\bgave me (?:the|a|my) (?:first )?(?:start|job)\b",
    re.IGNORECASE,
)
"""Names whom one works under or beside, or that one is at work, in a way that few tell of an interview."""
_CIRCLE = re.compile(
    r"\b(?:book|reading|tennis|bowls|bowling|golf|chess|rowing|football|running|photo\w*|bridge|knitting|sewing|garden\w*|walking|hiking|swimming|rugby|cricket|hockey|netball|sailing|cycling|bike|dance|drama|supper|social|youth|sports|darts|film|craft|writing|quilting|angling|fishing|ski|climbing) (?:club|group|circle|society|team)\b"
    r"|\b(?:choir|brass band|bell ringers|allotments?|parish|congregation|pta|playgroup|toddler group|babies['’]? group|mums['’]? group|quiz (?:night|team)|bingo|pub quiz|d ?& ?d|game night|poker night|dinner party|barbecue|street party|family (?:chat|group|lunch|dinner|do)|book night|bunco|mah-?jong)\b"
    r"|\b(?:in|of|for) (?:our|my) (?:street|stairwell|village)\b",
    re.IGNORECASE,
)
"""Names a circle that one is in for its own sake, or those one lives beside."""
PAID_WORK = 6.0
"""How much it counts for work that the teller did their trade there for money, whatever feast it was for."""
_PERSONAL = re.compile(
    r"\b(?:my (?:best |dearest |oldest |old )?friends?|best friend|my flatmate|flatmate|wedding|baptism|birthday|retirement lunch|party|christening|godfather|godmother|gallery opening|"
    r"house-?warming|gruhapravesham|arangetram|leaving do|my mate|any sort of mate|boys since|friend since|(?:mother|father|sister|brother)[- ]in[- ]law|my sister's|widow of|was married|fortieth|fiftieth|"
    r"terrible friend|horrible friend|as friend|my neighbour|family (?:dinner|lunch)|funeral|his defence|with whom i live|friendship|walked every sunday)\b",
    re.IGNORECASE,
)
_KIN_OF_MINE = (
    r"my (?:(?:little|big|older|elder|younger|twin|half|step) ?-?)?(?:brother|sister|mum|mom|mother|dad|father|cousin|aunt(?:ie)?|uncle|niece|nephew|gran(?:ny|dad|dpa|dma|dmother|dfather|dson|ddaughter)?|"
    r"nan|godson|goddaughter|step(?:son|daughter|mum|mom|dad|mother|father))\b(?![ -]in[ -]law)"
)
_BEGINS_WITH_KIN = re.compile(
    rf"^\W*(?:So |Well |Ok |Okay )?(?:{'|'.join(word.capitalize() for word in NEAR_KIN.split('|'))})\b(?!['’]s|,| [A-Z])"
)
"""Opens with one of near kin, as the teller calls them: "Mum had her operation on Monday"."""
_ABOUT_KIN = re.compile(
    rf"^\W*(?:(?:so|ok|okay|well|right|this is|it['’]s|about|with),? ){{0,3}}{_KIN_OF_MINE}"
    r"|\bI (?:\w+ )?(?:told|shouted|snapped|yelled|swore|lied|promised|hurt|let|forgot|ignored|hung up|laughed|missed|borrowed|owe|said)\b"
    rf"(?: \w+){{0,3}}? {_KIN_OF_MINE}",
    re.IGNORECASE,
)
"""Is about one's own kin: they come first, or something was done to them."""
_OF_WORK = re.compile(
    r"\b(?:works? (?:for|with|at)|worked|shops?|customers?|clients?|firm|company|counter|clinic|office|shift|wages|trade|workshop|farm|bride|reception|meeting|colleagues?|set this (?:one )?up|got me in)\b",
    re.IGNORECASE,
)
_PRIVATE_LIFE = re.compile(
    r"\b(?:pregnan\w+|miscarr\w+|(?:first|last|his|her|their) gig|hen (?:do|night|party)|stag (?:do|night|party)|honeymoon|god(?:son|daughter|child|parents?)|"
    r"family chat|casserole|got engaged|went out with|sleepover|"
    r"(?:lent|owe|owed|borrowed)[^.!?\n]{0,40}\b(?:from|to|by) (?:her|him|[A-Z]\w+))\b"
)
_WHOM = 200
"""Characters in which an account says whom it is about."""
_PUBLIC = re.compile(
    r"\b(?:city council|county council|town council|regional council|borough|local authority|council (?:job|post)|the council|civil serv\w+|government|ministry|"
    r"federal|state (?:school|department|data centre)|public (?:sector|service|body|library|hospital)|nhs|the va\b|veterans affairs|police|fire service|army|navy|air force|embassy|"
    r"(?:department|ministry) of \w+|hmrc|home office|cabinet office|treasury|parliament|crown body|municipal\w*|stadtwerke|rathaus|landkreis|"
    r"state university|national park|upsc|psc|psu|nic\b|central school|government model|collector|public prosecutor|school council|hospital board|county|weather service|regional board)\b",
    re.IGNORECASE,
)


def setting(account: str) -> Setting:
    """Where it happened: an interview unless the text speaks of the work or friends they already have."""
    text = level(account)
    opening = text[:OPENING]
    if not text.strip():
        return Setting.INTERVIEW
    told = {
        Setting.INTERVIEW: len(_INTERVIEW.findall(text))
        + len(_INTERVIEW.findall(opening))
        + 0.5 * len(_OF_POSTS.findall(text)),
        Setting.WORK: 1.5 * len(_WORK.findall(opening)) + 0.5 * len(_WORK.findall(text)),
        Setting.PERSONAL: 2.0 * len(_PERSONAL.findall(opening)) + 0.75 * len(_PERSONAL.findall(text)),
    }
    says_so = _SAYS_SO.search(opening)
    if says_so and not (
        _OF_ANOTHER.search(opening, max(0, says_so.start() - 30), says_so.start()) or _HELD_BY_ME.search(says_so[0])
    ):
        told[Setting.INTERVIEW] += SAID_SO
    if not told[Setting.INTERVIEW] and told[Setting.PERSONAL] and is_paid(text) and serves(opening):
        told[Setting.WORK] += PAID_WORK
    elif told[Setting.INTERVIEW] < 1 and (_OWN_TRADE.search(opening) or _AT_WORK.search(opening)):
        told[Setting.WORK] += 2.0
    elif (
        told[Setting.INTERVIEW] < 1 and not told[Setting.WORK] and not _OF_WORK.search(text) and _CIRCLE.search(opening)
    ):
        told[Setting.PERSONAL] += 3.0
    elif told[Setting.INTERVIEW] < 1 and not told[Setting.WORK]:
        # Kin named at once, or what only friends share, where nothing speaks of work: it is about them.
        about_own = _ABOUT_KIN.search(text[:_WHOM]) or _PRIVATE_LIFE.search(opening)
        if about_own and not _OF_WORK.search(text):
            told[Setting.PERSONAL] += 3.0
    if told[Setting.INTERVIEW] <= 1 and _BEGINS_WITH_KIN.search(account):
        told[Setting.PERSONAL] += KIN_FIRST
    begins = _BEGINS_WITH_INTERVIEW.search(text)
    if begins and not _HELD_BY_ME.search(text[: begins.end() + 20]) and not _NOT_INTERVIEW.search(opening):
        return Setting.INTERVIEW
    words = setting_scores(text)
    scores = {where: log1p(told[where]) + words[where] for where in Setting}
    if _NOT_INTERVIEW.search(opening):
        del scores[Setting.INTERVIEW]
    return max(scores, key=lambda where: scores[where])


def case_state(account: str, where: Setting | None = None) -> CaseState:
    """Where the whole matter stands, as far as the text says so; open where it does not. A next stage has only what is applied for."""
    text = level(account)
    where = where or setting(account)
    between_people = where is not Setting.INTERVIEW
    if _wants_none(text) if between_people else _NO_CONTACT.search(text) or forbids_contact(text):
        return CaseState.NO_CONTACT
    # Who works beside somebody meets them, whatever way to write is closed.
    if _BLOCKED.search(text) and where is not Setting.WORK:
        return CaseState.NO_CONTACT
    if _DECIDED.search(text):
        return CaseState.DECIDED
    spans = Sentences(text)
    for match in _REJECTED.finditer(text):
        start, _ = spans.around(match.start())
        if not re.search(r"\b(?:if|when|once|expect|afraid|sure|bet|probably|until|will|waiting for|hasn'?t)\b[^.!?\n]*$", text[max(start, match.start() - 50) : match.start()], re.I):  # fmt: skip
            return CaseState.REJECTED
    if between_people:
        return CaseState.OPEN
    for match in _NEXT_STAGE.finditer(text):
        start, end = spans.around(match.start())
        if _IFFY.search(text[max(start, match.start() - 60) : min(end, match.end() + 40)]):
            continue
        if not match["dated"] or _is_to_come(text, match, start):
            return CaseState.NEXT_STAGE
    return CaseState.OPEN


_I_SAID = re.compile(
    r"\bI(?:['’](?:d|ve)| had| have)?(?: \w+){0,2}? (?:said|shouted|told|wrote|texted|yelled|screamed|answered|replied|snapped|messaged|went)\b[^.!?\"“”\n]{0,40}\Z"
)
"""Leads to the teller's own words."""


def _wants_none(text: str) -> bool:
    """Whether the other wanted to hear nothing more, and has not come back on that since."""
    said = max(
        (
            found.end()
            for wish in (_NO_CONTACT, _WANTS_NONE)
            for found in wish.finditer(text)
            if not _I_SAID.search(text, max(0, found.start() - 80), found.start())
        ),
        default=None,
    )
    return said is not None and _SPOKE_SINCE.search(text, said) is None


def _is_to_come(text: str, match: re.Match[str], start: int) -> bool:
    """Whether a round that is named with its day is one ahead, and not the one that is told; `start` is where its sentence begins."""
    before, words = text[start : match.start()], match[0]
    if _WAS_IT.search(before) or _IT_WAS.search(words):
        return False
    if _SET_FOR_IT.search(words) or _HAS_IT_AHEAD.search(before):
        return True
    return _TALK_BEFORE.search(text, 0, match.start()) is not None


def public_sector(account: str, where: Setting | None = None) -> bool:
    """Whether the post seems to be in public service, where fixed rules of contact often hold."""
    return (where or setting(account)) is Setting.INTERVIEW and bool(_PUBLIC.search(level(account)))
