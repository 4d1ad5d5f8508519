"""No reply to the matter at all: advertising, alerts, absence, somebody else's news."""

from __future__ import annotations

from afterword.reading.reply.cue import Cue

CUES = (
    Cue(
        "away",
        3,
        r"\b(?:out of (?:the )?office|on (?:annual |maternity |parental )?leave (?:until|from|and)|away (?:from my desk|until)|no access to (?:my )?email|limited access to (?:my )?email|mailbox is no longer|have left [a-z]|automatic reply|auto-?reply|abwesen\w+)\b",
        conditional=True,
        says=("I am out of the office until 16 March.",),
    ),
    Cue(
        "undelivered",
        3,
        r"\b(?:delivery (?:has )?failed|delivery status notification|undeliver(?:able|ed)|mail delivery (?:failed|subsystem)|address (?:you entered )?(?:could not|was not) (?:be )?found|returned to sender|mailbox (?:is )?full|recipient address rejected)\b",
        conditional=True,
        says=("Delivery has failed to these recipients.",),
    ),
    Cue(
        "alert",
        3,
        r"\b(?:job alerts?|new jobs? (?:for|matching|near|in)|jobs? (?:you may|recommended|matching|for you)|see all jobs|see who|viewed your profile|recommended jobs|jobs? based on|premium members|congratulate \w+|starting a new position)\b",
        conditional=True,
        says=("You receive this because you created a job alert.",),
    ),
    Cue(
        "outreach",
        3,
        r"\b(?:came across your (?:profile|cv|background)|found your (?:profile|cv)|saw your profile|open to (?:a (?:quick )?chat|new|hearing|exploring|a conversation)|exciting opportunit(?:y|ies) (?:with|at|for)|urgent requirement|if interested|urgently (?:hiring|looking|required)|would you be interested in (?:a|an) (?:new|role)|i am (?:a recruiter|recruiting|hiring) for|current ctc|bank details|dear job ?seeker|(?:usd|eur|gbp|dollars) (?:a|per) (?:month|week|day)|(?:your )?cv deserves|immediate joiners?|are you (?:currently )?(?:open|looking) (?:to|for) (?:new|a))\b",
        conditional=True,
        says=("Hi Meera, I came across your profile and was impressed by your background.",),
    ),
    Cue(
        "newsletter",
        3,
        r"\b(?:unsubscribe|newsletter|view (?:this|it) in (?:your )?browser|hello reader|dear reader|this week in|\d+ (?:things|ways|tips|steps|mistakes|questions)|webinar|register now|places are limited|you are invited|join our|open evening|special offer|\d+ ?% off|by our experts|discount)\b",
        conditional=True,
        says=("Unsubscribe at any time.",),
    ),
    Cue(
        "survey",
        3,
        r"\b(?:how did we do|candidate experience|(?:short|quick|minute|brief) survey|take (?:our|this|the) survey|rate your experience)\b",
        conditional=True,
        says=("Tell us about your candidate experience in this two-minute survey.",),
    ),
    Cue(
        "calendar",
        2.4,
        r"^(?:accepted|declined|tentative|cancell?ed|updated)(?: invitation)?: |\bhas (?:accepted|declined) this (?:invitation|event)\b|\b(?:move|make|do) (?:our )?(?:coffee|lunch|dinner|drinks?|beer)",
        conditional=True,
        says=("Priya Nair has accepted this invitation.",),
    ),
    Cue(
        "another_matter",
        3,
        r"\b(?:tenants?|tenancy|landlord|flat|apartment|house viewing|mortgage|loan|credit (?:limit|card|application)|overdraft|insurance|your (?:order|parcel|delivery|booking|reservation|payment|subscription|ticket|refund|claim)|order \d+|dispatched|refunded|dear parents|school trip|visa application|two-bed|grants? (?:scheme|program\w*|committee)|proposal|invoice|payment is due|annual dinner|rota|support (?:request|ticket|case)|the book you|membership|library|charged|planning (?:permission|application)|manuscript|journal|your (?:paper|abstract)|grant application|scholarship|table for|adopt(?:ion|ed)? (?:a|the|application)|bid (?:on|for)|seller|buyer)\b",
        conditional=True,
        says=("The owner has decided to go with another tenant.",),
    ),
    Cue(
        "their_own_news",
        3,
        r"\b(?:they|he|she) (?:rang|called|phoned|told|emailed|mailed|wrote|texted|ghosted|rejected|turned down) me\b|\bi (?:got|was|have been|just got) (?:rejected|turned down|the job|an offer|ghosted)\b|\bdid they (?:reject|hire|take|want|call|offer|ring)\b|\btell me everything\b|(?:^|\bi )got (?:rejected|turned down|ghosted)\b|\bback to square one\b|\bmy (?:own )?(?:interview|application|job hunt) (?:was|went|got|is)\b|\bturned me down\b|\bdid you hear\b|\b(?:he|she) is (?:furious|gutted|upset|crushed|devastated|heartbroken)\b|\bmy (?:brother|sister|husband|wife|friend|mum|mom|dad|son|daughter|flatmate|cousin|boyfriend|girlfriend)\b[^.]*\b(?:job|interview|hired|rejected)\b",
        unless=r"\b(?:client|for you|your)\b",
        says=("They rang me: they went with someone else.",),
    ),
    Cue(
        "wishes_before",
        2.2,
        r"\b(?:good luck|fingers crossed|thinking of you|break a leg|smash it)\b[^.]{0,25}\b(?:tomorrow|today|later|this afternoon|on (?:mon|tues|wednes|thurs|fri))|\byou will smash it\b",
        says=("Good luck tomorrow!",),
    ),
)
