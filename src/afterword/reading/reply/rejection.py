"""A refusal, in its many polite disguises."""

from __future__ import annotations

from afterword.reading.reply.cue import Cue
from afterword.reading.reply.words import ONE, ROLE, SOMEBODY, YOUR_CASE

_FORWARD = r"(?:mov|proceed|progress|go|tak|pursu|continu|advanc|carry|put|bring)(?:e|ing|ed|en|s)?"
_ON = r"(?:forward|forwards|further|ahead|onwards?|through|on board|any more|(?:on )?with (?:you\b|your|this application|the application|the (?:recruitment|hiring|interview) process))"
_LATER = r"\b(?:until|till|before we|yet (?:made|decided|reached)|because we (?:could|can) not (?:open|read))\b"

CUES = (
    Cue(
        "no_contact",
        4.5,
        r"(?<!could )(?<!can )(?<!did )(?<!need )\b(?:not|never) (?:\w+ )?(?:contact|write|text|message|call|ring|e-?mail|approach|speak|talk)(?:ing)?(?: to)? (?:(?:me|us)\b|you again\b)(?! (?:before|until|till|on|at|by|between|during|after|in)\b)"
        r"|(?<!not )(?<!never )\bstop (?:contacting|writing(?: to)?|texting|messaging|calling|ringing|e-?mailing)(?: (?:me|us))?\b|\bleave (?:me|us) alone\b"
        r"|\b(?:want|need|wish for|ask for) (?:some |my |more |a little )*(?:distance\b(?! \w+ing\b| to\b)|no (?:more )?contact\b)|\bnothing (?:more|left) to say to you\b",
        unless=r"\bhesitate\b|\b(?:we|i)(?: will|'ll| shall) (?:\w+ )?(?:call|ring|write|contact|be in touch|come back)|not call me (?:\w+ )?(?:rude|picky)|\bnot write (?:me )?off\b",
        says=("Please do not contact me again.", "Stop writing to me. I mean it.", "Leave me alone."),
        says_not=("Please do not hesitate to contact me.", "Please do not call me before nine."),
    ),
    Cue(
        "not_forward",
        3,
        rf"\bnot (?:to |be |been |able to |going to |possible to |in a position to |want to |wish to |like to |able |actively |currently |feel able to )*(?:\w+ )?{_FORWARD} (?:\w+ ){{0,4}}?{_ON}\b",
        unless=rf"{_LATER}|hesitate|not (?:only|just)",
        says=("We won't be taking things further.", "We have decided not to move forward with your application."),
        says_not=("Please do not hesitate to move forward with the form.",),
    ),
    Cue(
        "case_not_progressed",
        3,
        rf"(?:{YOUR_CASE}|(?:this|the) application|candidature) (?:\w+ )?(?:will|can|could|has|have|is|was|are|were|did|shall|would) (?:\w+ )?not (?:be |been |being |currently |now |therefore )*(?:progress|proceed|taken|considered|shortlisted|short-listed|short listed|selected|chosen|retained|accepted|pursued|advanced|invited|successful|placed|included|approved|recommended|appointed|offered|picked|make it|made it|the one|meet the (?:minimum|required|essential|threshold|standard)|qualif|make the|made the|pass\b|passed|reach|score (?:high|enough)|carried|put (?:forward|through)|moving|move|going|regarded|eligible|suitable|what (?:we|they)|quite what|been able to be)",
        unless=rf"{_LATER}|not (?:be |been )?(?:considered|read|opened|taken into account|processed|accepted)[^.]*(?:format|attach|incomplete|missing|unread)|cv[^.]*(?:could|can) not be (?:read|opened)",
        says=("You were not selected.", "Your candidature has not been considered for the said post."),
        says_not=("You have not been rejected.",),
    ),
    Cue(
        "cannot_offer",
        3,
        r"\b(?:not|unable to|can not|never|decided against) (?:\w+ ){0,3}?(?:offer(?:ing)?|giv(?:e|ing)|extend(?:ing)?|mak(?:e|ing)|hir(?:e|ing)|appoint(?:ing)?|employ(?:ing)?|engag(?:e|ing)|accept(?:ing)?|shortlist(?:ing)?|select(?:ing)?|invit(?:e|ing)|consider(?:ing)?|progress(?:ing)?|tak(?:e|ing)|accommodat(?:e|ing)|plac(?:e|ing)|put(?:ting)?|bring(?:ing)?|pursu(?:e|ing)|recommend(?:ing)?)(?: of)? (?:\w+ ){0,2}?(?:you\b(?! (?:a|an|any|the|some|further|more) (?:answer|decision|update|date|news|feedback|reply|information|detail|timeline|exact|definite|firm|copy|refund|response|lift|parking))|your (?:\w+ )?(?:application|candidacy|candidature|profile)|an offer|it (?:any )?(?:further|forward)|it a favou?rable|things further|this (?:any )?further)",
        unless=rf"{_LATER}|not want to (?:give|put|take)|not (?:give|tell) you (?:any|more)|feedback to you|not (?:\w+ )?(?:keep|kept) you",
        says=("I'm sorry that we can't offer you one of them.", "We will not be making you an offer."),
        says_not=("I cannot give you an answer before Friday.",),
    ),
    Cue(
        "unsuccessful",
        3,
        r"\bunsuccessful\b|\bnot (?:been )?(?:\w+ )?successful\b|\b(?:has|have|was|were|is|are) (?:been )?(?:declined|rejected|turned down|refused|denied|disqualified|ruled out|eliminated)\b|^decision\b.*\b(?:declined|rejected|negative|unsuccessful|no)\b|\bnegative (?:answer|reply|decision|response|outcome|result|message)\b|\bnot (?:\w+ )?(?:a )?(?:favou?rabl[ey]|positive)\b",
        unless=r"\bnot (?:been |be |yet been )?(?:rejected|declined|turned down|refused|unsuccessful|ruled out)\b|\b(?:upload|attempt|delivery|payment|login|transaction|call)s? (?:was|were|has been|is) (?:\w+ )?(?:unsuccessful|declined|not successful|rejected|refused)|\b(?:less|more|most|as) successful|consider (?:your|this|the) (?:\w+ )?(?:application )?(?:as |to be |to have been )?unsuccessful|declined the|request (?:has been|was) declined|not (?:a )?negative|invitation|unsuccessful (?:candidates|applicants) (?:will|have|are)",
        says=("On this occasion your application has not been successful.",),
        says_not=("Your upload was unsuccessful.", "You have not been rejected."),
    ),
    Cue(
        "chose_another",
        3,
        rf"\b(?:(?:move|moved|moving|go|going|gone|went|proceed|proceeded|proceeding|run|sticking|continue|continuing|progress|progressing|advance|advancing) (?:\w+ )?(?:(?:forward|ahead|on|further) )?(?:for|with)|chose|chosen|choose|selected|select|selecting|appointed|appoint|appointing|hired|hire|hiring|recruited|recruit|picked|opted (?:for|to \w+)|opt for|preferred|prefer|settled on|decided (?:for|on|upon|in favou?r of|to (?:hire|appoint|select|take|pursue|offer|choose|go with|give))|in favou?r of|given (?:it|the \w+) to|took on|taken on|take on|took|pursue|pursuing|identified|found|offered (?:it|the {ROLE}) to|fell on|fallen (?:on|to)|plumped for|landed on) (?:(?:to \w+ |the|with|for|in favou?r of|on) )?{SOMEBODY}",
        unless=r"\b(?:we|i) (?:would|will) (?:also )?(?:select|choose|hire)|still (?:hiring|selecting|choosing|to (?:hire|choose|select))|before we (?:choose|select|hire|appoint)|(?:will|going to|want to|would like to|need to|looking to|hoping to|plan to|to) (?:be )?(?:hire|hiring|recruit|appoint|select|choose|find|identify)(?:ing)? (?:an?|someone|somebody|two|three) (?:\w+ )?(?:person|candidate|applicant)s? (?:by|soon|in|before|for)\b|before moving|not (?:yet )?(?:chosen|selected|appointed|hired|decided)|when we (?:hire|choose)",
        says=(
            "We have decided to move forward with other candidates.",
            "The lads have gone for a person with the HGV licence already.",
        ),
        says_not=("We have not chosen anybody yet.",),
    ),
    Cue(
        "chosen_on_fit",
        3,
        rf"\b(?:candidates?|applicants?|someone|somebody|people|others?|profiles?|individuals?|person)\b (?:\w+ ){{0,3}}?(?:who|whose|that|with) (?:\w+ ){{0,8}}?(?:more closely|better|closer|closely (?:match|align|fit)|best (?:match|fit|suit|meet)|stronger|more (?:\w+ )?(?:experience|relevant|suitable|closely|suited)|nearer|match(?:es|ed)? (?:\w+ )?(?:more|better)|exceed)|\bother (?:candidates|applicants) (?:\w+ )?(?:demonstrated|met|possess|scored|better|more|fit|matched)\b|\b{ROLE} (?:will be|has been|was|is|is being|is to be) (?:offered|given|awarded|assigned) to\b",
        unless=r"\b(?:will contact|be contacted|contact candidates|please (?:recommend|refer)|looking for (?:someone|somebody|people|candidates|a person))\b",
        says=("The position will be offered to somebody whose background is nearer to single-cell work.",),
    ),
    Cue(
        "filled",
        3,
        rf"\b(?:{ROLE}|it|search|process|we) (?:\w+ ){{0,4}}?(?:has|have|is|was|are|were)(?: now| since| already| just| been| therefore| recently| unfortunately| also)* (?:filled|taken|appointed|closed|withdrawn|cancelled|canceled|gone|accepted by|offered to|discontinued|scrapped|dropped|removed|eliminated|no longer (?:available|open|exists?)|not (?:be )?(?:filled|continued))\b|\b{ROLE} (?:\w+ )?(?:stands|went|goes|has gone|fell) (?:closed|to)\b|\bno longer (?:hiring|recruiting|looking)\b|\bnot hiring (?:for|any)|\b(?:an? |the )?appointment has (?:now )?been made\b|\b(?:have|has) (?:now |been |already )*(?:been )?appointed\b|\bfilled (?:the|this|that|our) {ROLE}|\b(?:we|they) (?:have|just) (?:now |already |just |since )?(?:hired|recruited|filled)\b|\bhired that (?:person|candidate)|\b(?:our|the|their) (?:first|preferred|top|chosen) (?:choice|candidate|applicant) (?:has|have|is|was) (?:now )?accepted|\b(?:and|who|which) (?:\w+ ){{0,2}}(?:has |have )?(?:now |already |gladly |happily )?accepted\b|\basked (?:mr|mrs|ms|dr|miss|[a-z]+ [a-z]+) (?:\w+ )?to take (?:it|the \w+|this) on",
        unless=r"\b(?:form|survey|questionnaire)\b|closed (?:on|for|between|over)|(?:i|we) (?:have|am|was|were) (?:been )?(?:taken|closed|cancelled|delighted|pleased)|date (?:has|is)|(?:you|your \w+) (?:have|has) been appointed|interview (?:has been|was|is) (?:cancelled|closed|taken)|not (?:yet )?(?:been )?(?:filled|appointed|closed|hired)|withdrawn (?:your|my) application|until (?:it|the)|was taken with|taken (?:with|up|by|on) you|slot|time|(?:once|until|when|before) (?:the|a|this) (?:\w+ )?(?:has|is)|closed on account|deadline|applications? (?:is|are|has|have) (?:now )?closed",
        says=("The role you applied for has now been filled.", "Our first choice has accepted."),
        says_not=("Everyone was taken with you.",),
    ),
    Cue(
        "offer_to_another",
        2.6,
        rf"\b(?:offer|offered)\b[^.]{{0,40}}\bto (?:an?other|one of the other|someone|somebody|an? (?:other|different) {ONE}|the other)\b|\b(?:someone|somebody) else\b",
        unless=r"\b(?:speak|talk|call|contact|write|phone|sent|send|forward|ask) (?:\w+ ){0,2}(?:to |with )?(?:someone|somebody) else|if (?:someone|somebody)|anyone else",
        says=("We have made an offer to another person.", "Went with somebody else in the end."),
    ),
    Cue(
        "no_longer_considered",
        3,
        r"\bno longer (?:be |being |be being )?(?:under consideration|considered|in consideration|in the running|active|moving forward|progressing)\b|\b(?:removed|withdrawn|released?|dropped) (?:you |your application )?from (?:the |our |further )?(?:\w+ )?(?:process|consideration|pool|list)|\bclosed your (?:application|file|candidacy)|\b(?:end|ending|ended|stop|stopping|stopped|conclude|concluding|close|closing) (?:the |your |our |this )?(?:\w+ )?(?:process|application|candidacy|recruitment|procedure)(?: here| with you| at this (?:stage|point)| herewith)|\bclose the recruitment\b|\bdecline your (?:application|candidacy|profile)|\brescind|\bwithdraw (?:the|our|this) (?:\w+ )?offer|\bout of the running\b",
        says=("You are no longer under consideration for Data Analyst II.",),
        says_not=("We have withdrawn your application as you asked.",),
        unless=r"as you (?:asked|wished|requested)|at your request|if you",
    ),
    Cue(
        "not_the_fit",
        2.6,
        r"\b(?:not|never|neither|less|lacks?|lacking|hardly)\b(?: \w+){0,5}? (?:the )?(?:right|best|strongest|strong|perfect|good|ideal|suitable|close|quite|mutual|exact|a|enough of a) (?:\w+ )?(?:fit|match|person|candidate|time for us|what we)\b|\bnot (?:\w+ ){0,6}?(?:a |the )?(?:match|fit|suited|suitable|what (?:we|they) (?:are|were|need|had)|meet(?:ing)? (?:\w+ ){0,3}(?:requirements?|criteria|standard|expectations|needs|threshold)|match(?:ing)? (?:\w+ ){0,3}(?:requirements?|needs|criteria|profile)|fit (?:our|the|to|what|into)|be (?:sufficient|enough)|possess)\b|\btiming (?:just |simply )?(?:is|was) (?:not )?(?:just |simply )?(?:not )?(?:quite )?right\b|\bnot (?:find|found|feel|see) (?:\w+ ){0,3}(?:suitable|a match|a fit|match)|\b(?:found|finds?) (?:you )?(?:unsuitable|not suitable)\b",
        unless=r"\bnot (?:a )?(?:good|right|best|suitable|great) (?:time|day|moment|date)|suit(?:ed|able)? (?:time|date|you)|date|does not (?:fit|suit) (?:you|your|me|my)|if (?:this|that|it)|(?:format|file|size|browser|document|photo)",
        says=("In the end we felt it wasn't quite the right fit for where the team is now.",),
        says_not=("Tuesday is not a good time for me.",),
    ),
    Cue(
        "it_is_a_no",
        3,
        r"^\W*(?:no|nope|not this time|not on this occasion)\W*$|\b(?:it is|it's|its|it was|is|are|that is|be) (?:\w+ )?a no\b|\ba no (?:from|for|this|at)|\b(?:the|our|their|my) (?:answer|decision|reply|verdict|outcome|result|response|choice) (?:\w+ ){0,3}?(?:is|was|has to be|must be|had to be) (?:a |sadly |unfortunately )*(?:no|negative|not to)\b|\bbearer of bad news\b|\b(?:you|not you who) (?:\w+ )?(?:lost out|missed out)\b|\bmissed out (?:on|this)|\b(?:going|gone|go|went|move|moving|head|heading) (?:\w+ )?(?:in )?an?(?:other)? (?:\w+ )?(?:different )?(?:direction|route|way)\b|\bdifferent direction\b|\b(?:going|decided|have|choose|chosen|want|need|had) to pass\b|\bpass(?:ed|ing)? on (?:your|this|you)\b|\bhave passed on\b|\bit is(?: just)? not (?:you|going to (?:be|work|happen))\b|\bthis time it is not you\b|\b(?:very |a )?(?:close |near )?(?:second (?:choice|place)|runner[- ]up)\b|\b(?:came|come|were|finished) (?:a )?(?:very |so )?(?:close )?second\b|\b(?:did|do|have|has|was|were|will) not (?:\w+ )?(?:get|got|been given|be getting|gotten|be offered|been offered|be hired|be appointed) (?:the |this |that )?(?:job|role|position|post|part|place|spot|gig|contract|one)?\b(?! back| to| a chance| round)|\bleave it (?:there|here|at that)\b|\bpipped\b|\bname is not (?:among|on)\b|\bnot among (?:them|those|the)\b|\bnot be (?:one|among)\b|\bno (?:suitable|matching|fitting|current) (?:role|position|vacancy|opening)s?\b",
        unless=r"\bif (?:it|you)|hope (?:it|the)|not get (?:back|round|around|to|a chance|your|the (?:email|mail|message|file|document|attachment))|did not get (?:your|it|them|any)|is it a no|not a no|did not (?:\w+ )?get (?:yet)|pass(?:ed)? (?:it |this |that |your \w+ )?on (?:your|this)? ?(?:to|message)|pass(?:ed)? on (?:your|this) (?:\w+ )?(?:message|note|thanks|mail|email|regards|details|cv|question)|your second choice|still (?:get|getting)|no position",
        says=("I'm afraid it's a no this time.", "You came a very close second.", "They are going to pass."),
        says_not=("It isn't a no, we simply need time.", "I passed on your message to Ann."),
    ),
    Cue(
        "not_taken",
        3,
        r"\b(?:not|never|unable to|decided against|against) (?:be |been |to |able to |have been |have |yet |currently |going to )*(?:\w+ )?(?:shortlist|short-list|select|appoint|hir|invit|consider|progress|tak|offer|recommend|retain|recruit|employ)(?:e|ed|en|ing)?\b(?: \w+){0,4}? (?:you\b|your (?:application|candidacy|candidature|profile|cv)|on this occasion|at this (?:time|stage|point)|this time|for the (?:next|second|final|further|interview|post|role|position)|for (?:an? )?(?:interview|this|the)|further|forward|any further|anyone|to (?:an? |the )?(?:interview|assessment|final|next|second))",
        unless=rf"{_LATER}|hesitate|not want to take|not take (?:it|this|you|long|up|more|any|your time)|not (?:be )?considered (?:until|complete)|not (?:take|taken) (?:your|this|it|the) (?:\w+ )?(?:badly|personally|to heart)|do not (?:select|invite|forward)",
        says=("We regret that we are unable to shortlist you on this occasion.",),
        says_not=("This will not take you long.",),
    ),
    Cue(
        "taken_on_the_other",
        3,
        rf"\b(?:took|taken|take|gave|given|give|giving|offer|offering|offered|award|awarded|awarding)\b (?:\w+ ){{0,2}}?(?:on )?(?:the (?:other|{ROLE} to)|it to (?:an?other|somebody|someone|the|a)|(?:the|this|that) {ROLE} to)|\bchose the other\b|\b(?:has|have) selected (?:persons|people|others|two|three)\b|\b(?:job|role|position|post|place|part|spot|contract) (?:\w+ )?(?:went|goes|has gone|is going|will go) to\b",
        unless=r"\b(?:go|going|goes) to (?:the next|panel|interview|advert|market|press)|to you\b",
        says=("The job went to a candidate with slightly more theatre experience.",),
    ),
    Cue(
        "no_way_on",
        2.8,
        r"\bnot (?:be )?(?:going )?(?:to )?(?:fill|filling|hire|hiring|appoint(?:ing)?|recruit(?:ing)?) (?:\w+ ){0,3}?(?:at all|after all|anyone|anybody|for (?:it|this|the)|(?:the|this|that) (?:role|position|post|vacancy|job))\b|\bwithout (?:hiring|making (?:an|any) (?:appointment|hire)|an appointment|filling)\b|\b(?:clos(?:e|ed|ing)|cancel(?:led|ling)?|withdr(?:aw|ew|awn)|scrapp?(?:ed)?|pull(?:ed)?|shelv(?:e|ed)) (?:\w+ ){0,2}?(?:requisition|vacancy|role|position|post|search|it on their side)\b|\bon hold indefinitely\b|\b(?:will|do|does|would) not (?:\w+ )?(?:need|require) (?:you|your (?:services|help)) (?:after all|any ?more|any longer|in the end|now)\b|\byou (?:have|did|do|were|had|are) not (?:\w+ ){0,2}?(?:clear(?:ed)?|pass(?:ed)?|reach(?:ed)?|me?et|obtain(?:ed)?|achieved?|secured?|attain(?:ed)?|demonstrated?|satisf(?:y|ied)|fulfil(?:led)?|scored?|win|won)\b|\b(?:say|saying|said) no\b|\bnot (?:\w+ ){0,3}?(?:have|has|got|find|found|see) (?:\w+ ){0,3}?(?:seat|place|role|position|spot|opening|vacancy|space|room|slot|post|job|opportunity|suitable \w+) (?:\w+ ){0,3}?(?:for|that|to offer|matching)\b|\b(?:promot(?:e|ed|ing)|appoint(?:ed|ing)?|hir(?:e|ed|ing)|recruit(?:ed|ing)?|fill(?:ed|ing)?)\b[^.]{0,30}\b(?:from within|internally|in-house|from inside|externally)\b|\b(?:ended up|end up) (?:promoting|hiring|choosing|going|picking|taking|offering|appointing|selecting)\b|\b(?:has|have) rejected your\b|\brejected your (?:profile|application|candidature|cv)|\b(?:yours|you) (?:was|were|is|are) not among\b|\bset (?:them|her|him) apart\b|\b(?:not|unable|no|never|nor|neither|without|against|fail(?:s|ed)?|nicht)\b(?: \w+){0,5}? (?:support(?:ing)?|mov(?:e|ing)|call(?:ed|ing)?|advanc(?:e|ed|ing)|progress(?:ed|ing)?|proceed(?:ed|ing)?|invit(?:e|ed|ing)|admitted|promoted|path|place for you|way (?:forward|to)|score|scored|rank(?:ed)?|reach(?:ed)?|put through|make it|made it|propose|select(?:ed|ing)?|qualif(?:y|ied))\b(?:[^.!?]{0,40}\b(?:offer|stage|round|interview(?:ed)?|forward|further|ahead|next|highly|high|enough|yes|you|audition|final|phase|standard|mark|list|consideration))?",
        unless=r"\b(?:yet|until|till|before (?:we|the panel)|hesitate|had time|time to|will not be long|not (?:only|just)|(?:if|when) you (?:have|did|do) not|fully met|met (?:before|in person)|you (?:do|need|did) not (?:need|have) to|please|not reply|no (?:rush|hurry|need|problem|worries|doubt|further action)|could not (?:reach|open|read|cover)|not (?:reach|call|able to reach) (?:you|him|her|them|the)|not (?:\w+ )?(?:call|invite)d? (?:you )?(?:back )?(?:today|yesterday|earlier|sooner)|not (?:\w+ )?make it (?:on|to the|today|tomorrow)|not able to make|without (?:delay|further))\b",
        says=(
            "The jury regrets that you did not advance to the second round of the audition.",
            "The hiring committee was unable to support moving to the offer stage.",
        ),
        says_not=("We could not reach you by phone.", "You do not need to call."),
    ),
    Cue(
        "status",
        3,
        r"^(?:application )?(?:status|outcome|result|decision|reason)\b[^.]{0,30}\b(?:not|declined|rejected|unsuccessful|closed|stronger|no longer|withdrawn by)\b|^not (?:progressing|selected|successful|shortlisted|proceeding|moving)|^unsuccessful\b",
        says=("Status: Not progressing.",),
    ),
    Cue(
        "given_to_another",
        2.8,
        r"\b(?:to|with|wi|for|by|on|in favou?r of|chosen|choose|selected|preferred|hired) (?:an?other|the other|a different|an alternative) (?:\w+ )?(?:finalist|candidate|applicant|person|fella|guy|lad|lass|girl|one|contender|colleague|interviewee|shortlisted|individual|profile|hire)\b|\b(?:offer|decision|choice|vote|role|position|job|post|place)s? (?:\w+ ){0,2}?(?:elsewhere|the other way|against you|to (?:an?other|someone|somebody))\b|\b(?:extended|made|placed|gone|went|decided|looked|looking|go|going)\b[^.]{0,20}\belsewhere\b|\bno (?:thanks|joy|luck|dice)\b|\b(?:recruitment|search|process|hiring|campaign|requisition) (?:has been|is|was) (?:\w+ )?(?:stopped|ended|abandoned|terminated|discontinued|cancelled|canceled)\b|\bredeployed\b|\bclos(?:e|ed|ing) (?:off )?(?:your|this|the) (?:file|application|case|search|process)\b|\bfound (?:the|our|a|an) (?:right |ideal |perfect )?(?:person|candidate|match|hire|new \w+)\b|\bno (?:current |suitable )?(?:openings?|vacanc(?:y|ies)|positions?|roles?)\b[^.]{0,20}\b(?:match|suit|fit|for you|available)|\bletting (?:all |the |our )?(?:\w+ )?candidates go\b|\b(?:cast|filled) the (?:part|role|position|post|job)\b|\b(?:gave|given|giving|offered|offering|awarded|attributed|assigned|handed|allocated|promised|granted|went|going|gone|goes)\b[^.!?]{0,40}?\b(?:job|role|position|post|vacancy|place|it|contract|fellowship|internship|shift|spot|part|apprenticeship|commission|work) to (?!you\b|us\b|me\b|be\b|the (?:next|panel|board|committee|second|final)|see\b|do\b|discuss|talk)\w+|\b(?:job|role|position|post|vacancy|place|contract|fellowship|internship|spot|part|apprenticeship|commission)[^.!?]{0,40}?\b(?:gave|given|offered|awarded|attributed|assigned|handed|allocated|granted|went|gone) to (?!you\b|us\b|me\b|market|the next)\w+|\b(?:asked|asking|chosen|invited) (?!you\b|me\b|us\b|for\b|to\b|that\b|if\b|whether\b|about\b|him\b to (?:call|contact|send)|her\b to (?:call|contact|send)|our \w+ to (?:call|contact|send|arrange))(?:\w+[ -]){1,4}?(?:to (?:be our|be the|join us|join the|become|take (?:up|on)|fill|start))\b|\b(?:press(?:ing|ed)? (?:ahead|on)|focus(?:ing|ed)? (?:on|our)|concentrat(?:e|ing)|mov(?:e|ing) (?:on|ahead)|carr(?:y|ying) on|narrowed)\b[^.!?]{0,40}\b(?:other|others|different|the others|another)\b|\bsorted (?:someone|somebody)\b|\b(?:has|have|got|found) (?:someone|somebody|a person)(?: \w+)? (?:for it|now|already|else)\b|\bwas not to be\b|\b(?:third|second|fourth|fifth) place\b|\b(?:has|have) taken the (?:position|job|post|role|place)|\bchoos?e other person|\bprocedure is (?:now )?(?:completed|closed)\b|\bdid not work out\b|\b(?:decided|agreed) (?:on|to) (?:an?other|other)",
        unless=r"\b(?:yet|if|until|when we have|introduce|before)\b|(?:on|for) the other (?:hand|one)|(?:with|to) (?:an?other|a different) colleague|speak (?:to|with)|portal|no luck (?:reaching|getting|with the|opening)|found (?:the|our|a|an) \w+ (?:of|to hold)|asked (?:the )?(?:team|hr|colleagues|secretary|assistant|office)",
        says=(
            "We gave the Saturday job to Mia from the village in the end.",
            "They're pressing ahead with the other two.",
            "We've asked Jonah to be our new registrar.",
        ),
        says_not=("We asked you to join us at ten.", "The post is going to be discussed on Friday."),
    ),
    Cue(
        "not_ready",
        2.8,
        r"\byou (?:\w+ )?(?:need|needed) (?:\w+ ){0,3}(?:more time|more experience|experience)\b|\bnot (?:\w+ )?ready for us\b|\bbefore you are ready\b|\bneeded more (?:evidence|experience|depth)\b|\bnot see (?:a |the )?path\b|\bcome (?:and )?see us again\b|\brooting for you\b|\bchin up\b",
        says=("You need a bit more time on the line before you're ready for us.",),
    ),
    Cue(
        "sorry_to_say",
        1.6,
        r"\b(?:regret(?:s|fully|ted)?|sorry to (?:say|tell|inform|let|have to|advise|report|disappoint|be)|sadly|afraid|disappoint(?:ed|ing)|bad news|not the (?:news|answer|outcome|email|message)|is not what you (?:were|had|are)|with (?:great |much |deep )?regret|gutted|pains me|you (?:will )?not want|(?:sorry|hate) to disappoint|wish (?:we|i|it) (?:had|could|were|was)|not easy (?:mail|email|message|to write)|unfortunately|hard (?:mail|email) to write)\b",
        unless=r"\bafraid (?:i|we) (?:do not|have not|can not) (?:have|know|heard)|regret(?:s)? (?:the|any|this) (?:delay|inconvenience)|sorry (?:for|about) (?:the|my|our) (?:delay|late|wait|silence|slow)|not be disappointed|disappointing (?:weather|turnout)|unfortunately (?:delayed|i (?:am|was|have been) (?:ill|away|out|on leave))",
        says=("I have some disappointing news.",),
        says_not=("We regret the delay.",),
    ),
    Cue(
        "this_time",
        1,
        r"\b(?:on this occasion|this time(?: around| round)?|at this (?:time|stage|point|juncture)|at (?:the )?present|at the moment|in this instance|this year|for now|right now|in the end|after (?:much|careful|long|due|thorough|attentive) (?:\w+ )?(?:deliberation|consideration|thought|review|study|discussion))\b",
        says=("We considered this after careful deliberation.",),
    ),
    Cue(
        "wishes_for_the_search",
        1.6,
        r"\b(?:wish(?:es|ing)?|good luck|best of luck|best (?:wishes )?(?:for|in|with)|all the (?:very )?best|success|every success|luck)\b[^.]{0,50}\b(?:search(?:es)?|hunt|future|endeavou?rs?|career|pursuits?|elsewhere|plans|path|journey|next (?:steps?|move|chapter|role|adventure|opportunity)|further (?:professional )?(?:way|path|career|applications?)|(?:right|suitable|new|next|fitting|finding a) (?:role|position|post|job|opportunity|challenge)|undertakings?)\b",
        unless=r"\bnew (?:job|role) (?:at|with)|your new (?:job|role|position)",
        says=("We wish you every success in your search for a suitable post.",),
        says_not=("Good luck with your application.",),
    ),
    Cue(
        "kept_on_file",
        1.5,
        r"\b(?:keep|retain|hold|kept|retained|store|save|add|keeping)\b[^.]{0,30}\b(?:cv|details|application|profile|information|data|you|name|documents)\b[^.]{0,30}\b(?:on (?:file|record)|in (?:our|the|my) (?:database|files?|records?|pool|talent|system|mind)|to (?:our|the) talent|for future|for (?:six|twelve|\d+) months)|\btalent (?:pool|community|network)\b",
        unless=r"\bwhile (?:we|i)\b|received",
        says=("We'll keep your resume on file.",),
    ),
    Cue(
        "other_openings",
        1.5,
        r"\b(?:future|other|further|new|more|suitable|upcoming|later) (?:\w+ )?(?:openings?|opportunit(?:y|ies)|vacanc(?:y|ies)|roles?|positions?|campaigns?)\b|\b(?:apply|applying|reapply|re-apply) (?:again|in (?:the )?future|to future|for (?:future|other))|\bcontinue to apply\b|\bkeep (?:an eye|in touch|us in mind)\b|\blook out for our\b|\b(?:can ?not|may not) reapply|may (?:re)?apply again\b|\bpaths (?:may |will |might )?cross\b|\bwork (?:together|with you) (?:in (?:the )?future|on the next|another time)\b|\bstay in (?:touch|contact)\b|\bdocuments will be (?:deleted|destroyed)|\bshare other openings\b|\btalk again in\b",
        says=("We encourage you to apply for future openings.",),
    ),
    Cue(
        "many_good_people",
        1.5,
        r"\b(?:standard|calibre|quality|level)\b[^.]{0,40}\b(?:high|strong|exceptional)\b|\b(?:competition|field)\b[^.]{0,20}\b(?:fierce|strong|tough|stiff|high)\b|\b(?:high|large|great|overwhelming|unprecedented|considerable|significant|huge|exceptional(?:ly)?|impressive) (?:\w+ ){0,2}(?:number|volume|calibre|caliber|standard|quality|interest|response|level|deal of interest|competition)\b|\b(?:strong|competitive|tough|high-quality|exceptional) (?:\w+ )?(?:field|competition|pool|shortlist|process|round)\b|\b(?:difficult|hard|tough|tight|close|not (?:an )?easy|agoni[sz]\w+) (?:\w+ )?(?:decision|choice|one|call|run)\b|\bcould only (?:take|hire|choose|appoint|offer|select)|\bonly (?:able to )?(?:hire|take|choose|take forward|appoint|offer|select) (?:one|a small|a limited|\d+)|\breceived (?:over |more than |about |around )?\d+ applications|\bcompetition (?:was|is|has been)\b|\bdecision (?:does|is) not (?:a )?reflect|\bnot (?:\w+ ){0,3}(?:valuation|judgement|reflection|reflect)\b|\bchoice was\b|\btight\b|\bdown to the wire\b|\bone of (?:the )?last (?:two|three|four)|\b(?:top|last|final) (?:two|three|four|five)\b",
        says=("The standard of candidates was exceptionally high.",),
    ),
    Cue(
        "someone_who",
        1.5,
        r"\b(?:need|needs|needed|want|wanted|require|requires|looking for|prefer|after) (?:\w+ )?(?:someone|somebody|a person|a candidate|an applicant|people|candidates) (?:who|with|whose|that)\b|\b(?:above|beyond|outside) our (?:budget|range)\b|\bnot about you\b|\b(?:nothing|not) (?:\w+ )?(?:personal|you did)\b|\bput(?:ting)? off (?:this|writing)\b|\bfought for you\b",
        unless=r"urgent|if you know|refer",
        says=("The consensus was that we need someone who can hit the ground running.",),
    ),
    Cue(
        "feedback_refused",
        1.2,
        r"\b(?:can|could|able|unable|possible)\b[^.]{0,20}\b(?:not|unable)?\b[^.]{0,20}\bindividual feedback|\bfeedback (?:can|could) not be|\bhappy to (?:explain|share|give|offer|provide) (?:\w+ )?(?:feedback|why)|\bwould like (?:some |any |further )?feedback\b",
        says=("Feedback cannot be provided.",),
    ),
    Cue(
        "thanks_for_interest",
        0.8,
        r"\b(?:thank|thanks|appreciate|grateful|pleasure|enjoyed|delight|impressed)\b[^.]{0,60}\b(?:interest|time|coming|interview\w*|meeting|meet|speaking|conversation|chat|application|effort|attending|background|qualifications|invested|considering us|visit|trial|pitch|patience)\b",
        says=("Thank you for your interest in our company.",),
    ),
    Cue(
        "german",
        3,
        r"\b(?:absage|absagen müssen|nicht (?:weiter )?(?:berücksichtig\w+|in die engere)|anderen? (?:bewerber|kandidat|person)\w*[^.]{0,30}entschieden|gegen (?:sie|eine einstellung)[^.]{0,20}entschieden|keine (?:positive|günstige) (?:antwort|nachricht)|nicht für sie entschieden|stelle (?:bereits |anderweitig )?(?:besetzt|vergeben))\b",
        says=("Leider haben wir uns für einen anderen Bewerber entschieden.",),
    ),
    Cue(
        "french_spanish",
        3,
        r"\b(?:pas (?:été )?(?:retenu|retenue)|ne (?:pouvons|pouvoir|peut) (?:pas )?donner|(?:pas donner (?:une )?suite|donner une suite favorable)|ne pas (?:pouvoir )?donner (?:une )?suite|suite défavorable|no (?:ha sido|has sido) seleccionad\w+|hemos (?:decidido|optado) (?:por otro|continuar con otr\w+))\b",
        says=("Votre candidature n'a pas été retenue.",),
    ),
)
SOFT = frozenset(
    {
        "sorry_to_say",
        "this_time",
        "wishes_for_the_search",
        "kept_on_file",
        "other_openings",
        "many_good_people",
        "someone_who",
        "feedback_refused",
        "thanks_for_interest",
    }
)
"""What accompanies a refusal and is none alone."""

PARTING = frozenset(
    {"wishes_for_the_search", "kept_on_file", "other_openings", "thanks_for_interest", "feedback_refused"}
)
"""What stands at the end of a refusal, and is no feedback."""

PAST = r"\b(?:(?:you )?(?:will |may |might )?remember|earlier|previously|last (?:year|month|autumn|spring|summer|winter|time)|back in|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|at the time|then|initially|originally|at first|had (?:chosen|decided|gone|selected|offered|appointed|hired)|when we (?:last )?(?:spoke|wrote|met)|the first time|some months ago)\b"
"""A refusal that is told as past may have been overtaken."""
