"""The signs of a letter that are looked for all over it: what kind of letter it is, apologies, slips, offers, proof, style.

Of each the table holds words one of which stands in every match; where none of them stands, nothing is looked for.
"""

from afterword.core.check.cue import ALL, Cue

THANKS = Cue(
    r"\b(?:thank\w*|grateful|gratitude|appreciate\w*|much obliged|obliged (?:to you|for)|cheers for|enjoyed|kind of you|good of you|pleasure"
    r"|(?:good|great|lovely|nice|a pleasure|interesting|an honour) (?:to|meeting|seeing|talking|hearing)"
    r"|generous (?:with|to|of)|indebted|privilege|a treat|loved (?:meeting|seeing|hearing|talking|the|every)|(?:kind|warm) welcome"
    r"|what a (?:good|great|lovely|fine|wonderful|pleasant|kind) (?:\w+ )?(?:morning|afternoon|day|hour|talk|visit|conversation"
    r"|welcome|chat)|(?:that is|that's) down to you|asante|gracias|merci|danke|obrigad[oa])\b"
)
SORRY = Cue(r"\b(?:sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|regret|forgive|pardon)\b")
SLIP = Cue(
    r"\bi (?:was|arrived|came|joined|turned up|logged in) (?:\w+ ){0,4}(?:late|minutes after)|\bi (?:told|said to) (?:you|the panel)"
    r" (?:that )?i\b|\bi (?:missed|dropped|broke|spilled|spilt|interrupted|spoke over|shouted|swore|raised my voice|lied"
    r"|called you|called (?:mr|ms|mrs|dr|prof)|addressed you|gave you (?:my|the) (?:old|wrong)|said that .{3,80}(?:wrong|it (?:is|does)n't)"
    r"|put (?:my foot|a hole)|left the|posted a|argued|referred to|finished three|introduced you as|became loud)\b"
    r"|\bthat was wrong\b|\bmy answer (?:lacked|was)|\bwas not (?:mine|true)\b"
)
OFFER = Cue(
    r"\b(?:(?:happy|glad|pleased|willing|free|welcome|ready|delighted|pleasure) (?:to|on|any|at|after|i)\b"
    r"|i (?:can|could|'?ll|will|would|shall|may)\b[^.?!]{0,50}\b(?:bring|send|come|show|take|call|ring|run|walk|demo|explain"
    r"|do|supply|be in|be there|replace|pay|make|work|repeat|measure|port|pair|go through|move|stop|start|write|test|join"
    r"|put|clean|cook|drop|redo|answer|hang|check|fit|fix|mend|repair|refund|collect|deliver|order|book|give (?:you|back)|not charge|ask those)\b"
    r"|i want to (?:give|pay|bring|make|put|replace|repair|mend|refund|return|cover)|(?:at no|free of) charge"
    r"|(?:i'd|i would) (?:like|love|welcome|enjoy|value|be)|shall i|may i (?:show|ask)|can we|could we|would (?:a|it|you|tuesday)"
    r"|if (?:it|that|this|you|a|the)\b[^.?!]{0,30}\b(?:use|useful|help\w*|like|wish\w*|want|convenient|interest|suits?|handy)"
    r"|(?:let me know|tell me|say) (?:if|when|which|whether)|i(?:'m| am) (?:free|around|reachable|available|about|on)\b"
    r"|any (?:day|morning|evening|afternoon|time|weekday|tuesday|friday)|look(?:ing)? forward|at your disposal"
    r"|let me (?:replace|repair|mend|pay|make|bring|refund|fix|redo)|(?:is|are) mine to (?:bring|pay|replace|repair|mend|make)"
    r"|(?:tell me|say) what (?:would|will|could|might) help|i(?:'ll| will) see (?:to it|what)"
    r"|next time|from now on|from (?:this|monday|today)|two slots|on (?:monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday)\b[^.?!]{0,20}\b(?:i|you|we))\b"
)
PAPERS = Cue(
    r"\b(?:attach\w*|enclos\w*|overleaf|linked|link below|below|appendix|annex\w*|certificates?|referees?|published|public\b"
    r"|repository|repo\b|commit|gist|pull request|screen capture|(?:as|which|that) (?:the |my )?\w+ (?:\w+ )?(?:shows?|confirms?)"
    r"|(?:will|can|to|glad to|happy to|agreed to|has agreed) (?:\w+ )?(?:confirm|vouch|speak to you|tell you|call|ring)"
    r"|you can (?:ring|call|see|ask)|you may (?:ring|call)|says you can|(?:work|handler'?s?|my) permit|transcript|chart|receipt|signed|photos?\b|in the envelope|register entry"
    r"|on (?:page|slide|the sheet)|page \w+|slides? \d|reference \w*\d|number \w*\d|portfolio|on github|ticket|dated|report)\b"
    r"|\bhttps?://|\bwww\.|\b[\w-]+\.(?:com|org|net|io|dev|co|example)\b/?"
)
BACKED = Cue(
    r"\b(?:attached|enclosed|overleaf|linked|appendix|annex\w*|certificate|reference|referee|will confirm|can confirm"
    r"|to confirm|will speak to you|can tell you|is public|are public|published|repository|repo|commit|pull request"
    r"|page|as the \w+ shows?|you can (?:ring|call|see)|says you can|vouch|the log|appraisal|audit(?:ed)?|on github)\b"
)
REPAIRED = Cue(
    r"\b(?:attached|enclosed|overleaf|linked|link below|is below|below is|the (?:right|correct|corrected|fixed|new|full(?:er)?)"
    r" (?:\w+ ){0,2}(?:is|was|are|reads|now)|here (?:is|are)|here's|i now|i have (?:since|now)|i've (?:since|now)"
    r"|since then i|it should (?:have been|read|be)|so here|corrected|fixed|replaced|repaired|refunded|reordered"
    r"|(?:i have|i've|i) (?:booked|ordered|written|sent|spoken|called|rung|rang|paid|bought|asked|arranged|set up|moved"
    r"|redone|rewritten|recorded|measured|put (?:it|that|a)|added)|i(?:'ll| will) (?:make|bring|replace|redo|pay|come|be)"
    r"|no charge|at my (?:own )?cost|the answer is|my answer is|right is)"
)
COUNTED = Cue(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty"
    r"|dozen|hundred|half|twice) (?!or\b)\w+|\bhttps?://|\bwww\.|\b[\w-]+\.(?:com|org|net|io|dev|co)\b"
)
REPORTED = Cue(
    r"\b(?:you|he|she|they|who|colleague|panel|m[rs]s? \w+|dr \w+|manager|customer|client|patient|one of you|somebody"
    r"|everyone) (?:\w+ )?(?:asked|said|told|mentioned|described|explained|wrote|joked|spoke|wanted|raised|talked"
    r"|(?:was|were) (?:kind|right))\b"
)
WORK_STORY = Cue(
    r"\b(?:the (?:client|customer|supplier|vendor|contractor|patient|resident|ward|branch|site|plant|team|board|council"
    r"|hospital|school|factory|warehouse)|our (?:client|customer|supplier|vendor|team|plant|branch|ward|site|biggest"
    r"|largest)|at (?:my|our) (?:last|former|previous)|in production|in (?:19|20)\d\d|last (?:year|spring|summer|autumn"
    r"|winter)|when i (?:ran|led|worked|was at))\b"
)
ACCEPTED = Cue(
    r"\b(?:(?:have |'ve |have now |have today |'ve just )?(?:accepted|signed|said yes|taken)|withdraw\w*|i'm taking it|i take back)\b"
)
PROMISE = Cue(
    r"\b(?:will|shall|'ll) never (?:happen|do (?:it|this|that)|let you down)(?: again)?\b|\bi promise (?:that )?it will\b"
)
HEDGE = Cue(r"\b(?:maybe|perhaps|i think|hopefully|i guess|kind of|sort of|i feel like)\b")
DATED = Cue(r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b")
WITHDRAWAL = Cue(
    r"\bwithdraw(?! (?:it|that|this|what|(?:the|my) (?:remark|words?|comment|accusation))\b)|\btake back my application|\bclose my file"
    r"|\bgive my [^.]{0,30}place to (?:some|any)|\bnot to (?:go on|go ahead|carry on|continue|proceed) with (?:my|the) (?:application|process|interviews?)"
    r"|\btake (?:me|my (?:name|application))\b[^.]{0,50}\b(?:off (?:your|the) list|out of the (?:running|process))"
)
HOLD_REPLY = Cue(
    r"\bon hold\b|\bhiring freeze|\b(?:position|post|role) (?:waits|is frozen)|\bheld up\b"
    r"|\b(?:telling me|let me know|letting me know|told me|hear|understand|news|update)\b[^.?!]{0,60}\b(?:take (?:\w+ ){0,2}longer|delayed|postponed)\b"
    r"|\b(?:glad|happy|content|fine|willing|prepared) to wait\b(?! (?:for|until|at|in|on|outside)\b)|\bmy application stands\b|\b(?:keep|leave) my application (?:on|open|in)\b"
)
REJECTION_REPLY = Cue(
    r"\b(?:gone|went|given) to (?:an)?other|\banother candidate|\b(?:know|of|about|on|accept|respect|understand|regret) your decision\b"
    r"|\bhow you(?: have|'ve)? decided\b(?! (?:to|that))|\bperson you (?:chose|have chosen|picked|appointed)\b|\bwhoever (?:takes|got|gets) the\b"
    r"|\bnot (?:been )?(?:selected|chosen)|\bdisappointed\b[^.]{0,30}\b(?:read|hear|learn)|\bwho(?:ever)? got it\b"
    r"|\bletting me know\b|\brejection\b|\binforming me\b|\bsay it's gone\b"
)
FOLLOW_UP = Cue(
    r"\bfollow(?:ing)? up\b|\bany news\b|\b(?:is there|there is|for|of any) news\b|\b(?:how|where) (?:things|matters|it all) stands?\b"
    r"|\b(?:has there been|have you (?:made|come to|reached|taken)) (?:a|your) decision\b|\b(?:have|whether) you(?: have|'ve)? (?:decided|made up your mind)\b"
    r"|\b(?:expect|hope) to hear\b|\b(?:post|position|role|job|place|vacancy) (?:is )?still open\b|\bstill choosing\b|\b(?:been|it|post|position|role|place|vacancy) (?:already )?filled\b|\bis it (?:decided|settled)\b|\bhow far you are\b|\bstill (?:very )?(?:keen|interested)"
    r"|\bremain (?:very )?interested|\bfurther interested\b|\b(?:reminder|update)\b[^.]{0,40}\b(?:mail|from|on)\b"
    r"|\bdecision by return\b|\bthe committee would meet\b"
    r"|\b(?:if|whether) (?:there (?:is|has been|might be)|there's|you (?:now )?have|you've) (?:now |already |yet |come to |reached |made |taken )?(?:a|an|any|your) (?:decision|answer|news|outcome|result|date)\b"
    r"|\bwhen (?:(?:i|we) (?:can|may|might|could|should)|(?:can|may|might|could|should) (?:i|we)) (?:expect|count on|hope for) (?:an?|your|the|any) (?:answer|decision|reply|news|word)\b"
    r"|\b(?:is there|have you) (?:now |already |yet )?(?:an?|any) (?:decision|answer|outcome|result|word|new date)\b"
    r"|\bhow (?:the|your) (?:decision|search|selection|process|choice) (?:is (?:going|coming)|stands|goes)\b|\bwhere (?:the|your) (?:decision|search|selection|process|choice) stands\b"
)
CORRECTION = Cue(
    r"\b(?:correct|right) (?:value|figure|number|answer|file|version) is\b|\bthe right one\b|\bputting right\b"
)
WAS_WRONG = Cue(r"\bthat (?:was|is) (?:wrong|incorrect|not (?:right|correct|true))\b(?! of me)")
"""Takes back what was said, where the sentence before says that the writer said it."""
APOLOGY = Cue(
    r"\b(?:i am|i'm) (?:\w+ ){0,2}sorry\b|\bi apologi[sz]e\b|\bmy (?:\w+ )?apolog(?:y|ies)\b|\bow(?:e|ed) (?:you )?an apology\b"
    r"|\bsorry (?:for|about|that|i|we|if|again|from)\b"
)
ADVICE = Cue(
    r"\b(?:feedback|advice|pointer|one hint|(?<!ask )(?<!ask you )one thing|better in|work on|improve|fell short|learn (?:until|before))\b[^.?]{0,200}\?|\bone piece of advice\b"
)

ATTACHED = Cue(
    r"\b(?:attached|enclosed)\b(?! to (?:the|a|my|our) (?:team|ward|unit|project|board|wall))|\bin the attachment\b"
)
INTERVIEW = Cue(r"\b(?:interview|panel|candidate|post|position|role|application|vacancy|hiring)\b")

CUES = tuple(ALL)
