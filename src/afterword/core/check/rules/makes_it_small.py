"""Just a small slip, only a minor mix-up, a bit late."""

from afterword.core.check.guards import negated, owned_here, quoted, reported, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="minimising",
    message="This makes it smaller than it may be to them.",
    anchors=(
        "just a",
        "only a",
        "merely",
        "small ",
        "little ",
        "minor",
        "slight",
        "tiny",
        "teeny",
        "trivial",
        "a touch",
        "a bit",
        "a tad",
        "a fraction",
        "a hair",
        "no more than",
        "such as it was",
        "one semicolon",
        "a rounding",
        "nothing serious",
        "hardly worth",
        "a blip",
        "one plate",
        "an aside",
        "very nearly right",
        "not so dramatic",
        "only a scratch",
        "to be strictly accurate",
        "nothing more",
    ),
    pattern=r"\b(?:just|only|merely|really|simply|was|no more than|teeny|some|a|an|one)\b[^.?!]{0,12}\b(?:tiny|small|little|minor|slight|trivial|teeny|mere)\b[^.?!]{0,15}\b(?:mix-?up|slip|mistakes?|error|misunderstanding|hiccup|typo|delay|confusion|thing|matter|oversight|lapse|technicality|irregularity|glitch|detail|rounding|ups and downs)\b(?!,? (?:and|but) (?:it|i|that) should have\b)|\b(?:just|only|merely|really) (?:\w+ )?an? (?:technical|mix-?up|misunderstanding|slip|typo|technicality|scratch|aside|blip|hiccup)\b|\bno more than an? (?:aside|rounding|slip)\b|\bnothing serious\b(?! \w+(?:ed|ke|pt)\b)|\bhardly worth mentioning\b|\bsuch as it was\b|\bwas a blip\b|\bvery nearly right\b|\bnot so dramatic\b|\bonly slightly wrong\b|\bhave got exchanged, nothing more\b|\b(?:a tad|a fraction|a touch|a bit) (?:late|after|behind|over)\b|\bwas a rounding\b|\bonly bumped it up a\b|\bjust a little bit (?:rounded|late|over)\b|\bi may have (?:rounded|come in|said)\b",
    unless=(quoted, reported, owned_here, negated, work_story),
    rewrite="",
    flags=(
        "[It was just a small mix-up.]",
        "[A trivial slip of mine needs a word.]",
        "[I was a tad late but we got the job done.]",
    ),
    allows=(
        "The change is small: one index, and the query fell to 0.4 s.",
        "My error was not a small one: it cost the parish 1,960 pounds.",
        "It is a small thing, and it should have been done a month ago.",
        "Just one small file changed: scheduler.go.",
    ),
)
