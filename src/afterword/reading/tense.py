"""Whether a day lies ahead or behind, from the verbs and little words around it."""

from __future__ import annotations

import re

_TO_DO = (
    r"(?:be|ring|call|phone|telephone|text|message|mail|e-?mail|write|hear|know|tell|let|decide|announce|confirm|answer|reply|respond|send|give|get|bring|take|make|do|meet|see|speak|talk|visit|"
    r"come|go|leave|fly|travel|drive|arrive|reach|return|move|start|begin|finish|end|stop|wait|stay|sit|stand|have|hold|pay|sign|file|submit|deliver|collect|pick|drop|buy|ship|post|resign|quit|"
    r"work|cover|attend|appear|report|present|explain|apologi[sz]e|say|ask|discuss|review|sort|fix|repair|revert|register|enrol|book|try|look|find|choose|show|open|close|marry|wed|play|sing|cook|vacate)"
)
"""What people have to do, will do or may do by a day."""
_IN_PRESENT = (
    r"(?:hears?|decides?|votes?|rings?|calls?|meets?|sends?|writes?|emails?|mails|wants?|needs?|says?|insists|expects?|comes?|goes|leaves|flies|arrives|lands|expires|lapses|ends|finishes|runs\s+out|closes|opens|"
    r"starts|begins|resumes|returns|kicks\s+off|takes\s+place|falls|moves|gets\s+back|plays|sits|reopens|launches|retires|marries|pays)"
)
"""Verbs that in the present tense tell what is to come: "the offer expires Wednesday"."""
_SAYS_WILL = (
    r"(?:they|you|it|that|who)(?:ll|d)|wont"
    rf"|(?:ill|hell|shell|well|id|shed|hed|wed)\s+(?:(?:just|only|also|probably|never|not|like)\s+)?{_TO_DO}"
)
"""Will and would typed in a hurry; what is a word of its own only before a verb: "ill make it up"."""
_GOING_ON = (
    r"(?:i'?m|we're|(?:you|they)'?re|(?:he|she|it)'?s|\w+'s|am|are|is)\s+(?:not\s+)?"
    r"(?:(?!(?:during|nothing|anything|something|everything|meeting|briefing|training|hearing|morning|evening|wedding|building|being)\b)\w{2,}ing|gonna)"
)
"""What is going on, and so planned: "im getting the boot", "dad's coming"."""
_HAS_ASKED = r"(?:has|have|\w's|'ve)\s+(?:already\s+|just\s+)?(?:asked|invited|called|summoned|told|booked|scheduled|arranged|offered|agreed|put|got)\s+(?:us|me|him|her|them|you|an?|the|both|everyone|family|all|to)"
"""What somebody has called for and is yet to be."""
_TO_BE_DONE = r"(?:(?:wants?|needs?|wanted|needed)\s+(?:(?!to\b)[\w']+\s+){1,4}?|(?:to\s+)?be\s+(?:\w+ly\s+)?|have\s+(?:it|them|this|that|everything)\s+)(?:\w{2,}ed|done|gone|paid|sent|told|rung|given|bought|brought|written|made|held|taken|chosen|put|sold|drawn\s+up|finished|out|in|back)"
"""A passive of what is to come: "wants her collected", "be dismissed"."""
_MOVED = r"(?:slipped|pushed|moved|put\s+(?:back|off)|brought\s+forward|postponed|delayed|rescheduled|rearranged|shifted|extended|adjourned|deferred|bumped|changed|swapped|switched)"
_PUT_OFF = rf"{_MOVED}\s+(?:\w+\s+){{0,4}}?(?:(?:to|until|till|til)\b|for(?=\s*$))|{_MOVED}(?:\s+(?:it|me|us|them|that))?(?=\s*(?:[:–—]|\s-)\s*$)"
"""What was moved is moved to a day to come: "they moved it: Wednesday"."""
_STAYS = r"(?:\w+'(?:m|s|re)|im|am|is|are)\s+(?:\w+\s+)?(?:gone|away|off|out|closed|shut|suspended|banned|grounded|stuck|here|(?:signed|laid|booked)\s+off)(?=\s*$)"
"""What goes on until a day to come, right before its "until": "I'm signed off"."""
_IS_DONE = r"(?:is|are|gets?|get)\s+(?:handed|given|announced|drawn|chosen|decided|awarded|presented|held|picked|named|published|signed|auctioned)(?:\s+(?:out|over|up|off))?(?=\s+(?:on|by)\s*(?:the\s+)?$)"
"""What is done on a day to come: "the prize is handed out on"."""
_HAVE_A = r"(?:I|we|they|you)'ve\s+(?:an?|another|my|one|two|to)\b"
"""What somebody has before them: "I've a meeting Monday"."""
_NO_NOUN = "".join(
    rf"(?<!\b{word} )" for word in ("a", "the", "my", "his", "her", "our", "their", "this", "that", "phone", "video")
)
"""Stands before a verb that would be a noun after "a" or "the": "in a call"."""
_DID_TO = r"(?:(?:was|were)\s+(?:\w+\s+)?(?:meant|supposed|able)|had|went|came|forgot|managed|tried|used|failed|began|started)\s+to(?:\s+\w+)?"
"""What was to come then, or was done: neither "was supposed to call" nor "had to go" looks ahead."""
_HAVE_DONE = r"have\s+(?:already\s+)?(?:given|had|done|sent|written|been|made|spoken|met)\b"
_AHEAD = (
    rf"\b(?:{_TO_BE_DONE}|{_IS_DONE}|{_HAS_ASKED}|{_HAVE_A}|{_STAYS}|{_GOING_ON}|{_PUT_OFF}|{_SAYS_WILL}|"
    r"be (?:told|informed|notified|contacted|called|rung|asked|sent|given)|by|until|till?|before|will|wont|won't|shall|'ll|would|'d|should|might|may|going to|gonna|gotta|got to|"
    rf"to\s+{_TO_DO}|(?:i|we|they|you(?!\s+(?:know|see|say|find)\b))\s+(?!let\b|quit\b|{_HAVE_DONE}){_TO_DO}|next|{_NO_NOUN}{_IN_PRESENT}|decision|ringing|"
    r"trial|round is|is (?:on|at|the|fixed)|are (?:on|to)|is set|fixed for|booked|in touch|now it's|it's now|now(?=\s*$)|deadline|latest|we're|"
    r"i'm told|i'm|we are|i am|they text|(?:see|meet) (?:you|him|her|them|us)|each other|can|promised|circle|due|have|not (?:till|until|before))\b"
    r"|(?<=\w)'(?:ll|d)\b|\b(?:is|are)(?: (?:only|not|now|just|back|in|on|off|away|there|here))*\s*$|\b(?<!\bat )(?<!\bto )(?<!\bfrom )(?<!\bround )(?<!\bin )(?<!\bof )(?<!\bwith )(?<!\bat my )(?<!\bto my )(?<!\bat the )(?<!\bat our )(?<!\bround my )(?!it's)[\w-]+'s(?: (?:on|back|in|only|not|due))*\s*$"
)
_HAD_DONE = r"\w+'d\s+(?:(?:already|just|only|never)\s+)?(?:been|had|done|gone|seen|met|got|lost|made|given|taken|forgotten|written|spoken|broken|fallen)"
"""A deed before another, and no would: "he'd been on Tuesday"."""
_DID_A_TRIAL = r"(?:did|had|done|worked|finished)\s+(?:(?:the|a|an|my|our|one)\s+)?(?:\w+\s+)?trial"
_LEFT_BEHIND = r"(?<!days )(?<!weeks )(?<!months )(?<!day )(?<!week )(?<!is )(?<!are )left\s+(?:\w+\s+){0,2}?(?:on|in|at|under|behind)\s+(?:the|a|my|our|his|her|their)"
_BEHIND = (
    rf"\b(?:{_DID_TO}|keeps?\s+(?:going\s+over|thinking|replaying|dreaming)|{_HAD_DONE}|{_DID_A_TRIAL}|{_LEFT_BEHIND}|(?:I|he|she|they|we|who)\s+left|(?:what|which|that|things?)\s+(?:I|he|she|they|we|you)\s+(?:\w+\s+)?(?:said|told|did|put|wrote|let)|"
    rf"(?:I|we|they)\s+{_HAVE_DONE}|cc'?d|sprang|"
    r"lent|fell|broke|froze|stood|tore|wore|burnt|spilt|bent|built|fed|wept|fought|struck|swung|drew|ran|sold|held|paid|kept|grew|rode|hid|shook|chose|drank|bought|brought|caught|threw|stole|ate|woke|blew|slept|swore|flew|lied|was|were|had|went|came|did|didn't|didnt|got(?! to\b)|took|(?<!\bon )(?<!\bby )sat|felt|told|asked|happened|since|last(?! (?:one|two|three|person|candidate|applicant)\b)|ago|saw|met|spent|hurt|found|wrote|heard(?! (?:by|until|till?|before)\b)|"
    r"sent|rang|called|spoke|talked|arrived|started|began|drove|walked|interviewed|turned|withdrew|telephoned|texted|emailed|"
    r"failed|laid|made|forgot|changed|gave|dropped|said it|lost|yesterday|missed|back from|home from|opened|published|searched)\b"
)
_ENDS_IN_ED = (
    r"(?!(?:agreed|promised|decided|wanted|asked|planned|fixed|booked|scheduled|expected|supposed|moved|need|indeed|hundred|speed|"
    r"hoped|invited|confirmed|offered|red|bed|interested|excited|scared|tired|called|named|emailed|detailed)\b)[a-z]{3,}ed\b"
)
_HAVE_GOT = r"\b(?:I|we|they|you)'?ve\s+got\b(?!\s+to\b)"
"""Tells what there is now, though its words look back."""
_CUE = re.compile(
    rf"{_HAVE_GOT}|(?P<ahead>{_AHEAD})|(?P<behind>{_BEHIND}|\b{_ENDS_IN_ED}|\bI've\b|\bhaven't\b)", re.IGNORECASE
)
_SAYS_ITSELF = re.compile(
    r"^(?:next|tomorrow|(?:the )?day after tomorrow|this coming|within|later|tonight)\b|(?<!\bof the )(?<!\bin the )(?<!\bthis )(?<!last )\bweek$|\bnext$|(?P<behind>^(?:last|since|yesterday|(?:the )?day before yesterday))",
    re.I,
)
_NAMED_TO = re.compile(
    r"(?<!\bhad )(?<!'d )(?<!\byou )(?<!\bletter )(?<!\binvitation )(?<!\bcalendar )(?<!\bdiary )\b(?:(?:told|tell|telling|promised|offered)(?:\s+(?:me|us|him|her|them|you|everyone))?|said|says|mentioned|suggested|proposed|quoted|named|answered|replied|goes|saying|to\s+say)[:,]?\s+"
    r"(?:(?:maybe|probably|just|only|about|around|like|perhaps|possibly)\s+)?(?:the\s+)?$"
    r"|\b(?:asked|invited|called|summoned|booked|scheduled|due|set|aiming|planned|arranged|promised|slated|pencilled|penciled|wanted|agreed|hoping|waiting|looking|needed)\s+(?:\w+\s+){0,3}?for\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""A day named as an answer or asked for: "told Friday", "asked for the 19th"."""
_TELLS_OF = re.compile(
    r"\s+(?:that|about|of|how|why|what|i|he|she|they|we|it|you|was|were|had|has|never|did|didn'?t|came|went|night)\b",
    re.IGNORECASE,
)
"""What follows a day on which it was told: "told me Friday that ..."."""
_NOT_DONE = re.compile(
    r"\s*,?\s*(?:and|but)\s+(?:(?:I|we|he|she|they|it)\s+)?(?:did(?:n'?t| not)|never|forgot|missed|overslept|cancelled)\b",
    re.IGNORECASE,
)
"""What follows a day that has passed: "invited for Sunday and did not go"."""
_WAS_DUE = re.compile(
    r"(?:\b(?:was|were|should|should've|would|had|meant|promised|supposed|booked|said)\b|'d\b)[^.!?]*$", re.IGNORECASE
)
_BUT_NOT = re.compile(
    r"\s*,?\s*(?:and|but)\s+(?:(?:I|he|she|they|it|nobody|no\s+one)\s+)?(?:did(?:n'?t| not)(?!\s+(?:say|know|tell|mention))|never|forgot)\b",
    re.IGNORECASE,
)
"""What was due on a day, and what tells that it did not come: "she was to ring on Friday but never did"."""
_OPEN_SPEECH = re.compile(r'(?:^|[\s(])"(?=[\w£$])([^"]*)$')
"""Words of others, in which the verbs of the teller say nothing."""
_LAST_STOP = re.compile(r"(?<=\w{3})[.!?]\s+")
"""Ends a sentence too where nobody types capitals."""
_WITHIN = re.compile(r"(?:back\s+)?(?:in|over|of|for)\b")
_AS_TOLD = re.compile(r"the\s+\w+day\b")
"""How a story calls its days: "it was noon on the Wednesday"."""
_HANGS_ON = re.compile(r"'s\b|\s+(?:is|isn'?t|will|won'?t)\b|\s*,?\s*(?:if|unless|or\s+else)\b", re.IGNORECASE)
"""What a day is, or what hangs on an "if" with it, is yet to come."""


_OPENS_A_CLAUSE = re.compile(
    r"(?:[,;–—]|\b(?:and|but|then))\s+(?:(?:and|but|then)\s+)?(?:on\s+)?(?:the\s+)?$", re.IGNORECASE
)
_SOMEBODY_DID = re.compile(
    r",?\s+(?:I|he|she|they|we|it)(?:['’]s|['’]ve|\s+(?:has|have|had))?\s+(?:(?:also|then|already|only|just|even)\s+)?"
    r"(?:(?!(?:need|wed|shed|heed)\b)[a-z]{2,}ed|written|given|sent|gone|come|been|done|made|spoken|seen|taken|left|wrote|gave|went|came|did|made|spoke|saw|took|rang)\b(?!\s+to\s+(?:be|ring|call|come|meet)\b)",
    re.IGNORECASE,
)
"""What was done on the day that a clause begins with, whatever the clause before it says: ", and on Monday she has answered"."""


def looks_ahead(before: str, words: str, after: str, *, unclear: bool = True) -> bool:
    """Whether the day lies ahead of the telling; what stands nearest before it decides, then what follows.

    Args:
        unclear: what holds where nothing around it tells.
    """
    if own := _SAYS_ITSELF.search(words):
        return own["behind"] is None
    if (
        not _WITHIN.match(words)
        and _NAMED_TO.search(before)
        and not _TELLS_OF.match(after)
        and not _NOT_DONE.match(after)
    ):
        return True
    if _BUT_NOT.match(after) and _WAS_DUE.search(before):
        return False
    if speech := _OPEN_SPEECH.search(before):
        before = speech[1]
    before = _LAST_STOP.split(before)[-1]
    if _OPENS_A_CLAUSE.search(before) and _SOMEBODY_DID.match(after):
        return False
    if cues := [cue for cue in _CUE.finditer(before[-90:]) if cue.lastgroup]:
        return cues[-1].lastgroup == "ahead"
    if _HANGS_ON.match(after) and not _AS_TOLD.match(words):
        return True
    if cue := next((cue for cue in _CUE.finditer(after) if cue.lastgroup), None):
        return cue.lastgroup == "ahead"
    return unclear


def looks_back(text: str) -> bool:
    """Whether anything in the text tells of what is over."""
    return any(cue.lastgroup == "behind" for cue in _CUE.finditer(text))
