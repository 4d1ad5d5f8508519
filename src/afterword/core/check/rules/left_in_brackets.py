"""A placeholder: [Name], {{role}}, XXX, DD/MM."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import any_value, kisses, small_todo
from afterword.core.check.rule import Rule

rule = Rule(
    fault="placeholder_left",
    weight=Weight.BLOCKS,
    message="A placeholder was left in.",
    covers="match",
    anchors=(
        "[",
        "{",
        "<",
        "xxx",
        "dd/mm",
        "mm/dd",
        "yyyy",
        "tbd",
        "tbc",
        "todo",
        "lorem ipsum",
        "insert ",
        "(name",
        "(your",
        "(company",
        "(boss",
        "(insert",
        "(date",
        "___",
        "$name",
        "%name",
        "company name",
        "your name here",
        "mr/mrs",
        "mr/ms",
        "sir/madam",
        "firstname",
        "recipient name",
    ),
    pattern=r"\[(?![ \[]|[^\]\n]*\w[.#]\w|sic\]|\.\.\.\]|…\]|[ x]\] |\d+\]|\^|a-z)(?=[^\]\n]*[a-z])[^\]\n]{1,60}\](?!\(|\[\])|\{\{[^}\n]{1,60}\}\}|\{[a-z_ ]{2,40}\}|<(?!https?:|mailto:|www\.|/?(?:p|b|i|br|a|div|span)\b)[a-z][a-z_ ]{1,40}>|\b(?:mr/mrs|mr/ms)(?:/ms|/miss|/dr)* ?(?:x{2,})?|(?<![.\w-])x{3,}\b(?! files?)|\b(?:dd/mm|mm/dd)(?:/y+)?\b|\btb[dc]\b|\btodo\b|\blorem ipsum\b|\binsert (?:name|company|date|role|here)\b[^.,\n]{0,20}|\((?:insert |your |the )?(?:name|company|boss|date|role|job title)\b[^),.\n]{0,30}\)|_{3,}|[$%](?:first_?)?name\b|\byour name here\b",
    unless=(small_todo, any_value, kisses),
    flags=("Dear [[Name]],", "I enjoyed hearing about [{{role}}].", "We met on [DD/MM] at your office."),
    allows=(
        "The note [1] is at the foot of the page.",
        "The link is <https://example.org/a>.",
        "The change is in [press.index] and in my todo list for Monday.",
        "The insert in the June issue is mine.",
        "An entry of the calendar goes on from BEGIN:xxxx to its PROFILE:xxxx line.",
        "The price list is at [my own page][] of the handbook.",
    ),
)
