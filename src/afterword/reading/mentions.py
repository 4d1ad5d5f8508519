"""Where an account may name a person: titled names, words in capitals, first names in small letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from afterword.core.account import Roster
from afterword.core.own_deed import is_past
from afterword.reading.names import fold, is_name, may_be_name
from afterword.reading.places import is_place
from afterword.reading.quoting import Stretches

STRONG_TITLES = (
    "Mr|Mrs|Ms|Mx|Miss|Mister|Dr|Doctor|Doktor|Prof|Professor|Herr|Frau|Señora|Señor|Señorita|Senora|Senor|Doña|Dona|"
    "Monsieur|Madame|Mme|Signor|Signora|Sir|Dame|Dato'|Datuk|Rev|Reverend|Judge|Matua|Koro|Whaea|Ma'am|Pastor|Monsignor|"
    "Superintendent|Madam|Mevrouw|Meneer|Pani|Paní|Dottoressa|Dottore|Ingegnere|Maître|Shri|Shrimati|Smt"
)
WEAK_TITLES = (
    "(?:Staff )?Sergeant|Captain|Chief(?: Superintendent| Inspector)?|Sister|Brother|Father|Coach|Kuya|Ate|Tita|Tito|Meister|Don|"
    "Lord|Lady|Major|Colonel|Inspector|Councillor|Nurse|Matron|Uncle|Auntie|Commander|Lieutenant|Corporal|Constable|Brigadier|"
    "Commodore|Admiral|Rabbi|Imam|Canon|Bishop|Archdeacon|Alderman"
)
_OFFICES = r"(?:[A-Z][a-z]+ ){0,2}(?:Manager|Director|Supervisor|Principal|Leader|Coordinator|Secretary)|Head (?:Chef|Teacher)|Deputy Head|[GSWC]M"
"""What somebody is at work, with capitals before a name, and how a fire service shortens it ("GM Adair"). Nobody is greeted so."""
PARTICLES = r"(?:de|di|da|del|della|la|le|van|von|der|den|ter|ten|el|al|bin|ibn|dos|du|st|ní|ni|mac)"
ACTS = (
    "said|says|say|asked|asks|ask|told|tells|goes|went|replied|replies|answered|answers|added|nodded|nods|laughed|laughs|"
    "smiled|smiles|frowned|frowns|looked|looks|wrote|writes|raised|leaned|leant|sat|sits|stood|stands|shook|winked|clapped|"
    "claps|clap|coughed|sighed|yawned|typed|stared|glanced|checked|tapped|tilted|pointed|explained|explains|introduced|"
    "interrupted|corrected|corrects|thanked|offered|promised|promises|wanted|wants|seemed|seems|noticed|notices|mentioned|"
    "suggested|insisted|agreed|admitted|whispered|shouted|snapped|joked|repeated|repeats|remarked|called|rang|rings|phoned|"
    "telephoned|emailed|texted|messaged|mailed|mails|sent|sends|held|closed|opened|opens|put|puts|took|takes|gave|gives|"
    "pulled|pulls|turned|turns|walked|walks|came|comes|kept|keeps|started|stopped|stops|began|moved|slid|folded|rubbed|"
    "picked|handed|jumped|lifted|lifts|pressed|capped|crossed|lent|brought|brings|showed|shows|led|heard|hears|saw|sees|"
    "spotted|caught|knew|knows|thinks|thought|felt|feels|liked|likes|loved|hates|hated|did|does|didn't|doesn't|hadn't|"
    "hasn't|wasn't|isn't|won't|wouldn't|couldn't|didnt|doesnt|wasnt|had|has|was|is|will|would|could|must|might|never|"
    "always|just|kindly|quietly|gently|actually|then|also|both|only|himself|herself|winced|flinched|gasped|giggled|grinned|"
    "chuckled|shrugged|waved|hugged|praised|noted|read|reads|left|leaves|joined|arrived|waited|waits|paused|let|lets|made|"
    "makes|got|gets|chairs|runs|met|meets|looking|asking|saying|laughing|sitting|reckons|decides|bowed|photographed|dropped|"
    "drops|spilled|spilt|announced|announces|hopes|remarks|observed|observes|steadied|murmured|muttered|pushed|forgot|found|"
    "finds|ticked|shouts|clicked|played|poured|helped|stared|says|holds|points|reached|whistled|tried|tries|starts"
)
CAPITAL = r"[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['-][^\W\d_]+)*"
_OFFICE_NAME = re.compile(
    rf"(?<![\w'-])(?P<office>{_OFFICES}) (?P<name>(?!Manager|Director){CAPITAL}(?: (?:{PARTICLES} )?{CAPITAL})?)(?![\w-])"
)
_OPENS_BEFORE_AN_OFFICE = frozenset(
    "the our my their his her a an this and then so but with by when after while for to hi dear".split()
)
_LONGEST_SHORT = 4  # letters of a title that is shortened with a dot: "Prof."
_RANK = re.compile(r"(?:Group|Watch|Station|Crew|Area) Manager|[GSWC]M")
_FULL_NAME = 2  # words
WORD = r"[^\W\d_]+(?:['-][^\W\d_]+)*"
AFTER_ACT = re.compile(
    rf"\s*,?\s*(?:,?\s*(?:who|for one|the other one|that's|[^,.;\"]{{1,30}}),?\s+)?"
    rf"(?:(?:he|she|they|just|then|even|also|kindly|quietly|very)\s+)?(?P<act>{ACTS})(?!\w)",
    re.IGNORECASE,
)
NOT_NAMES = frozenset(
    """interview interviews interviewed rest customer customers drive tech phd bible trial head
    i i'm i'd i'll i've he she they we you it me him her them us his hers their my your our mine who what which that this these those
    the a an and or but so then than when where why how if because as at by for from in into of off on onto out over to up with
    without not no yes yeah yep nope ok okay oh ah um uh er erm well right now here there today tomorrow yesterday tonight
    nobody somebody everybody anybody everyone someone anyone noone people one ones two three four five six all some any
    none each both other another others same such only just also even still again once never always maybe perhaps
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter english french german spanish british american indian polish hr cv ceo cto
    pm am god lord mum mom dad mam nan gran madam sir miss mister lads guys silence afterward afterwards anyway
    after before during since until while though although however instead thank thanks please sorry dear hello hi hey huy
    everything nothing something anything more most less much many few lots first second third last next new old good bad
    great nice fine big small bus train zoom teams google slack python java excel linkedin whatsapp youtube siri alexa docker
    was is are were be been had has have did do does will would could should can cannot might must shall going got get let
    interviewer interviewers panel manager boss director recruiter chair chairman doctor nurse teacher lady man woman girl boy
    guy gentleman student secretary receptionist colleague client friend company team room door phone question questions
    himself herself themselves myself yourself ourselves too really quite almost nearly about around said says asked told
    went came saw looked like later soon following subject heading summary background facts reflection outcome theirs
    hari raya mr mrs ms dr prof named called aye hiya private log morning afternoon evening night""".split()
)
_INITIALS = r"(?-i:(?:[A-Z]\. ?){1,3})"
_OPENS_BEFORE_A_NAME = frozenset(
    """wrong poor lovely silly stupid lucky unlucky sweet actual typical apparently obviously honestly basically
    luckily unluckily thankfully sadly finally suddenly meanwhile eventually cue enter exit imagine picture bless bloody flipping
    unlike besides despite between behind against towards under among whether unless neither either plus within except including
    especially mostly mainly partly yet early late dead mad daft proud angry worst best extra whole half double fellow fair
    opposite beside across next above below downstairs upstairs outside inside""".split()
)
"""Words that open a sentence before somebody's name, and are none of it: "Poor Daniel", "Apparently Ruth"."""
_TITLED = re.compile(
    rf"\b(?P<title>(?:young |old )?(?:{STRONG_TITLES}|{WEAK_TITLES})(?:\.? (?:Dr|Doctor|Prof|Professor))?)(?:\.|\b) +\"?"
    rf"(?P<name>{_INITIALS}?(?:{PARTICLES}\s+){{0,2}}{WORD}(?:\s+{_INITIALS}?(?:{PARTICLES}\s+){{0,2}}{WORD}){{0,2}})",
    re.IGNORECASE,
)
_TITLE_FIRST = re.compile(rf"(?:young |old )?(?:{STRONG_TITLES})\b.*", re.IGNORECASE)
_RARELY_TITLES = frozenset("miss doctor professor judge sir don dame koro madam ma'am pastor".split())
_KIN_OR_TITLES = frozenset("brother sister father".split())
_WHOSE_KIN = re.compile(r"\b(?:my|our|his|her|their|your)\s+$")
"""Before these words somebody's kin are told of, and no monk, nun or priest: "my brother tendai"."""
_CAPITALS = re.compile(rf"(?<![\w'-]){CAPITAL}(?: (?:{PARTICLES} )?{CAPITAL}){{0,2}}(?![\w-])")
_LOWER = re.compile(r"(?<![\w'-])[^\W\d_]{2,}(?:-[^\W\d_]{2,})*(?![\w-])")
_SIR = re.compile(rf"(?<![\w'-])({WORD}) (?:sir|madam|sensei|san)(?= (?!to\b|i\b|,)|\s*[,.])", re.IGNORECASE)
_INTRODUCED = re.compile(
    r"\b(?:(?:is|was|she's|he's|who's|'s|guy|lady|man|girl|woman|boy|one|just|manager|boss|chap|bloke|fella|lad) (?:called|named)|"
    r"(?:his|her|their) name(?:'?s| is| was)|with a (?:lady|man|woman|guy))(?: a| just)? $",
    re.IGNORECASE,
)
_TALKS = re.compile(
    r" (?:said|goes|asked|laughed|nodded|says|asks|told me|wrote|smiled)\b(?! (?:that )?(?:so|it|no one)\b)"
)
_BREAK_BEFORE = re.compile(
    r"(?:^|[\n.,;:]|\b(?:and|but|then|so|because|when|while|um|uh|before|cos|manager|owner|boss|sister|chef|lead)) $"
)
_SENTENCE_BEFORE = re.compile(r"(?:^|[.!?:;\n(*•–—-]|[.!?][\"')])\s*$")
_SHORTENED = re.compile(r"'(?:d|ll|ve|re|s|m|t)$")
_VERB_LIKE = re.compile(r".*(?:s|ed|ing|nt|n't|ly)$")


@dataclass(frozen=True, slots=True)
class Mention:
    """One place that may name a person; `words` are the name's own, as told, without the title."""

    start: int
    end: int
    title: str
    words: tuple[str, ...]


def mentions(text: str, roster: Roster) -> Iterator[Mention]:
    """Every place that may name a person, in order; where two overlap, a titled name or the longer one."""
    titled = [*_titled_names(text), *_with_an_office(text)]
    found = list(titled)
    for match in _CAPITALS.finditer(text):
        found += _capital_name(match)
    known = {fold(word) for name in roster.people for word in name.split() if len(word) > 1}
    for match in _LOWER.finditer(text):
        word = match[0]
        if word[:1].islower() and (is_name(word) or fold(word) in known or _told_as_name(text, match)):
            found.append(Mention(match.start(), match.end(), "", (word,)))
    spans = {(mention.start, mention.end) for mention in titled}
    taken = Stretches(spans)
    last = 0
    for mention in sorted(found, key=lambda m: (m.start, (m.start, m.end) not in spans, -m.end)):
        span = (mention.start, mention.end)
        if mention.start >= last and (span in spans or not taken.touch(*span)):
            last = mention.end
            yield mention


def _titled_names(text: str) -> Iterator[Mention]:
    at = last = 0
    while match := _TITLED.search(text, at):
        words = _titled_words(text, match)
        owns = words and text.startswith("'s", match.start("name") + len(words))
        if owns and _is_a_deed(match["title"], text[: match.start()]):
            at = match.start("name")  # "Ate Joyce's lunch"
        elif words and match.start() >= last:
            last = at = match.start("name") + len(words)
            yield Mention(match.start(), at, match["title"], tuple(words.replace(".", " ").split()))
        else:
            at = match.start("name") if not words else max(last, match.start("name"))
    for match in _SIR.finditer(text):
        word = fold(match[1])
        spoken = AFTER_ACT.match(text, match.end()) and _BREAK_BEFORE.search(
            text[max(0, match.start() - 10) : match.start()]
        )
        if is_name(word) or (word not in NOT_NAMES and spoken):
            yield Mention(match.start(), match.end(), "sir", (match[1],))


def _with_an_office(text: str) -> Iterator[Mention]:
    """Names behind what somebody is at work; a lone family name keeps that before it, since it greets nobody by itself."""
    for match in _OFFICE_NAME.finditer(text):
        words = match["name"].removesuffix("'s").split()
        if any(fold(word) in NOT_NAMES or re.fullmatch(f"{STRONG_TITLES}|{WEAK_TITLES}", word) for word in words):
            continue
        office = match["office"]
        while (first := office.split()[0]) != office and fold(first) in _OPENS_BEFORE_AN_OFFICE:
            office = office.removeprefix(first).lstrip()
        end = match.start("name") + len(match["name"].removesuffix("'s"))
        if len(words) >= _FULL_NAME or (is_name(words[0]) and not _RANK.fullmatch(office)):
            yield Mention(match.start("name"), end, "", tuple(words))
        else:
            yield Mention(match.end("office") - len(office), end, office, tuple(words))


def is_office(title: str) -> bool:
    """Whether what stands before a name is what somebody is at work, and no title."""
    return re.fullmatch(_OFFICES, title) is not None


def _titled_words(text: str, match: re.Match[str]) -> str:
    """The words after a title that belong to the name; empty where it is no title here ("miss the bus")."""
    title, words = match["title"], match["name"].split()
    if len(title) > _LONGEST_SHORT and match.string[match.end("title")] == ".":
        return ""  # a sentence ends there: "I saw the captain. Judge Bell came in"
    strong = _TITLE_FIRST.fullmatch(title)
    capital = any(word[:1].isupper() for word in words)
    kept: list[str] = []
    for place, word in enumerate(words):
        if re.fullmatch(PARTICLES, word, re.IGNORECASE) and place + 1 < len(words) and (capital or place == 0):
            kept.append(word)
            continue
        lower = word[:1].islower()
        if lower and capital and not (kept and re.fullmatch(PARTICLES, kept[-1])):
            break
        speaks = re.fullmatch(ACTS, word, re.IGNORECASE) and (lower or (kept and kept[-1].endswith(".")))
        if fold(word) in NOT_NAMES or speaks:
            break
        if (
            lower
            and kept
            and not re.fullmatch(PARTICLES, kept[-1])
            and not (is_name(kept[-1]) and not _VERB_LIKE.match(word))
        ):
            break
        kept.append(word)
    while kept and re.fullmatch(PARTICLES, kept[-1]):
        kept.pop()
    if not kept or (kept[0][:1].islower() and not _titles_small(text, match, kept, strong is not None)):
        return ""
    # Give back the slice, not the joined words: spaces may be double.
    name, end = match["name"], 0
    for word in kept:
        end = name.index(word, end) + len(word)
    return name[:end].removesuffix("'s").removesuffix(".")


def _titles_small(text: str, match: re.Match[str], kept: list[str], strong: bool) -> bool:
    """Whether a title before small letters is one ("a doctor abernathy"), and not a noun ("the doctor laughed")."""
    title = match["title"].lower()
    before = text[max(0, match.start() - 14) : match.start()].lower()
    name = is_name(kept[-1]) or is_name(kept[0])
    if title in _KIN_OR_TITLES and _WHOSE_KIN.search(before):
        return False
    if not strong:
        return name or (may_be_name(kept[0]) and not re.search(r"\b(?:my|the|his|her)\s+$", before)) or (
            title in ("captain", "sister", "inspector", "councillor", "coach") and bool(AFTER_ACT.match(text, match.start("name") + len(kept[0])))
            and not _VERB_LIKE.match(kept[0]) and not re.search(r"\b(?:my|his|her|their)\s+$", before)
        )  # fmt: skip
    if title in _RARELY_TITLES:
        if title in ("doctor", "judge", "don", "koro", "pastor") and re.search(
            r"\b(?:the|my|his|her|to|a)\s+$", before
        ):
            return name or (bool(re.search(r"\ba\s+$", before)) and not _VERB_LIKE.match(kept[0]))
        return name or not _VERB_LIKE.match(kept[0])
    return True


def _capital_name(match: re.Match[str]) -> list[Mention]:
    """A run of capital words as one name, without the words that only open a sentence."""
    words = [(m.start() + match.start(), m.end() + match.start(), m[0]) for m in re.finditer(WORD, match[0])]
    if len(words) > 1 and _is_a_deed(words[0][2], match.string[: words[0][0]]):
        words.pop(0)
    while words and _opens_only(words[0][2], match.string[: words[0][0]]):
        words.pop(0)
    while len(words) > 1 and fold(words[0][2]) in _OPENS_BEFORE_A_NAME and _is_first_name(words[1][2]):
        words.pop(0)
    while len(words) > 1 and (fold(words[-1][2]) in NOT_NAMES or _is_done_online(words[-1][2])):
        words.pop()
    words = [
        word for word in words if not (_SHORTENED.search(word[2]) and fold(word[2].partition("'")[0]) in NOT_NAMES)
    ]
    words = [(start, end - 2 if word.endswith("'s") else end, word.removesuffix("'s")) for start, end, word in words]
    if not words or (len(words) == 1 and len(words[0][2]) < 2):
        return []
    if words[0][2].isupper() and len(words[0][2]) > 1 and not is_name(words[0][2]):
        return []
    first = words[0][2]
    named = len(words) == 1 and _is_first_name(first)  # Florence, Sydney: what stands around it decides
    if is_place(" ".join(word for _, _, word in words)) and not named:
        return []
    return [Mention(words[0][0], words[-1][1], "", tuple(word for _, _, word in words))]


def _opens_only(word: str, before: str) -> bool:
    """Whether a capital word is no name, but for "Will" in the middle of a sentence."""
    if word == "Will" and not re.search(r"(?:^|[.!?\n\"]\s*)$", before[-3:]):
        return False
    return fold(word) in NOT_NAMES or bool(re.fullmatch(ACTS, word, re.IGNORECASE))


def _is_first_name(word: str) -> bool:
    return is_name(word.removesuffix("'s")) or may_be_name(word.removesuffix("'s"))


def _is_done_online(word: str) -> bool:
    """Whether a word is what somebody did by a service of that name: "WhatsApped", "Venmoed"."""
    return (
        re.fullmatch(
            r"(?:Whats[Aa]pp|FaceTim|Facebook|YouTub|PayPall|Venmo|Zell|Revolut|AirDropp|Skyp|Zoom|Slack|Googl|DM)ed",
            word,
        )
        is not None
    )


def _is_a_deed(word: str, before: str) -> bool:
    """Whether a sentence begins with this verb and leaves out who did it, as notes do: "Borrowed Mehmet's lens"."""
    return bool(_SENTENCE_BEFORE.search(before[-4:])) and is_past(word.lower()) and not is_name(word)


def _told_as_name(text: str, match: re.Match[str]) -> bool:
    """Whether a word in small letters is told as a name: "a guy called prachi", "and prachi said"."""
    word = match[0]
    if fold(word) in NOT_NAMES or re.fullmatch(ACTS, word):
        return False
    before = text[max(0, match.start() - 40) : match.start()]
    if _INTRODUCED.search(before):
        return True
    if not _TALKS.match(text, match.end()) or (_VERB_LIKE.match(word) and not may_be_name(word)):
        return False
    return bool(_BREAK_BEFORE.search(before))
