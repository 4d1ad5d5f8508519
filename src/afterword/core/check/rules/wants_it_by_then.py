"""Your decision by then, the balance tonight or the slot goes: an answer, a payment or a favour tied to a threat."""

from afterword.core.check.guards import quoted, reported, work_story
from afterword.core.check.rule import Rule

rule = Rule(
    fault="pressure",
    message="This puts them under pressure.",
    anchors=(
        "your decision",
        "your answer",
        "your reply",
        "your response",
        "your verdict",
        "your word",
        "your confirmation",
        "a decision",
        "a proper",
        "a straight",
        "a clear",
        "a firm",
        "an answer",
        "where i stand",
        "where you stand",
        "one way or the other",
        "yes or no",
        "goes to ",
        "go to another",
        "go to someone",
        "go to somebody",
        "go to the next",
        "another customer",
        "another client",
        "another lady",
        "another family",
        "someone else",
        "somebody else",
        "next on",
        "next in line",
        "circling",
        "i'd hate for you",
        "i would hate for you",
        "i'd hate to see you",
        "waited too long",
        "wait too long",
        "don't leave it",
        "do not leave it",
        "before somebody",
        "before someone",
        "after all i",
        "after everything i",
        "after all the",
        "review",
        "say i didn't",
        "say i did not",
        "say you weren't",
        "clock is ticking",
        "clock's ticking",
        "won't be around",
        "will not be around",
        "not be available",
        "won't be available",
        "owe me",
        "my patience",
        "patience is",
    ),
    pattern=(
        r"\b(?:i|we)(?:'ll|'d|'m| will| shall| would| am| do| must| have to| really| still| now)* (?:be |also |therefore |like |want |hope |simply |only )*(?:expect(?:ing)?|need(?:ing)?|want(?:ing)?|requir(?:e|ing)|count(?:ing)? on|look(?:ing)? for|have to have|must have|awaiting|wait(?:ing)? for|have|rely(?:ing)? on)"
        r" (?:to (?:have|hear|get|see|receive) )?(?:your|an|a) (?:\w+ )?(?:decision|answer|reply|response|verdict|word|confirmation)\b[^.?!]{0,30}\b(?:by (?:then|that|the end|\w+day|\d|noon|tonight|tomorrow|next|this)|before (?:then|that|i|\w+day)|in (?:time|writing)|no later|at the latest|this week|today|tonight|tomorrow|within)\b"
        r"|\b(?:have to|need to|must|got to|want to|like to|should) (?:know|hear) (?:from you )?(?:where (?:i|you) stand|one way or the other|yes or no|either way)\b[^.?!]{0,50}\b(?:by|before|this week|today|tonight|tomorrow|soon)\b"
        r"|\b(?:tell|give|let) me\b[^.?!]{0,30}\byes or no\b(?:[^.?!]{0,20}\b(?:today|now|by|before|at once)\b)?"
        r"|\b(?:or|otherwise|or else|else|before)\b[^.?!]{0,12}\b(?:(?:the|your|that|this|it) (?:\w+ ){0,4}?(?:goes|go|going|gone|given|passed|offered|released|sold|moves?)|(?:i'll|i|we|we'll) (?:\w+ ){0,4}?(?:give|pass|offer|release|sell|let)) (?:\w+ ){0,3}?(?:to|on to) (?:another|someone|somebody|the next|one of|the other|whoever|others)\b"
        r"|\bare circling\b|\b(?:i'd|i would) hate (?:for|to see) you\b[^.?!]{0,40}\b(?:miss (?:out|this|it|your chance)|lose|wait\w*|regret|too late|one who)\b|\b(?:don't|do not) leave it (?:too|so) (?:late|long)\b|\bbefore (?:somebody|someone)(?: else)? (?:else )?(?:does|snaps|grabs|gets|takes|hires) (?:me|it)?\b"
        r"|\bafter (?:all|everything) (?:that )?i(?:'ve| have)? (?:have )?(?:done|did|put|given|gave)[^.?!]{0,30}\b(?:for|into|to) (?:you|your|this)\b|\bafter all the (?:favours|favors|work|business|custom|turns)\b[^.?!]{0,40}\b(?:i'd|i|you)\b"
        r"|\b(?:once|as soon as|provided|when|if|only if|after)\b[^.?!]{0,25}\b(?:tak\w+ down|took down|remov\w+|delet\w+|chang\w+|withdr\w+|comes? down|is gone|rethink)\b[^.?!]{0,20}\breview\b|\b(?:once|as soon as|provided|when|if|only if|after) (?:the|your|that) (?:\w+ )?review (?:comes? down|is (?:gone|down|removed|deleted|changed)|has (?:gone|come down))\b|\bfive[- ]star review\b[^.?!]{0,30}\b(?:in return|then|and i|otherwise)\b"
        r"|\b(?:don't|do not|never) say (?:that )?i (?:didn't|did not) (?:warn|tell)\b|\bclock(?:'s| is) ticking\b|\bi (?:won't|will not) be (?:around|available) (?:much longer|for long|forever|for ever)\b|\byou (?:do )?owe me\b(?! (?:nothing|no\b|\d|for|a (?:pint|drink|coffee|game|tenner|fiver)))|\bmy patience (?:is|has|runs?|won't|will|wears?)\b"
    ),
    unless=(reported, quoted, work_story),
    rewrite="",
    flags=(
        "[I'm handing in my notice at the end of this week either way, so I'll be expecting your decision by then.]",
        "[There is another company, so I'd have to know where you stand before that.]",
        "[Please pay the balance tonight, or the Monday slot goes to another lady.]",
        "[Tell me by noon, otherwise I will have to give the room to somebody else, as it goes to the next in line.]",
        "[I'd hate for you to be the one who waited too long.]",
        "[After everything I've done for you I would expect a yes.]",
        "[I'll refund you as soon as the review comes down.]",
        "[Don't leave it too long.]",
        "[You owe me that much.]",
    ),
    allows=(
        "The old slot goes to another customer, and yours is now at ten.",
        "Your answer on the seed order will do by then or any time after.",
        "I owe you an answer by Friday, and you will have it.",
        "You owe me nothing for the visit.",
        "I'd hate for you to miss the last bus, so we can begin at five.",
        "My patience with the old press was never great, which is how I learnt to set it.",
        "If someone else is quicker, give the job to them with my good wishes.",
        "After the review of 4 May we changed two steps.",
    ),
)
