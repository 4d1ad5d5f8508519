"""Your question, your instructions, your colleague: the fault is put on them."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import owned_to_the_end, quoted, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="blame",
    weight=Weight.BLOCKS,
    message="This puts the slip on them.",
    anchors=(
        "your question",
        "your questions",
        "the question",
        "your panel",
        "the panel",
        "your instructions",
        "your brief",
        "your task",
        "your colleague",
        "your link",
        "the link",
        "your portal",
        "your form",
        "the form",
        "your driver",
        "your directions",
        "your drawing",
        "your system",
        "your whiteboard",
        "the examiner",
        "your interviewer",
        "the interviewer",
        "the exercise",
        "the task",
        "the whiteboard",
        "the scenario",
        "your new system",
        "your engineering",
        "the test",
    ),
    pattern=r"\b(?:your|the) (?:\w+ )?(?:questions?|panel|instructions|brief|task|test|exercise|colleague|link|portal|form|directions|drawing|system|whiteboard(?: problem)?|scenario|interviewers?|examiner)\b(?: \w+){0,4}? (?:was|were|is|kept|did not|didn't|had|has|allowed)(?: \w+){0,3} (?:unclear|unfair|confusing|vague|ambiguous|underspecified|misleading|interrupting|typing|badly (?:worded|put|phrased)|framed in a way|(?:worded|put|phrased|asked) in an? (?:\w+ ){0,2}?(?:confusing|unclear|odd|strange|misleading|tricky|ambiguous|complicated)|about three different|about six different|out of date|no sensible|changing subject|give the|no field)\b|\bkept interrupting me\b|\bremark threw me off\b|\bput anyone off (?:their|his)\b|\bquestions? about \w+ had about\b|\bis out of date\b",
    unless=(quoted, owned_to_the_end, work_story),
    rewrite="",
    flags=(
        "[Your question was unclear, so I could not answer it.]",
        "[Your colleague kept interrupting me.]",
        "[The exercise was badly worded.]",
        "[The question was worded in a rather confusing way.]",
        "[I should have done better, but the question was a bit unfair.]",
    ),
    allows=(
        "Your question was clear, my answer was not.",
        "The panel allowed four minutes, and I spent three of them on the wrong ward; that was my choice.",
        "Your form has no field for it, so here is the second name; I should have asked.",
    ),
)
