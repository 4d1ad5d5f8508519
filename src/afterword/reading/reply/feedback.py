"""What they thought of the talk: praise, what was missing, what to do another time."""

from __future__ import annotations

from afterword.reading.reply.cue import Cue

ANNOUNCES = "feedback_named"
"""What stands below these words is feedback, however it is put."""

CUES = (
    Cue(
        ANNOUNCES,
        2.6,
        r"\b(?:here (?:is|are)|please find|find (?:below|attached)|attached|below|as (?:promised|requested|agreed)|with|the|their|our|panel's|some|asked (?:me|us) to pass on|my|honest|quick)\b[^.]{0,40}\bfeedback\b|\bfeedback (?:from|is|was|on your|for you|below|:)|^(?:as for|about|on|regarding|re) (?:the )?feedback\b|\blost points\b|\bpass on the following\b|\byou asked (?:what|how|why|for (?:some )?(?:feedback|pointers))|\bhappy to\W+ honestly\b",
        unless=r"\b(?:can not|could not|unable|not able|not (?:\w+ )?provide|would like (?:some |any )?feedback|can not give|if you would like|ask for feedback|asking feedback|your feedback|give us (?:your )?feedback|feedback (?:can|could) not|waiting|positive but|is in\b|for feedback)",
        says=("Here is the panel's feedback.",),
        says_not=("We cannot give individual feedback.",),
    ),
    Cue(
        "what_was_missing",
        2.3,
        r"\b(?:your|you) (?:\w+ ){0,6}?(?:lacked|lacking|missed|stayed|remained|seemed|sounded|came across|were|was|could (?:have )?(?:be|been)|spoke|ran|talked|struggled|did not (?:ask|mention|give|show|say|explain|quite|demonstrate|really)|should|might|rambled|rushed|tended|needed|went) (?:\w+ ){0,3}?(?:general|vague|short|shorter|long|longer|fast|quiet|nervous|example|detail|specific|thin|slow|clear(?:er)?|structured?|reference|depth|unprepared|question|questions|confident|enthusias\w+|knowledg\w+|strong(?:er|est)?|weak(?:er)?|excellent|inspiring|minutes|unsure|a bit|hard|senior|junior|concise|impressive|evidence)\b|\b(?:would|might) have (?:liked|wanted|preferred|appreciated|hoped|benefited|helped|been (?:good|better|stronger))\b[^.]{0,80}|\b(?:we|they|panel|people|team|i) (?:\w+ ){0,2}?(?:thought|felt|liked|loved|noticed|found|feel|think|said|read)\b (?:\w+ ){0,3}?(?:that|how|you|your|it was|the way|the (?:example|presentation|answer))\b|\b(?:one|main|only) (?:thing|point|area)\b[^.]{0,40}\b(?:mention|work on|improve|is|was|would)\b|\barea(?:s)? (?:for|of|to) (?:improvement|development|work|improve)\b|\b(?:strengths?|weakness(?:es)?)\b|\bq\d+\b[^.]{0,12}\d ?/ ?\d|\bscores?\b[^.]{0,60}\d|\b(?:suggest|advise|recommend)\b[^.]{0,40}\b(?:prepar|practi[sc]|work|read|bring|giv|us)\w*|\bif you apply again\b|\bnext time\b[^.]{0,50}\b(?:bring|prepare|try|give|use|show|slow)|\bexample\b[^.]{0,40}\b(?:missing|shorter|longer|result|stronger)|\b(?:answers|examples|stories|presentation|portfolio|knowledge|technical) (?:\w+ ){0,2}(?:was|were) (?:\w+ )?(?:solid|good|strong|weak|sound|thin|vague|excellent|impressive|brilliant|fine|patchy)\b|\bhad no clear\b|\bwhat (?:worked|did not)\b|\b(?:commented|remarked|observed|noted) that your\b|\bfurther to your request\b|\bread that as\b|\bdid not ask (?:us )?a\b|\bout of nowhere\b|\bbenefit(?:ed)? from\b|\bsome (?:thoughts|pointers|notes)\b|\byou (?:\w+ )?(?:interrupted|argued|defended|forgot|waffled|mumbled|hesitated|overran|apologi[sz]ed)\b|\bbring two\b|\bgreat rapport\b|\bask (?:us )?a single question\b",
        unless=r"\b(?:right fit|not a match|your application was|you were (?:not|selected|unsuccessful|one of|among)|found you|felt (?:it|that the project|that at)|portfolio\. in)\b|\bthink you\b[^.]*\b(?:should come|meet)|interview was (?:moved|cancelled)|a bit late",
        says=(
            "Your answers on safeguarding lacked reference to current guidance.",
            "They would have wanted more on how you measure success.",
        ),
        says_not=("You were one of three people we met.",),
    ),
)
