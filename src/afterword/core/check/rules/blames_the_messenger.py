"""The recruiter, the agency, HR said otherwise."""

from afterword.core.check.guards import owned, quoted, repaired
from afterword.core.check.rule import Rule

rule = Rule(
    fault="blame",
    message="This puts the slip on whoever arranged it.",
    anchors=(
        "recruiter",
        "agency",
        "hr ",
        "headhunter",
        "receptionist",
        "front desk",
        "adviser",
        "jobcentre",
        "the invite",
        "the invitation",
        "calendar invite",
        "job post",
        "the advert",
        "tutor",
        "supplied in your letter",
        "careers",
    ),
    pattern=r"\b(?:recruiter|agency|hr(?: person| lady| team)?|headhunter|receptionist|front desk|(?:careers )?adviser|jobcentre \w+|tutor)\b[^.?!]{0,30}\b(?:told|said|gave me the wrong|swore|assured|wrote|sent me to the wrong|had(?:n't| not) (?:intimated|told|said)|never (?:told|said|mentioned)|recommended me|marked)\b[^.?!]{0,60}\b(?:wrong|casual|would be|so\b|not |but |which|only|third floor|post|minute|gap|fine)|\b(?:recruiter|agency|hr|headhunter)\b[^.?!]{0,20}\bgave me the wrong\b|\bfrom your own receptionist\b|\bthe (?:calendar )?invit(?:e|ation) (?:came|said|was|did not)\b[^.?!]{0,30}\b(?:wrong|pacific|not)|\b(?:job post|advert) said\b[^.?!]{0,40}\bnothing about\b",
    unless=(quoted, owned, repaired),
    rewrite="",
    flags=(
        "[The recruiter gave me the wrong information about the role.]",
        "[HR had not told me that there would be a test.]",
        "[The headhunter swore that this was a research post.]",
    ),
    allows=(
        "The recruiter, Ms Adler, kindly sent me the agenda.",
        "Your recruiter told me the team had doubled since January.",
        "The agency sent you my old CV because I never gave them the new one.",
    ),
)
