"""What can be shown of a telling as what went well: not the fault in it, nor the sentence that blames the teller in the same breath."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

_REPROACH: Final = re.compile(
    r"\blike (?:an?|the|some) (?:\w+ )?(?:idiot|fool|moron|muppet|lemon|twit|clown|loser|prat|plank|coward|child|robot|zombie)\b"
    r"|\b(?:stupid(?:ly)?|idiot\w*|foolish\w*|pathetic\w*|useless|feeble|clumsily|ashamed|embarrass\w*|mortif\w*|cring\w*|ridiculous\w*)\b"
    r"|\b(?:hate|hated|kick(?:ed|ing)?|cursed?|cursing) myself\b|\bwanted to (?:die|disappear|sink)\b|\b(?:all )?my (?:own )?fault\b"
    r"|\bI (?:ruined|wrecked|spoil\w*|blew|messed|screwed|botched)\b|\bwhy (?:did|do|on earth|am) I\b|\bI should(?:n['’]t| not| never| have)\b",
    re.IGNORECASE,
)
_MY: Final = r"(?:(?:my|the|a|an|one|it|him|her|his|them|their|our|some|two|three)\b)"
_FAULT: Final = re.compile(
    r"\b(?:wrong(?:ly)?(?! with\b)|mistook|by accident|accidentally|clumsy|guilty|blamed?)\b"
    # "Not one mistake" is none, and who finds those of others has made none.
    r"|(?<!not one )(?<!no )(?<!any )(?<!zero )(?<!without )(?<!the )(?<!their )(?<!his )(?<!her )(?<!both )(?<!all )\bmistakes?\b(?! (?:of theirs|in (?:their|his|her)))"
    r"|\bI (?:said|was|am|felt|had to say|told \w+ I was)(?: (?:at once|yes|straight away|so|very|oh|that))*,? (?:I (?:am|was) )?sorry\b|\d\w* sorry\b|\bsorry (?:right|straight) (?:after|away)\b|\bapologi[sz]ed(?=[,.;]| (?:to|for|and|at|straight|right)\b)(?<!he apologised)(?<!she apologised)(?<!they apologised)"
    r"|\bI(?:['’]d| had| have)? (?:\w+ )?(?:forgot(?:ten)?|mis(?:read|heard|took|spelt|pronounced|counted|judged)|mispronounced|misspelled|mixed (?:\w+ ){0,3}up|muddled|confused|overslept|slept through|spilt|spilled|tripped|slipped|stumbled|blanked|froze|stammered|stuttered|lied|made (?:it|that) up|pretended|lost (?:my (?:thread|place|way|temper)|it)|took (?:\w+ ){1,4}wrong)\b"
    rf"|\b(?:I|I['’]d|I had|I did|did|which I)? ?(?:spilt|spilled|dropped(?! (?:in|by|round|off)\b)|tore|ripped|smashed|cracked|dented|scratched|broke(?! (?:even|the (?:ice|silence|record))\b)|burn|burnt|burned|overcooked|scorched|knocked|nicked|misspelt|mis-?spelled|spelt|mispronounced|blanked on|mistimed) {_MY}"
    r"|(?:^|[.!?\n]\s*|\b(?:I|did) )(?:spilt|blanked|burnt|tore|dropped(?! (?:in|by|round|off)\b)|tripped|mispronounced|forgot)\b"
    r"|\bdried (?:up\b|for (?:maybe|about|a|two|three|several|ten)\b)|\btold off\b|\bagainst the rules?\b|\bthe one rule\b|\bwithout (?:asking (?!me\b)|telling|checking|telephoning|ringing|calling|looking (?:twice|at|it up))"
    r"|\b(?:I|gave|said|was|came|went|ran|sent|drove|sat|spoke|talked|arrived|late|early)\b[^.!?\n]{0,40}\btoo (?:much|many|loud|early|late|long|soon|far|fast|quickly|slow)\b|\b(?:I was|I came|I arrived|I got there|(?:half a second|minutes?|seconds?|an hour|half an hour)) (?:late|too early)\b|\bslept through\b|\bhalf a second early\b"
    r"|\b(?:corrected me|he corrected|she corrected|(?:girl|boy|man|woman|lad|lady|somebody|someone) corrected|put me right|turned out to be|back to front|inside out|upside down|mirror image|wrong way|the wrong|for a burton|set off the|at first, (?:she|he)|got off the back)\b"
    r"|\bthen (?:I )?(?:went|said) no\b|\bno,? that['’]?s\b[^.!?\n]{0,20}\b(?:too much|too many|wrong)|\bfixed it straight away\b|\bwhen (?:it|he|she) (?:was|is|were) (?!done|over|finished|my\b|time\b|ready\b|born\b)(?:really |actually )?(?:\d|[A-Z])"
    r"|\b(?:I|who) (?:called|addressed) [^.!?\n]{2,30} (?:who (?:is|was|turned)|when (?:he|she|it)|, (?:he|she) is)\b|\bfor nothing\b|\blet (?:him|her|them|everyone|everybody|us all) down\b"
    r"|\b(?:which|that|what|this|it) (?:wasn['’]t|was not|isn['’]t|is not) true\b|\bI (?:never|didn['’]?t|did not) (?:say|said|tell|told|ask(?:ed)?|check(?:ed)?|mention(?:ed)?)\b(?! (?:a word )?(?:no|against|bad))",
    re.IGNORECASE,
)
"""Tells of what was done wrongly, however well it was taken or how soon it was put right: that is a slip, and nothing that went well."""
_GOOD: Final = re.compile(
    r"\b(?:best|better|great|good|well(?! (?:i|he|she|they|it|then|anyway|so)\b)|lovely|brilliant\w*|perfect\w*|excellent|splendid\w*|beautiful\w*|wonderful\w*|superb\w*|fantastic|amazing|remarkable|thorough|gem|machine|proud\w*|prais\w+|thank\w*|cheers|clapp\w+|claps|applau\w+|cheer(?:ed|ing)|wow|bravo|spot on|word for word|fine|spotless|smooth\w*|easy|a treat"
    r"|loved|liked|likes|enjoy\w*|impress\w*|delighted|happy|pleased|laughed|laughing|smiled?|winked|nodded|hugged|kissed|grinned|hollered|finally|congratulat\w*|shook (?:my|our|me by the) hands?|(?:thumb|thumbs)(?: up)?|admir\w*|appreciat\w*|grateful|relieved|calm\w*"
    r"|first (?:go|time|try|attempt|one)|one go|on time|in time|early|ahead|no (?:problem|trouble|mistakes?|complaints?|notes|harm)|not one|not a single|without (?:an?|one|any|being|notes|looking|changes|mistakes?)|from memory|by heart|full marks|top marks|honou?rs|solved|nailed|matched|accepted|passed|record|stars"
    r"|only (?:one|candidate|person)|nobody (?:else|here|in)|no one else|most (?:people|newbies)|the most [a-z]+|never (?:seen|felt|had|heard|smelled|been)|hire me|hired|recommend\w*|rebooked|tipped me|asked for me|asked (?:if|whether) (?:he|she|they) could|photo(?:graph)? of my|wished|would like me|reason I was|(?:all|even) \w+ (?:came|thanked)|said I(?:['’]d| had| have)|faster|cleaner|quicker|neat\w*|clean|warmest|carefully|got (?:them|it|her|him) (?:sorted|done|back)|sorted|gave me|for me|proper(?:ly)?)\b"
    r"|\b(?!(?:test|rest|guest|west|quest|request|interest|honest|arrest|contest|protest|suggest|chest|nest|pest|vest|invest|forest|harvest|latest|nearest|northwest|southwest|east|breast|modest|priest)\b)[a-z]{3,}est\b|\b\d+ (?:out of|of) \d+\b|\b\d+ ?%|\bin (?:\w+ ){1,2}(?:minutes?|seconds?|min|hours?)\b",
    re.IGNORECASE,
)
"""A sign that it went well: praise, how they took it, or how right or quick it was."""
_SENTENCES: Final = re.compile(r"(?<=[.!?])[\"”’']?\s+(?=\S)|\n+")
_BREAKS: Final = re.compile(
    r"[,;:]?\s+(?:and|but|so|though|although|because)\s+|[;:.!?,]\s+|\s+[-–—]\s+", re.IGNORECASE
)
_TELLS: Final = re.compile(
    r"^(?:then |there |at \w+ |in the end |afterwards |later )?(?:I|he|she|they|we|it|my|his|her|their|our|the|a|an|everyone|everybody|people|nobody|(?-i:[A-Z])[\w'’-]+)\b",
    re.IGNORECASE,
)
_HANGS: Final = re.compile(r"(?:\W|\b(?:and|but|so|then|because|when|which|that|though|although)\b)+", re.IGNORECASE)
_TIES: Final = re.compile(
    r"(?:[\s,;:–—-]|\b(?:and|but|so|then|because|when|which|that|though|although))+\Z", re.IGNORECASE
)
"""Tie words to the slip before them, and to the one behind them."""
_FEWEST: Final = 4  # words that tell something by themselves


def good_half(text: str, slips: Iterable[tuple[int, int]] = ()) -> tuple[int, int]:
    """Where the words stand that can be shown as what went well: all of them, else those without fault and reproach.

    Of words that hold one of the `slips`, or touch it, the longer side of it is looked at. Sentences of a fault fall, and so does what
    follows a sign that it went well and has none itself. Of a sentence that blames the teller the longest clause without reproach is
    left. Nothing (0, 0) where nothing is.
    """
    first, last = _beside(text, slips)
    low, high = _without_faults(text[first:last])
    low, part = first + low, text[first + low : first + high]
    if not _REPROACH.search(part):
        return (low, low + len(part)) if part else (0, 0)
    edges = [(0, 0), *(found.span() for found in _BREAKS.finditer(part)), (len(part), len(part))]
    clauses = [(start, end) for (_, start), (end, _) in pairwise(edges) if start < end]
    good = [(start, end) for start, end in clauses if _is_good(part[start:end])]
    start, end = max(good, key=lambda span: span[1] - span[0], default=(0, 0))
    return (low + start, low + start + len(part[start:end].rstrip(" .,;:"))) if start < end else (0, 0)


def shows_it(text: str) -> bool:
    """Whether the words themselves have a sign that it went well."""
    return _GOOD.search(text) is not None


def _beside(text: str, slips: Iterable[tuple[int, int]]) -> tuple[int, int]:
    """The longer part of the words on one side of the slips in them; nothing where that says too little by itself."""
    low, high = 0, len(text)
    for start, end in slips:
        if start >= high or end <= low:
            continue
        low, high = (low, start) if start - low > high - end else (end, high)
        lead = _HANGS.match(text, low, high)
        low = lead.end() if lead else low
        high = low + len(_TIES.sub("", text[low:high]))
        if len(text[low:high].split()) < _FEWEST:
            return 0, 0
    return low, high


def _without_faults(text: str) -> tuple[int, int]:
    """The longest run of sentences that tell of no fault, without what only follows it; all of it where none does."""
    edges = [(0, 0), *(found.span() for found in _SENTENCES.finditer(text)), (len(text), len(text))]
    sentences = [(start, end) for (_, start), (end, _) in pairwise(edges) if start < end]
    runs: list[list[tuple[int, int]]] = [[]]
    fell = False
    for start, end in sentences:
        if _FAULT.search(text[start:end]):
            fell = True
            runs.append([])
        else:
            runs[-1].append((start, end))
    kept = [_to_its_sign(text, run) for run in runs if run]
    if fell:  # what is left stands by itself only where it says that it went well
        kept = [run for run in kept if shows_it(text[run[0][0] : run[-1][1]])]
    run = max(kept, key=lambda one: one[-1][1] - one[0][0], default=[])
    return (run[0][0], run[-1][1]) if run else (0, 0)


def _to_its_sign(text: str, run: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The sentences up to the last one with a sign that it went well; all of them where none has one."""
    last = max((at for at, (start, end) in enumerate(run) if shows_it(text[start:end])), default=len(run) - 1)
    return run[: last + 1]


def _is_good(clause: str) -> bool:
    """Whether it tells something by itself, blames nobody, and opens no quotation that it does not close."""
    whole = clause.count('"') % 2 == 0 and clause.count("“") == clause.count("”")
    return whole and len(clause.split()) >= _FEWEST and bool(_TELLS.match(clause)) and not _REPROACH.search(clause)
