"""Zoom, Excel, the app did it."""

from afterword.core.check.guards import owned, quoted, repaired, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="blame",
    message="A tool is blamed where a word about your own part would do.",
    anchors=(
        "zoom",
        "teams",
        "excel",
        "google",
        "hackerrank",
        "coderpad",
        "figma",
        "copilot",
        "the app",
        "linter",
        "the portal",
        "hr portal",
        "the software",
        "satnav",
        "autocorrect",
        "spellcheck",
        "outlook",
        "slack",
        "the calendar",
        "my calendar",
        "the printer",
        "the projector",
        "the spreadsheet",
        "the system",
    ),
    pattern=r"\b(?:zoom|teams|excel|google \w+|hackerrank|coderpad|figma|copilot|the app|hr portal|the portal|the software|satnav|autocorrect|outlook|the calendar|my calendar|the printer|the projector|the spreadsheet|the system|linter)\b(?!'s)[^.?!]{0,40}\b(?:crashed|froze|kept|swallow\w*|kick\w*|threw|thrown|lagg\w*|convert\w*|autocompleted|told me|lost|made|made from|never made it|decided|brought me|served you|would have flagged|changed|ate)\b",
    unless=(quoted, owned, repaired, work_story),
    rewrite="",
    flags=("[Zoom kept freezing on me.]", "[The app told me the wrong house.]", "[Autocorrect changed your name.]"),
    allows=(
        "Zoom cut off before the last slide, so here it is, attached.",
        "Excel turns long numbers into dates, so the import sheet I built stores them as text.",
        "The app sent our driver to the wrong house until I put in the postcodes.",
    ),
)
