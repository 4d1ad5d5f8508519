"""Every threshold of the judge and the plan in one place, each with its reason. Change one here and everything follows.

"Ours" marks a design choice informed by, but not proven by, research. The page docs/generated/settings.md is made of
this file: the comment beside or above a number is its reason.
"""

from __future__ import annotations

from datetime import time, timedelta
from typing import Final

# --- judge ---------------------------------------------------------------------------------------------------------
NOTICED_WEIGHT: Final = {"seen": 10, "probably": 6, "unlikely": 2}  # tenths, so that scores stay whole numbers; ours
CENTRALITY_WEIGHT: Final = {"core": 15, "useful": 10, "side": 5}  # tenths; ours
# Hundredths: 2.00. Below it naming a slip is likely to do more harm than good (Halperin et al. 2022: apologies can
# backfire). The number is ours.
SCORE_THRESHOLD: Final = 200
ANSWER_ITEMS_PER_LETTER: Final = 2  # a letter that answers everything reads like an exam; ours
PROBLEM_ITEMS_PER_LETTER: Final = 1  # repeated apologies can be worse than none (Halperin et al. 2022)
TOO_MANY_PROBLEMS: Final = 3  # from here on a plain thank-you and a call say more than a letter; ours
WEIGHTY_SEVERITY: Final = 3  # problems from this severity on count towards too many; ours
LATE_GRACE_MINUTES: Final = 5  # one recruiter's view of a grace time
VERY_LATE_MINUTES: Final = 15  # above it, or unannounced, an apology is due instead of one owning sentence; ours
LONG_OUTAGE_MINUTES: Final = 10  # above it more was lost than a letter can give back, so a call is offered; ours

# --- odds ------------------------------------------------------------------------------------------------------------
# Interview to offer: graduates in the US (NACE 2016-23), small firms (CareerPlug 2024), on-site interviews (Lever 2019,
# middle of .30 to .40).
BASE_RATES: Final = {"graduates": 0.45, "small firm": 0.27, "on site": 0.35}
BASE_RATE_UNKNOWN: Final = 0.35  # between small firms and graduates; ours
PRIOR_STRENGTH: Final = 6  # so that one's own record weighs half after six interviews; ours
FEELING_CORRELATION: Final = 0.3  # of feeling and outcome, likely between .2 and .5 (.28 found for personality; ours)
OWN_RECORD_FROM: Final = 3  # fewer outcomes say nothing; ours

# --- perspective -----------------------------------------------------------------------------------------------------
MAX_PROMPTS: Final = 3  # more would be one more thing to go over; ours
HIGH_DISTRESS: Final = 6  # of 10; from here on it helps to hear that it passes; ours
GREAT_DISTRESS: Final = 8  # of 10; from here on that is said before anything is counted; ours
GRAVE_SEVERITY: Final = 4  # seen and of this severity, comfort would be false; ours
BELIEVED_STRENGTH: Final = 0.5  # below it three in ten were one in 1,110 marked accounts, above it eight in ten; ours
BELIEVED_BARE_STRENGTH: Final = 0.8  # the same without a word of praise: one in eight of 288 accounts below; ours
ENOUGH_STRENGTHS: Final = 3  # as many good moments as people are asked for bad ones; ours

# --- timing of the first letter --------------------------------------------------------------------------------------
NOTE_GOES_STALE: Final = timedelta(hours=24)  # told later than this, details are less sure (memory fades); ours
COOL_OFF: Final = timedelta(hours=3)  # cheap insurance: mixed findings (Oechssler et al. 2015); ours
COOL_OFF_URGENT: Final = timedelta(minutes=15)  # urgent kinds lose more by waiting than by heat; ours
COOL_OFF_TIGHT: Final = timedelta(hours=1)  # where a known decision leaves no more; ours
HOT_FEELING: Final = 6  # of 10, or anger; from here on one night passes first; ours
SECOND_READING: Final = timedelta(minutes=20)  # after the last change, to see the words afresh; ours
WAKING_HOURS: Final = (time(7, 0), time(22, 0))  # the last reading is for a time when the person is awake; ours
WORK_OPENS: Final = time(8, 30)  # office hours: mail outside them reads as more pressing (Giurge & Bohns 2021)
WORK_CLOSES: Final = time(17, 0)  # as above
BEST_OPENS: Final = time(9, 0)  # the best slot is the reader's morning; ours
BEST_CLOSES: Final = time(11, 30)  # as above
HARM_TO_COME: Final = timedelta(
    days=2
)  # until then it may not have come yet, and no hour is too late to tell of it; ours
URGENT_OPENS: Final = time(7, 0)  # urgent kinds may go on any day, while people are up; ours
URGENT_CLOSES: Final = time(20, 0)  # as above
URGENT_WITHIN: Final = timedelta(hours=2)  # what was broken, missed or false should not wait; ours
FRIDAY_TURN: Final = time(14, 0)  # later on a Friday it waits for Monday morning; ours
SOFT_DEADLINE_DAYS: Final = 1  # working days; about 24 h is what managers say they expect (TopResume, Accountemps)
HARD_DEADLINE_DAYS: Final = 2  # working days; ours
CORRECTION_DEADLINE_DAYS: Final = 5  # working days; a right answer keeps its worth longer; ours
BEFORE_DECISION: Final = timedelta(hours=4)  # working hours, so that it is read before they decide; ours

# --- timing of what follows ------------------------------------------------------------------------------------------
FOLLOW_UP_AFTER_PROMISE_DAYS: Final = 2  # working days after the day they named; ours
FOLLOW_UP_DAYS: Final = 7  # working days; most managers want to hear within one to two weeks (Accountemps 2017)
MESSAGE_GAP_DAYS: Final = 4  # working days between two messages; ours
WHILE_WAITING_DAYS: Final = 3  # working days; between the letter and the first question; ours
PARK_DAYS: Final = 20  # working days; interview to decision takes 25 days on average (NACE 2023)
PARK_DAYS_PUBLIC: Final = 30  # working days; public employers take longer (NACE 2012: 38)
LET_GO_AFTER_FOLLOW_UP_DAYS: Final = 10  # working days after the last follow-up; ours
LET_GO_DAYS: Final = 30  # working days after the talk where no follow-up was sent; ours
LET_GO_DAYS_PUBLIC: Final = 45  # the same for public employers; ours
FEEDBACK_DAYS: Final = (1, 2)  # working days after a refusal; ours
FEEDBACK_REMINDER_DAYS: Final = 7  # working days after asking, once; ours
SECOND_LOOK: Final = (timedelta(hours=44), timedelta(hours=72))  # about two days after the note; ours
SECOND_LOOK_HOURS: Final = (time(9, 0), time(20, 0))  # while the person is awake; ours
REVIEWS_BEFORE_SECOND_LOOK: Final = 2  # brooding goes with anxiety (Edgar et al. 2024); the number is ours
REVIEW_MINUTES: Final = 15  # one structured look back is enough; ours

# --- timing at work and among friends (no trial settles these; all ours) ---------------------------------------------
BOSS_WITHIN: Final = timedelta(hours=24)  # the same day where it can be; a boss should not hear it from others first
COLLEAGUE_BETWEEN: Final = (timedelta(hours=24), timedelta(hours=48))  # after the heat, before it sets
CLIENT_WITHIN: Final = timedelta(hours=4)  # working hours to say that it is seen; the plan follows within a working day
FRIEND_BETWEEN: Final = (
    timedelta(hours=24),
    timedelta(hours=72),
)  # room first; heard first, later apologies did better
SECOND_TRY_AFTER: Final = timedelta(days=7)  # one ordinary or light contact a week, to a colleague or friend
THANKS_WITHIN: Final = timedelta(days=3)  # while it is fresh; later thanks are still welcome
MEETING_WAIT: Final = timedelta(days=7)  # so long it may wait for the day on which they see each other; ours
BOSS_ASKED_AFTER: Final = timedelta(days=14)  # three promises take about that; then one question whether it is settled
COLLEAGUE_LET_GO: Final = timedelta(days=30)  # then it is no longer a topic
FRIEND_LET_GO: Final = timedelta(days=60)  # after two tries without an answer

# --- learning from it ------------------------------------------------------------------------------------------------
RECALIBRATION_SD: Final = 0.7  # how far one's forecasts may be off at all, in log odds, before anything is known; ours
EIGHTY_PERCENT: Final = 1.2816  # standard deviations; inside it a lean may be chance, so nothing is said of it
EXPECTED_NO: Final = 0.5  # a forecast below it expected a no; ours
FORECAST_STEP: Final = 0.05  # forecasts go from 0.05 to 0.95 in such steps; finer ones would only look exact; ours
SCORE_FROM: Final = 10  # interviews with a forecast; a Brier score of fewer is noise; ours
BINS_FROM: Final = 20  # the same for "what your 30 % has meant"; ours
BINS: Final = 3  # more would be nearly empty; ours
REPAIRS_FROM: Final = 3  # letters of one kind; below it only the count is told; ours
PATTERN_FROM: Final = 3  # occasions; fewer are no pattern; ours
ACTIVE_LESSONS: Final = 3  # if-then plans at a time (Sheeran et al. 2024: they work best rehearsed); the number is ours
MISTAKES_AFTER_OFFER: Final = 2  # after a success, what went wrong teaches more (Ellis, Mendel & Nir 2006)
WORKED_AFTER_REFUSAL: Final = 3  # after a refusal, what worked is easily forgotten; ours
HELP_FEELING: Final = 7  # of 10; on as many days as below, people who can help are named; ours
HELP_DAYS: Final = 3  # as above
RETENTION: Final = 0.90  # chance to still know an answer when it comes back (the usual aim of FSRS)
RETENTION_SOON: Final = 0.95  # the same with an interview near; ours
INTERVIEW_SOON: Final = timedelta(days=7)  # near; ours
SESSION_MINUTES: Final = 20  # of practice at most, also on the day before; ours
ANSWER_MINUTES: Final = 2  # of an answer read aloud; longer ones ramble; ours
SPEECH_PACE: Final = 140  # words a minute; English talk lies between 120 and 160
ANSWER_WORDS: Final = (60, 280)  # from half a minute to two at that pace; ours
ALIKE: Final = 0.5  # share of telling words from which two wordings are one question; ours
