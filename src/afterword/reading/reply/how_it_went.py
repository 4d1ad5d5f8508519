"""Which sentences of a reply say how it went: what they liked, what was missing, what to do another time.

Which label a reply has is weighed elsewhere; here its words are told apart, so that feedback is kept whole and nothing
else with it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from afterword.reading.reply.sentences import Sentence

_PART = (
    r"(?:answers?|responses?|examples?|stor(?:y|ies)|presentation|pitch|tasks?|tests?|case(?: stud(?:y|ies))?|exercises?|role-?play|demo|lesson|portfolio"
    r"|cv|cover(?:ing)? letter|code|coding|design|knowledge|understanding|grasp|technical|delivery|communication|structure|questions?|reasoning"
    r"|approach|explanations?|preparation|enthusiasm|energy|manner|rapport|english|german|figures?|numbers?|handover|style|motivation|maths|writing|plan)"
)
"""What there is to judge in a talk."""
_GOES = (
    r"(?:was|were|is|are|lacked|ran|felt|could|needed|needs|did not|stood|showed|came|went|seemed|sounded|missed|impressed|suffered|let|scored|won"
    r"|worked|stayed|remained|fell|lost|cost)"
)
_TELLS = re.compile(
    # What it lost or won them.
    r"\b(?:where|what|one thing|the thing|things?) (?:\w+ ){0,3}?(?:lost|dropped|let you|cost you|held you|went (?:less )?w\w+|fell short|worked|stood out|impressed|was missing"
    r"|(?:was|were) (?:\w+ )?(?:weak|strong)\w*|struggled|you could (?:\w+ )?improve|to improve|to work on|we (?:missed|liked|wanted))\b"
    r"|\b(?:fell|fallen|came up) (?:\w+ )?short (?:on|in|was)\b|\b(?:let|held) you (?:down|back)\b|\b(?:lost|dropped|losing|dropping) (?:\w+ )?(?:marks|points)\b"
    r"|\b(?:marked|scored|rated) (?:\w+ ){0,2}(?:highest|lowest|high|low|well|best|down|up)\b|\b(?:room for improvement|work on your|gaps? in (?:your|his|her))\b"
    rf"|^(?:and |but |also |very |really |rather |quite |a bit |overall |overall, )*(?:good|great|strong|weak|weaker|excellent|solid|poor|lovely|clear|thin|light|nice) (?:on \w+|(?:\w+ ){{0,2}}?{_PART}\b)|, (?:but |and )?(?:\w+ )?(?:weak|strong|thin|light|short|solid) on \w+"
    # What was done, and how.
    r"|\byou (?:\w+ )?(?:interviewed|presented|performed|spoke|wrote|explained|communicated|argued|taught|coded|listened) (?:\w+ )?(?:well|badly|strongly|clearly|brilliantly|beautifully|poorly|nicely)\b"
    r"|\b(?:counted|told|went|spoke) against you\b|\bif i were you\b"
    r"|\byou (?:\w+ly )?did (?:\w+ ){0,2}(?:well|badly|great|fine|brilliantly|best|better|worse)\b|\b(?:you|he|she|they) (?:\w+ )?(?:came (?:across|over) (?:as|well|very|a)|struggled|rambled|hesitated)\b"
    r"|\b(?:you|he|she) (?:could|did) not (?:\w+ )?(?:explain|name|say (?:what|how|why|which)|answer|mention|give (?:us )?(?:an?|any|one)|show (?:us )?(?:how|what|any))\b"
    r"|\byou (?:\w+ ){0,2}(?:never (?:gave|said|answered|mentioned|got to|told)|changed your mind|kept (?:to|going|coming|talking|apologi\w+)|explained (?:the|your|how|why|a|it|things|every\w*)|handled|described|talked (?:over|about|us|very|too|a)"
    r"|spoke (?:about|over|very|too|a|well|clearly|with)|knew|answered (?:the|every|all|our|each|my|most|well|with)|gave (?:us )?(?:no|few|little|a (?:\w+ )?(?:answer|example|account|picture)|(?:clear|good|strong|vague|short|long|one)))\b"
    r"|\byou (?:\w+ )?(?:were|seemed|sounded|are) (?:\w+ ){0,2}(?:weak|weaker|weakest|strong|stronger|strongest|vague|unclear|clear|nervous|quiet|thin|warm|prepared|unprepared|thoughtful|engaging|honest|open about|good at|better|hard to follow)\b"
    rf"|\b(?:your|his|her) (?:\w+ ){{0,4}}?{_PART}\b(?:,? (?:though )?\w+){{0,6}}? {_GOES}\b"
    rf"|\b(?:the|that) (?:\w+ ){{0,3}}?{_PART} (?:\w+ ){{0,3}}?(?:lacked|ran over|felt|needed|fell|let you|was (?:\w+ )?(?:thin|weak\w*|strong\w*|vague|good|excellent|clear\w*|long|short|the (?:\w+ )?(?:best|weakest|strongest)))\b"
    # What they thought of it.
    r"|\b(?:we|panel|they|i|assessors?|colleagues?) (?:\w+ )?(?:noted|remarked|commented|observed|praised|highlighted) (?:on )?(?:that )?(?:your\b(?! (?:application|interest))|you (?:had|gave|were|could|seemed|did)\b)"
    rf"|\b(?:impressed|struck|taken) (?:\w+ )?(?:by|with) (?:how you|the way you|your (?:\w+ ){{0,4}}?{_PART}\b)"
    r"|\b(?:we|panel|they|i|all of us|both of us|colleagues|people|team) (?:\w+ )?(?:liked|loved|missed|admired|valued) (?:\w+ ){0,3}?(?:your|you|how|that|the way)\b"
    r"|\b(?:we|panel|they|i) (?:were|was|had) (?:\w+ )?(?:waiting|looking|hoping|listening|hoped|expected|wanted) (?:for|to hear|to see)\b(?! (?:someone|somebody|an? (?:\w+ )?(?:candidate|applicant|person)|people|candidates|from))"
    r"|\b(?:we|panel|they|i) (?:wanted|hoped|expected) (?:to (?:hear|see)\b|(?:a |an )?(?:\w+ )?(?:more|clearer|stronger|better|example|answer)s?\b)"
    rf"|\b(?:strongest|best|clearest|weakest|finest|most convincing|better) (?:\w+ ){{0,2}}?{_PART}\b|\b(?:best|strongest|weakest|clearest) (?:of (?:the |all |our )?(?:day|week|round|lot|any\w*)|we (?:heard|saw|have (?:heard|seen)))\b"
    # What to do another time.
    r"|\b(?:i|we) (?:would|do|can only) (?:\w+ly |also |just |only |still )*(?:suggest|advise|recommend)\b|\b(?:i|we) would (?:\w+ly |also |just |only |still )*(?:tell (?:you|him|her) to|get (?:your|some|more|that|a|an|into|another)|work on|look (?:again )?at your|spend|say|practi[sc]e|brush"
    r"|read up|bring|lead with|slow down|start with|focus|encourage (?:you|him|her) to (?:prepar|practi|work on|get|bring|read|take|learn|think|slow|build|give|keep your))"
    r"|\bmy (?:\w+ )?(?:advice|tip|suggestion|hint)\b|\b(?:advice|tip|suggestion|hint|pointer)s? (?:for (?:you|next time|the next)|would be|is to)\b"
    r"|\b(?:next|another) time\b[^.]{0,60}\b(?:you|try|bring|prepar|practi|give|use|say|show|lead|start|slow|think|have|take|tell|ask|leave|i would)\w*"
    r"|\b(?:for|in|at|before) (?:an?|the|your|any|another|future|other)? ?(?:next|future|other|another) (?:\w+ )?(?:interview|round|application|talk|one)s?\b[^.]{0,60}\b(?:you|try|bring|prepar|practi|give|use|say|show|lead|start|slow|think about|take|tell|suggest)\w*"
    r"|\bif you (?:re-?)?apply (?:again|in)\b[^.]{0,40}\b(?:bring|prepar|practi|give|use|say|show|lead|start|slow|think about|make sure)\w*"
    r"|\b(?:practi[sc]e|prepare|rehearse|learn|read up|brush up|get|have|sit in|bring|try|take)\b[^.]{0,80}\bbefore (?:you (?:re-?)?(?:apply|interview|try|go for|sit)|the next (?:one|interview)|your next|next time)\b"
    r"|\b(?:would|might|will) help (?:you )?(?:\w+ )?to (?:practi|prepar|bring|give|think|work|slow|say|show|lead)\w*|\bworth (?:practi|prepar|work|read|rehears|think)\w+|\bit would have (?:helped|been (?:good|better|stronger))\b"
)
_ELSE = re.compile(
    r"\b(?:your application|if you (?:would like|want|wish|need)|individual feedback|feedback (?:can|could)|careers? (?:page|site|portal)|web ?site|job alerts?|vacanc\w+|our (?:page|newsletter|portal)"
    r"|read (?:the|our) (?:advert|guidance)|keep an eye|(?:welcome|encourage you|free|invite you|please|hope you(?: will)?) (?:to )?apply again|(?:better|other|good|different) news|on file|look forward|(?:interest|time) you|you (?:showed|have shown) (?:\w+ )?interest"
    r"|(?:is|are|was|were|been) (?:now )?(?:enclosed|attached|returned|received|forwarded|collected|reviewed|kept|scheduled|stored|deleted|available)"
    r"|would have liked (?:work|to (?:work|offer|say|pick|have you|meet|tell|be))\w*|(?:feel|felt) (?:terrible|awful|bad|sorry|you should)|deserve to|(?:like|want|right) to know|(?:need|needed|want|wanted|looking for|chose|chosen) (?:\w+ ){0,3}?(?:someone|somebody|a person|a candidate)|thought we had|use of your|paths? (?:will )?cross"
    r"|(?:suggest|propose|recommend) (?:a|the|we|that we|another) (?:\w+ )?(?:call|meeting|date|time|slot|day|talk|chat)|suggest (?:mon|tues|wednes|thurs|fri)day)\b"
)
_ENDS = re.compile(
    r"^(?:(?:many |again |once again |and )?(?:thank|thanks)\b|please\b|(?:best|kind|warm|kindest)\b|yours\b|good luck\b|all the best\b"
    r"|(?:we|i) (?:\w+ ){0,2}(?:wish|hope)\b|if (?:you|there|anything)\b|(?:do|feel free|let (?:me|us) know)\b|should you\b|see you\b|take care\b)"
)
"""Words with which a mail takes its leave."""
_ANNOUNCES = re.compile(
    r"(?<!not )\b(?:say|tell you|explain|know|here is|give you the reasons?) why\b|\b(?:words|notes|thoughts|pointers|comments|impressions)\b[^.]{0,30}\b(?:how (?:it|you|things|thursday)|on your|about your)\b"
)
_BESIDE = re.compile(
    r"\b(?:other|another|successful|internal|external|chosen|stronger) (?:candidate|applicant|person)s?\b|\b(?:someone|somebody|a person|a candidate) (?:who|with)\b"
    r"|\b(?:expenses?|forms?|parking|car park|refund|invoice|claims?|portal|upload|attached|enclosed|password|badge|visitor|recruitment team|hr\b|human resources|reception|front desk|email (?:me|us)|call (?:me|us)"
    r"|my number|contact|reach me|\d{5,}|vacanc\w+|alerts?|on file|website|careers?)\b"
)
"""What is said in a reply besides."""
_GOES_ON = re.compile(
    r"\b(?:you|your|it|that|this|these|those|he|she|they|his|her|panel|we|i|us|answer|example|question|presentation)\b"
)


_ONWARD = re.compile(
    r"\b(?:will|shall)\b|\b(?:shall we|let us|as a result|sorry|sad|hope|wish|pray|would work with you)\b"
)
"""Where it goes on to what comes next, a judgement has ended."""
_LATER = re.compile(
    r"\b(?:will|shall|happy to|glad to|would like|welcome to|going to|can not|let me know|feel free|separately|on request)\b"
)
"""Feedback that is promised or offered is not there yet."""
_SAYS_IT = re.compile(
    r"\bfeedback\b[^.]{0,60}(?:: ?\w|\b(?:was|is)\b (?!(?:below|attached|enclosed|here|as follows)\b))"
)
"""An announcement that says it in the same breath."""
_LISTED = re.compile(r"[ \t]*(?:[-*•]|\d+[.):])[ \t]")


_FRAME = re.compile(r"\s*(?:[^\s:]+\s+){0,4}[^\s:]*(?:,|[^.!?:,\s])\s*")
"""A greeting, or a line of a signature."""


def how_it_went(
    sentences: Sequence[Sentence],
    announcing: Set[Sentence],
    judging: Set[Sentence],
    besides: Set[Sentence],
    *,
    all_of_it: bool,
) -> tuple[Sentence, ...]:
    """The sentences that say how it went, in their order.

    What stands below words that announce it (`announcing`), and what follows a judgement in its paragraph, goes with it up
    to the parting words. `judging` are sentences known to judge; `besides` those that are known to say something else;
    `all_of_it`: the whole reply is about how it went.
    """
    found: list[Sentence] = []
    announced: Sentence | None = None  # kept once something stands below it
    below = False
    paragraph: int | None = None  # the one in which it goes on; None where it has yet to begin
    for sentence in sentences:
        words = sentence.words
        parts = sentence in besides or any(pattern.search(words) for pattern in (_ENDS, _BESIDE, _ELSE))
        judges = not _ELSE.search(words) and (sentence in judging or _TELLS.search(words) is not None)
        listed = _LISTED.match(sentence.text) is not None
        if sentence.subject or (not listed and _FRAME.fullmatch(sentence.text)):
            continue
        announces = sentence in announcing or _ANNOUNCES.search(words) is not None
        if announces and not judges and not _SAYS_IT.search(words):
            below, paragraph = _LATER.search(words) is None, None
            announced = sentence if below and sentence not in besides else None
            continue
        begins = all_of_it or (below and (paragraph is None or listed))
        follows = _GOES_ON.search(words) is not None and _ONWARD.search(words) is None
        goes_on = sentence.paragraph == paragraph and (below or follows)
        if not (judges or announces or (not parts and (begins or goes_on))):
            announced, below, paragraph = None, False, None
            continue
        found += [one for one in (announced, sentence) if one is not None]
        announced, paragraph = None, sentence.paragraph
    return tuple(found)
