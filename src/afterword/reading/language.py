"""What language an account is written in, from its little words and its letters."""

from __future__ import annotations

import re
from collections import Counter

# The commonest little words of each language that few others share.
_LITTLE_WORDS = {
    "en": "the and to of i was it that in my is they he she for on with but at me not have had you this so be we what when"
    " about said there just from then because which asked were are been would don't didn't it's i'm an do if his her",
    "de": "der die und ich das ist nicht ein eine zu mit war auf den dem es habe hatte sich auch aber mir mich wie wir von"
    " wurde dann noch nach bei sie er als wenn schon weil nur einen einer oder sind gefragt gespräch beim zum",
    "fr": "le la les et je de des un une est pas que qui dans pour sur avec mais j'ai il elle ce ne au du était ils nous"
    " plus très été c'était mon ma mes m'a j'étais parce quand sans aussi même d'un qu'il l'entretien leur lui suis",
    "es": "el la los las y que de en un una no me mi se es por con para pero lo del al fue muy como más yo cuando porque"
    " le había estaba tengo era entrevista nada ellos bien también qué su sin todo pregunta preguntaron",
    "it": "il lo la gli e che di un una non mi è per con ma del della al ho era sono come più io quando perché anche nel"
    " si ha molto stato colloquio sono da le alla mio mia questo cosa poi dei",
    "pt": "o a os as e que de um uma não me em por com para mas do da no na foi muito como mais eu quando porque fui eles"
    " estava tenho era entrevista isso também minha meu ele ela são à já disse",
    "nl": "de het een en ik van niet is dat op te met was voor maar zijn er heb had mijn ze hij wat aan om toen naar bij"
    " ook nog als dan gesprek wel geen over ben werd mij me we",
    "pl": "i w się na nie że to jest z do mnie był była ale jak po co o za od mi tak już tylko kiedy bo czy przez ich byłem"
    " rozmowa bardzo pan pani przed żeby dla może",
    "sv": "och jag att det som en på är av för med inte den till var ett men om hade de mig har så min när vi han hon"
    " från sig intervju mycket då eller blev",
    "da": "og jeg at det som en på er af for med ikke den til var et men om havde de mig har så min når vi han hun fra"
    " sig meget da eller blev samtale jeg",
    "no": "og jeg at det som en på er av for med ikke den til var et men om hadde de meg har så min når vi han hun fra"
    " seg mye da eller ble intervju jeg",
    "fi": "ja on se ei että oli minä en mutta kun niin hän he mitä minun olen ole kuin myös sitten haastattelu vain olin"
    " minut siitä jos tai",
    "cs": "a se na je že to v jsem ale s z do mi si byl byla jak po za o co by pro už jen když protože tak pan paní mě",
    "hu": "a az és hogy nem egy is volt meg de csak el én már ez mint van nagyon azt kérdezte voltam interjú",
    "ro": "și în la de nu că un o cu pe mai am din dar era ce pentru a fost este au când interviu mi-a foarte eu",
    "tr": "ve bir bu da de için ile çok ama ne gibi daha sonra ben bana beni vardı dedi değil mi olarak mülakat sordu",
    "id": "dan yang di saya tidak itu ini untuk dengan ada dari ke pada mereka tapi karena juga sudah wawancara akan"
    " dia bisa apa seperti",
    "tl": "ang ng sa na ako mga ko hindi siya ay nila kasi pero yung lang sila ang tinanong po",
    "sw": "na ya wa kwa ni katika la si kama hii yangu mimi lakini walini usaili sana yao",
    "vi": "và là của tôi không có một được cho người trong với đã này họ nhưng khi phỏng vấn rất",
}
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")), ("ko", re.compile(r"[\uac00-\ud7af\u1100-\u11ff]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")), ("he", re.compile(r"[\u0590-\u05ff]")), ("fa", re.compile(r"[پچژگی]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")), ("el", re.compile(r"[\u0370-\u03ff]")), ("uk", re.compile(r"[іїєґІЇЄҐ]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")), ("hi", re.compile(r"[\u0900-\u097f]")), ("bn", re.compile(r"[\u0980-\u09ff]")),
    ("ta", re.compile(r"[\u0b80-\u0bff]")), ("th", re.compile(r"[\u0e00-\u0e7f]")), ("ka", re.compile(r"[\u10a0-\u10ff]")),
    ("hy", re.compile(r"[\u0530-\u058f]")),
)  # fmt: skip
_PROFILES = {language: frozenset(words.split()) for language, words in _LITTLE_WORDS.items()}
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
SAMPLE = 40_000
"""Characters read; more would not change the answer."""
FEWEST = 2
"""Little words needed before a language other than English is named."""


def language(account: str) -> str:
    """The ISO code of the language of an account, "" where it cannot be told. Mostly English is English."""
    text = account[:SAMPLE].replace("’", "'")
    letters = len(_LETTER.findall(text))
    if not letters:
        return ""
    if script := _script(text, letters):
        return script
    words = [word.lower() for word in _WORD.findall(text)]
    counts: Counter[str] = Counter()
    for name, profile in _PROFILES.items():
        counts[name] = sum(word in profile for word in words)
    (best, most), (_, second) = counts.most_common(2)
    english = counts["en"]
    if most == 0:
        return ""
    if best == "en" or english >= 0.8 * most or english / len(words) >= 0.2:
        return "en"
    if most < FEWEST or most == second or most / len(words) < 0.12:
        return "en" if english and english >= second else ""
    return best


def _script(text: str, letters: int) -> str:
    """The language of a script that only one language (or few) is written in, where half of the letters are in it."""
    for name, pattern in _SCRIPTS:
        share = len(pattern.findall(text)) / letters
        if name in ("ja", "uk", "fa"):
            # A few of these letters tell the language apart from its neighbour of the same script.
            family = {"ja": "zh", "uk": "ru", "fa": "ar"}[name]
            whole = share + len(dict(_SCRIPTS)[family].findall(text)) / letters
            if share > 0.03 and whole > 0.5:
                return name
        elif share > 0.5:
            return name
    return ""
