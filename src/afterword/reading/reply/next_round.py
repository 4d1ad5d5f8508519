"""It goes on: another talk, a trial, a place on the short list, an offer."""

from __future__ import annotations

from typing import Final

from afterword.reading.reply.cue import Cue
from afterword.reading.reply.words import ROLE

_TALK = r"(?:interview|call|chat|conversation|meeting|talk|visit|trial|tour|stage|round|session|screen|coffee|discussion|assessment cent(?:re|er)|panel|presentation|lunch|on-?site|day|morning|shift|video call|phone call)s?"

CUES = (
    Cue(
        "through",
        3,
        r"\bcome and meet\b|\byou are (?:\w+ )?on the (?:short ?list|list of|interview list)\b|\brecommended you for\b|\byour (?:\w+ )?(?:final|second|next) (?:interview|round|call|meeting) (?:will|is|has)\b|\b(?:continue|proceed with) the (?:\w+ )?process\b|\bschedule (?:\w+ )?(?:interviews?|a call|a conversation)\b|\b(?:available|free|time) for (?:a|an) (?:\w+[ -]){0,3}?(?:call|chat|interview|conversation|meeting)\b|\bshort-?listed for (?:the|an?|our) (?:\w+ )?(?:post|position|role|interview|job|vacancy)\b|\binterviews will (?:take place|be held)\b|\b(?:formal|written|our|an) (?:\w+ )?(?:job )?offer(?: letter| of employment)?\b[^.]{0,30}(?:attached|enclosed|below)|\battached (?:\w+ ){0,2}(?:formal |written )?offer\b|\blearn more about you\b|\byou are through\b|\bagreed to appoint you\b|\b(?:appoint|hire|choose|chosen|hired|appointed) you\b|\brequests? your presence\b|\bcan you start\b|\bstarting date\b|\bwhen you could start\b|\bword about starting\b|\bthey loved you\b|\bcome by for\b|\bspend (?:a|the|half a) (?:morning|day|afternoon|shift)\b|\bmeet the (?:group|team|director|owner|founder|partners|boss)\b|\b(?:second|another|third|follow-up|final|further) (?:meeting|conversation|call|chat|hearing|visit|talk|session|date)\b|\bdetails of the (?:assessment|interview|trial)\b",
        unless=r"\bnot\b|unable|can not|thank (?:you|s) for (?:\w+ ){0,3}(?:meeting|conversation|call|interview)|enjoyed (?:the|your|our) (?:\w+ )?(?:conversation|meeting|call|talk|chat)[^,]*$|webinar|progress(?:ing)? to a second",
        says=("The PI suggests you come by for a day to meet the group.", "You are through!"),
        says_not=("We won't be progressing to a second conversation.",),
    ),
    Cue(
        "asks_when",
        2,
        r"\b(?:would|does|is|could|can|are|u|will|which|what|how about|or)\b[^.?!]{0,40}\b(?:\d{1,2}(?:st|nd|rd|th)?|mon|tue|tues|wed|weds|thu|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|week|day|time|\d ?(?:am|pm)|morning|afternoon)\b[^.?!]{0,40}\?|\bsee you for (?:the|an?) \w+",
        unless=r"\b(?:coffee|lunch|dinner|drink|beer|quick chat|open to|ten days|a minute|salary|notice|give us|outcome|telephone you|send|date of birth)\b",
        says=("Would the 17th be possible?",),
    ),
    Cue(
        "invited",
        3,
        r"\b(?:invites?|inviting|invitation|like|love|pleased|delighted|happy|glad|propose|wants?|wish|keen|arrange|schedul(?:e|ed|ing)|set up|setting up|organi[sz]e|book|hold|have|confirm|suggest|move|do)\b[^.?!]{0,60}?\b(?:(?:to|for|in|at|your|an?|the|one more|another) )(?:\w+[ -]){0,4}?(?:interview|final stage|next stage|second stage|next round|second round|final round|first round|hr round|trial (?:day|morning|shift)|assessment cent(?:re|er)|phone screen|phone interview|on-?site|campus visit|research talk|test lesson|working interview|system design|conversation with|call with)\b",
        unless=r"\b(?:thank(?:s| you)|grateful|appreciate|enjoyed|pleasure|following|after|regarding|about) (?:\w+ ){0,3}(?:interview|you for|attending|invit)[^,;]*$|\bnot (?:be )?(?:\w+ )?(?:invit|arrang|hav|like)|complete the|next steps may|may include|could not be invited",
        says=("We would be pleased to invite you to a second interview on Thursday.",),
        says_not=("It was a pleasure to have you for an interview.",),
    ),
    Cue(
        "want_to_see",
        3,
        r"\b(?:like|love|want|wants|wish|wishes|keen|happy|delighted|eager|can|could|may|would)\b[^.?!]{0,40}?\b(?:to )?(?:meet (?:with )?you|see you (?:again|for|in|at|back)|you (?:to )?come (?:back|in|for|again|to)|have you (?:back|come|in|over|for)|you back|you (?:to )?meet|speak (?:with|to) you (?:about|again|regarding)|talk (?:with|to) you (?:about|again)|get to know you|invite you|like to see again|them to meet you|you in for|talk about the role|introduce you)\b",
        unless=r"\b(?:was|were|been|it was|enjoyed|lovely|nice|great|good|pleasure|delight(?:ed)?) (?:\w+ )?to (?:meet|see|have)|not (?:be )?(?:able|invit|like|want)|telephone you tomorrow|outcome|explain",
        says=("Hi Jo, can you come back in on Monday to meet the owner?",),
        says_not=("It was lovely to meet you too.",),
    ),
    Cue(
        "moved_on",
        3,
        r"\b(?:move|moving|moved|progress(?:ed|ing)?|advance[ds]?|put|putting|take|taking|taken|passed|forward(?:ed)?|go|going|proceed(?:ing)?|selected|shortlisted|chosen|through|continue) (?:you )?(?:\w+ ){0,3}?(?:(?:forward|through|on|ahead) )?(?:to|for|into|with) (?:the |our |a |an )?(?:\w+ )?(?:next|second|third|final|last|further|following) (?:\w+ )?(?:round|stage|step|phase|interviews?)\b|\b(?:short ?-?list(?:ed)?|short list)\b[^.]{0,60}\b(?:invit|interview|congrat|pleased|talk)|\bcleared the\b|\bpassed the\b|\b(?:you|have) (?:have )?passed\b|\bcongrat(?:s|ulations)\b|\bsuccessful (?:in|at) (?:your|the) (?:interview|application|first|previous)|\bmade it (?:through )?to\b|\bmove you forward\b|\bprogress your application\b|\bone of (?:the )?(?:two|three|four|few|our) [^.]{0,30}(?:see|meet|interview) again\b|\bgood news\b|\bgreat news\b|\bmove (?:ahead|forward) with you\b|\bthe next round\b[^.]{0,30}\b(?:is|will)\b",
        unless=r"\bnot (?:\w+ ){0,4}(?:cleared|call|forward|mov|progress|advanc|put|tak|pass|select|shortlist|made it|through|clear|proceed|go\b|chosen)|haven't|unable|congratulations (?:on|to) (?:the|your) (?:new|baby|wedding)|passed (?:it|on|your)",
        says=("You have progressed to the next stage.", "Your have cleared the technical round."),
        says_not=("You have not been selected for the next round.",),
    ),
    Cue(
        "times_asked",
        2.2,
        r"\b(?:your|what(?: is| are)?|let (?:me|us) know your|share your|send (?:me|us) your) (?:\w+ ){0,3}?availabilit(?:y|ies)\b|\b(?:pick|book|choose|select|find) (?:a |an |your )?(?:\w+ )?(?:slot|time|date)\b|\b(?:are you|would you be) (?:free|available|around)\b|\b(?:would|does|will|could you (?:do|make|manage)|can you (?:do|make|manage)|how about|is)\b[^.?]{0,20}\b(?:mon|tues?|weds?|wednes|thurs?|fri|satur|sun)(?:day)?\b[^.?]{0,25}\b(?:suit|work|ok|okay|good|possible|convenient|better)?\?|\bwhich is better\b|\bwhen can you start\b|\bcould you come\b|\bcome (?:back )?in\b[^.]{0,20}\b(?:on|mon|tues|wednes|thurs|fri)",
        unless=r"\b(?:coffee|drink|beer|quick chat this week|open to)\b",
        says=("What does your availability look like next week?",),
    ),
    Cue(
        "booked",
        3,
        r"\b(?:your|the|an?) (?:\w+ ){0,3}(?:interview|round|trial|call) (?:\w+ )?(?:is|has been|will be|are) (?:now )?(?:scheduled|confirmed|booked|arranged|set|rescheduled|moved)\b|\byour (?:final|second|next) (?:interview|meeting|call) will (?:now )?(?:be|take)\b|\bconfirm your (?:\w+ )?interview\b|\bround is scheduled\b|\binterview (?:with|on|at) [^.]{0,40}\b(?:\d{1,2}(?:[:.]\d{2})|am\b|pm\b|room)\b",
        unless=r"\bcancel|not (?:been )?(?:scheduled|confirmed)|thank",
        says=("I confirm your interview with the Director of Nursing on 2 April at 10.30 in Room 4.",),
    ),
    Cue(
        "offer",
        3.2,
        r"\b(?:delighted|pleased|happy|glad|thrilled|excited|like|love|want|wish|able|proud)\b[^.]{0,30}\b(?:to )?(?:offer(?:ing)? you|extend(?:ing)? (?:you )?an offer|make you an offer|have you (?:on board|join)|you to join|welcome you)\b|\bwe (?:would like to |are going to )?offer you\b|\b(?:it is|it's|that is) a yes\b|\boffer (?:letter|of employment) (?:is )?(?:attached|enclosed)|\byou (?:have |have just )?got the (?:job|role|position|post)\b|\bwelcome (?:to the team|aboard|on board)\b|\bthe (?:job|role|position) is yours\b",
        unless=r"\bnot (?:\w+ ){0,4}(?:offer|extend|make|able)|offer you (?:some |any )?(?:feedback|advice|a refund|a discount|more detail)|regret|unable",
        says=("I am delighted to offer you the position of Weekend Assistant.", "It's a yes!"),
        says_not=("We are not able to offer you the position.",),
    ),
    Cue(
        "next_step_is",
        2.4,
        r"\b(?:as (?:the|a) next (?:step|stage)|the next (?:step|stage|round) (?:is|will be|would be|involves)|next step:|for the next (?:round|stage|step)|before (?:we decide|your (?:next|second|final))|following interview|second interview|final interview|final round|second stage)\b",
        unless=r"\bnot\b|next steps may|thank|may include",
        says=("As the next step, please complete the attached case study.",),
    ),
)

OFFER: Final = Cue(
    "plain_offer",
    3,
    rf"\b(?:offer(?:ing)? you|you have been offered) (?:(?:the|a|an|this|our|your) )?(?:[\w-]+ ){{0,4}}?(?:{ROLE}|employment)\b(?! (?:to (?:interview|meet|talk|visit|discuss|come|see|tell|explain|apply|join us for|speak|present)|(?:on|at|in) (?:the|our|a|an) (?:[\w-]+ )?(?:{_TALK}|shortlist|short list|waiting list|reserve list)))"
    r"|\b(?:make|making|extend|extending|send|sending) you (?:an|the|our|a (?:formal|written|firm)) (?:\w+ )?offer\b|\bextend(?:ing)? (?:an|our|a formal) (?:\w+ )?offer\b|\b(?:formal|written|job|employment) offer\b|\boffer (?:letter|of (?:employment|the post|the job|the position|the role|a post|a job))\b"
    rf"|\b(?:decided|voted|agreed|chosen|delighted|pleased|happy|glad|like|love|want) to (?:appoint|hire|employ|take on|take) you\b(?! (?:through|to))|\byou are (?:hired|appointed)\b|\byou (?:have |have just )?got (?:the|this) (?:job|role|position|post|gig)\b|\b(?:job|role|position|post|place)(?: is|'s) yours\b|\bit is a yes\b|\bwelcome (?:to the team|aboard|on board)\b"
    r"|\b(?:like|love|want|delighted|pleased|happy|thrilled|glad) (?:for )?you to (?:join (?:us|the team|our team)|start (?:on|in|as|with us|work\w*)|take (?:the|on the|up the) (?:job|role|position|post))\b(?! (?:for|on a|in a))|\b(?:have|want) you on (?:board|the team|our team)\b",
    unless=rf"\b(?:not|never|unable|regret|no longer|unfortunately|sadly)\b|\b(?:before|until|in case|hop(?:e|ed|es|ing)|may|might|could) (?:\w+ ){{0,5}}(?:offer|appoint|hire|make|extend|employ)|\b(?:offer|interview|chat|talk|call) (?:you )?(?:\w+ )?(?:second|final|further|another|next) {_TALK}\b|\bhad (?:hoped|wanted)|\boffers? (?:you )?(?:some |any |a |an )?(?:feedback|advice|refund|discount|interview|call|chat|slot|time|date|choice|trial)\b",
    says=(
        "Alan and Judith would like to offer you the post.",
        "I am delighted to offer you the position of Weekend Assistant.",
        "The job's yours if you want it!",
        "We are pleased to make you an offer.",
        "The board has decided to appoint you.",
        "Your offer letter is attached.",
        "We'd love you to join us.",
    ),
    says_not=(
        "We would like to offer you a second interview.",
        "We can offer you a slot at the assessment day.",
        "We would like to offer you the opportunity to meet the team.",
        "We are not able to offer you the post.",
        "If we offer you the post, we will need two referees.",
        "Before we can offer you the job we need your references.",
        "We would love you to join us for a second round.",
        "We have a place on the short list for you.",
    ),
)
"""The work itself is offered, and not one more talk about it."""
