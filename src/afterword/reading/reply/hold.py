"""A wait: nothing is decided yet."""

from __future__ import annotations

from afterword.reading.reply.cue import Cue

CUES = (
    Cue(
        "outcome_later",
        2.6,
        r"\bdecision (?:has gone|is|lies|rests|sits|now lies) (?:now )?(?:to|with) the\b|\bwho (?:will )?meets? (?:on|next|again)\b|\bis with (?:our|the) (?:lawyers|board|finance|hr|director|committee)\b|\bbudget (?:\w+ )?(?:not|still) (?:\w+ )?(?:confirmed|approved|signed)|\bstill hoping to\b|\bconducting (?:\w+ )?interviews\b|\bknow more\b|\b(?:will|shall) (?:all )?(?:be )?(?:\w+ )?(?:informed|notified|told|advised|hear) (?:\w+ ){0,3}?(?:of|about|on|the|by|after|either)\b|\bnothing to report\b|\bunder review\b|\bre-?scoped\b|\bnot take the (?:quiet|silence)|\bgive us (?:\w+ )?(?:days|a week|two weeks|a few|some|until)|\b(?:need|have|want)(?: to)? (?:\w+ ){0,2}(?:see|meet|interview|speak to|talk to) (?:\w+ ){1,4}?(?:first|before|this week|next week|more)\b|\bonly meets? (?:on|again|next)\b|\bstill waiting\b|\bsome developments\b|\bmore soon\b|\bi (?:will|shall) (?:write|ring|call|email|try)(?: to you)?(?: again)? (?:after|as soon|when|once|tomorrow|next)|\bafter which\b|\bdecision (?:will|should|is going to) (?:be )?(?:made|taken|fall|come)\b",
        unless=r"only shortlisted|telephone|register",
        says=("The interviews conclude on the 23rd, after which all candidates will be informed of the outcome.",),
    ),
    Cue(
        "undecided",
        3,
        r"\b(?:not|no|nothing|never)\b(?: \w+){0,6}? (?:decision|decided|an answer|answer for you|made up|finished|finali[sz]ed|concluded|heard(?: back)?|news|update|outcome|result)\b(?! (?:to (?:take|move|offer|proceed)|not))|\bstill (?:\w+ )?(?:interviewing|reviewing|deciding|considering|meeting|waiting|in (?:the )?process|in progress|finali[sz]ing|discussing|under (?:review|consideration)|going through|working through|evaluating|speaking|talking|seeing|assessing|open|on our list|very much (?:on|in)|being (?:reviewed|considered))\b|\bbefore we (?:make up|decide|make (?:a|our|any)|reach|can (?:decide|make))\b|\bto see before\b",
        unless=r"\bnot (?:to|been) (?:be )?(?:selected|success)|decided (?:not )?to (?:go|move|proceed|pursue|not)|not (?:\w+ )?(?:reflect|easy|an easy|a simple)|no decision of yours|disappointing news|have no further",
        says=("We have not yet been able to reach a decision.", "No news from the client yet mate."),
        says_not=("This decision does not reflect on your abilities.",),
    ),
    Cue(
        "paused",
        3,
        r"\b(?:on hold|on ice|paused|pausing|frozen|freeze|hiring stop|postponed|put back|suspended)\b|\bpending (?:\w+ ){0,3}(?:approval|sign-?off|budget|confirmation)\b|\b(?:approval|sign-?off|confirmation|decision|result)s? (?:is|are) (?:still )?(?:pending|outstanding|awaited)\b|\b(?:waiting|awaiting|wait) (?:\w+ )?(?:for|on)?\b[^.]{0,30}\b(?:sign-?off|approval|budget|client|finance|confirmation|answer|board|feedback|director|head office|headcount)\b|\breserve list\b|\bwait(?:ing)?[- ]?list\b|\bback-?up\b",
        unless=r"\bno longer on hold|not on hold|hold on\b",
        says=("Hiring is paused until the new budget is approved.",),
    ),
    Cue(
        "takes_longer",
        2.6,
        r"\b(?:tak(?:e|es|ing)|need|needs|requires?) (?:\w+ ){0,3}?(?:longer|more time|a (?:little|bit) (?:more|longer)|a few more|another (?:week|few|couple)|some more time)\b|\b(?:delay(?:s|ed)?|wait|silence|slow(?:ness)?|long time)\b|\bbear with (?:us|me)\b|\bpatien(?:ce|t)\b|\b(?:moved|pushed|put) (?:back )?to (?:next|the following)|\btwo weeks\b",
        unless=r"\bthank you for your (?:time|patience) (?:and|while)|time and patience|can not wait|waiting for your|look forward|waits? for your signature|sorry for (?:the|my|our) (?:silence|delay|wait)",
        says=("Please bear with us until the 27th.",),
    ),
    Cue(
        "sorry_late",
        1.4,
        r"\b(?:sorry|apolog(?:y|ies|i[sz]e)) (?:\w+ ){0,3}?(?:for|about) (?:\w+ ){0,3}?(?:delay|wait|silence|slow|late|not getting back|taking so long|keeping you)",
        says=("Sorry for the delay.",),
    ),
    Cue(
        "will_decide",
        2.4,
        r"\b(?:we|they|i|panel|board|committee|team|he|she) (?:will |shall )?(?:decide|meets? to decide|makes? (?:a|our|the) decision) (?:by|on|next|this|in|before|within|after|early|later)\b|\b(?:expect|hope|aim|plan|intend|should|will|going|able|likely|want)\b[^.]{0,30}\b(?:to )?(?:decide|make (?:a|our|the) (?:final )?decision|have (?:a|an|our) (?:decision|answer|update)|reach a decision|know more|have news|be able to (?:say|tell))\b|\blet you know (?:either way|as soon|by|when|on|once)\b|\b(?:revert|come back to you|get back to you|back to you|update you|be in touch(?: with (?:you|everyone|all))?|write|hear from (?:us|me)|shout|contact you) (?:\w+ )?(?:by|on|as soon as|once|when|before|next|with something concrete|until|after|early|at the (?:latest|end)|towards|within)\b|\bkeep you (?:posted|updated|informed|in the (?:picture|loop)|warm)\b|\bstill (?:very much )?(?:on our list|in the (?:running|process|mix))\b|\buntil (?:they|she|he|friday|monday|tuesday|wednesday|thursday) (?:has|have|had|to)|\bhave until\b|\bchased (?:them|the)\b|\bno decision\b",
        unless=r"\bif (?:you|your)|\bshould (?:you|your)|\bif it|documents will be deleted|only shortlisted|unsolicited|matches? our|start date|when you",
        conditional=True,
        says=("We expect to decide by Friday.",),
    ),
    Cue(
        "not_refused",
        3,
        r"\bnot (?:been |be |a |yet been )?(?:rejected|rejection|turned down|ruled out|a no|refused)\b",
        says=("You have not been rejected.",),
    ),
    Cue(
        "they_may_decline",
        3,
        r"\b(?:they|she|he|the candidate|the person) (?:has|have) until\b|\bif (?:they|she|he) (?:decline|say no|turn)|\bnot (?:yet )?accepted\b|\byet to accept\b|\bkeep you in the (?:picture|loop|running)\b|\bbecome available\b|\bshould a post\b",
        conditional=True,
        says=("They have until Friday to answer.",),
    ),
)
