"""Every threshold of the product in one place, each with its reason. Change one here and everything follows.

"Ours" marks a design choice informed by, but not proven by, research.
"""

from __future__ import annotations

from datetime import time, timedelta
from typing import Final

# --- judge ---------------------------------------------------------------------------------------------------------
NOTICED_WEIGHT: Final = {"seen": 10, "probably": 6, "unlikely": 2}  # tenths, so that scores stay whole numbers; ours
CENTRALITY_WEIGHT: Final = {"core": 15, "useful": 10, "side": 5}  # tenths; ours
SCORE_THRESHOLD: Final = 200  # = 2.00; below it naming a slip does more harm than good (Halperin et al. 2022); ours
ANSWER_ITEMS_PER_LETTER: Final = 2  # ours
PROBLEM_ITEMS_PER_LETTER: Final = 1  # repeated apology can be worse than none (Halperin et al. 2022)
TOO_MANY_PROBLEMS: Final = 3  # from here on a plain thank-you and a call say more than a letter; ours
LATE_GRACE_MINUTES: Final = 5  # one recruiter's view of a grace time
VERY_LATE_MINUTES: Final = 15  # ours
LONG_OUTAGE_MINUTES: Final = 10  # ours

# --- odds (evidence: NACE 2016-23, CareerPlug 2024, Lever 2019) -----------------------------------------------------
BASE_RATES: Final = {"graduates": 0.45, "small firm": 0.27, "on site": 0.35}
BASE_RATE_UNKNOWN: Final = 0.35  # ours: between small firms and graduates
PRIOR_STRENGTH: Final = 6  # own record weighs half after six interviews; ours
FEELING_CORRELATION: Final = (0.2, 0.3, 0.5)  # feeling and outcome: low, likely, high (r .28 found; ours)

# --- perspective ----------------------------------------------------------------------------------------------------
MAX_PROMPTS: Final = 3
DISCOUNT: Final = {"inner": 0.5, "spoken": 0.75, "unmissable": 1.0}  # first from Gilovich et al. 2000, others ours
NOTICED_FROM_PROBABILITY: Final = (0.35, 0.7)  # below the first: unlikely; above the second: seen
HIGH_DISTRESS: Final = 6

# --- timing ---------------------------------------------------------------------------------------------------------
NOTE_WITHIN: Final = timedelta(hours=2)
COOL_OFF: Final = timedelta(hours=3)  # cheap insurance (Oechssler et al. 2015, mixed); ours
COOL_OFF_URGENT: Final = timedelta(minutes=15)  # ours
COOL_OFF_TIGHT: Final = timedelta(hours=1)  # where a known decision date leaves no more; ours
HOT_FEELING: Final = 6  # from here on one night passes first; ours
SECOND_READING: Final = timedelta(minutes=20)  # ours
WORK_OPENS: Final = time(8, 30)
WORK_CLOSES: Final = time(17, 0)
BEST_OPENS: Final = time(9, 0)  # office hours read as less pressing (Giurge & Bohns 2021); the slot is ours
BEST_CLOSES: Final = time(11, 30)
URGENT_OPENS: Final = time(7, 0)
URGENT_CLOSES: Final = time(20, 0)
URGENT_LATE_NOTICE: Final = time(18, 0)
URGENT_WITHIN: Final = timedelta(hours=2)
FRIDAY_TURN: Final = time(14, 0)
SOFT_DEADLINE_DAYS: Final = 1  # about 24 h, what managers say they expect (surveys)
HARD_DEADLINE_DAYS: Final = 2
CORRECTION_DEADLINE_DAYS: Final = 5
BEFORE_DECISION: Final = timedelta(hours=4)  # business hours
FOLLOW_UP_AFTER_PROMISE_DAYS: Final = 2
FOLLOW_UP_DAYS: Final = 7
FOLLOW_UP_BOUNDS: Final = (5, 10)
MESSAGE_GAP_DAYS: Final = 4  # business days between two messages
MAX_MESSAGES: Final = 3
PARK_DAYS: Final = 20  # interview to decision takes 25 days on average (NACE 2023)
PARK_DAYS_PUBLIC: Final = 30
LET_GO_AFTER_FOLLOW_UP_DAYS: Final = 10
LET_GO_DAYS: Final = 30
LET_GO_DAYS_PUBLIC: Final = 45
FEEDBACK_DAYS: Final = (1, 2)
FEEDBACK_REMINDER_DAYS: Final = 7
SECOND_LOOK: Final = (timedelta(hours=44), timedelta(hours=72))
SECOND_LOOK_HOURS: Final = (time(9, 0), time(20, 0))
