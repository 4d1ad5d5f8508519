"""A slip of the pen: "there is many" instead of "there are many"."""

from afterword.core.check.finding import Weight
from afterword.core.check.guards import quoted
from afterword.core.check.rule import Rule

rule = Rule(
    fault=None,
    weight=Weight.HINT,
    message="Of many things there are some.",
    why="A slip of the pen is quickly mended, and some readers stop at it.",
    anchors=(
        "there is many",
        "there is several",
        "there is two",
        "there is three",
        "there is four",
        "there is five",
        "there is six",
    ),
    pattern=r"\bthere is (many (?!a\b)|several |two |three |four |five |six )(?=\w+s\b)",
    unless=(quoted,),
    covers="match",
    rewrite=r"there are \1",
    flags=("[There is many ]ways to do it.", "In the log [there is two ]errors."),
    allows=("There is many a slip.", "There is two-factor login.", "There are many ways to do it."),
)
