"""A plan to start from for each kind of slip: the cue that will be there in the talk, and one act."""

from __future__ import annotations

from typing import Final

IF_THEN: Final[dict[str, tuple[str, str]]] = {
    "late": ("I plan the way there", "leave so that I stand at the door half an hour early"),
    "no_show": ("an interview is agreed", "put it in the calendar with two alarms the same minute"),
    "wrong_name": ("I sit down before the talk", "write their names at the top of my page"),
    "blanked": ("my mind goes empty", 'say "let me think for a moment" and breathe out'),
    "weak_answer": ("an answer of mine comes out thin", 'add "one example of that is" and give its result'),
    "rambling": ("I hear myself start a third sentence", "end on the result and stop"),
    "nerves": ("I notice that I speak fast", "let one breath pass before the next sentence"),
    "body_language": ("a new person speaks", "look at them until they have finished"),
    "badmouthed_employer": ("they ask about my last place", "name one thing that I learned there"),
    "pay_too_early": ("pay comes to my mind in a first talk", "ask about the work instead"),
    "unprepared": ("an interview is two days away", "read three pages of theirs and note one point for each"),
    "technical_error": ("I am not sure of a fact", 'say "I would check this" and tell how I would find out'),
    "lie": ("the true answer sounds weak", "say it plainly with what I do about it"),
    "exaggeration": ("I say a number", "take the one that stands in my CV"),
    "phone_rang": ("I walk into the building", "switch the phone off"),
    "phone_answered": ("I walk into the building", "switch the phone off"),
    "dress": ("an interview is agreed", "ask the recruiter what people wear there"),
    "damage": ("something breaks or spills", "say so at once and ask how to put it right"),
    "offensive_remark": ("I want to comment on a person or group", "ask about the work instead"),
    "flat_joke": ("a joke comes to my mind", "leave it and ask a question"),
    "swearing": ("I feel heat rise", "take a sip of water before I speak"),
    "no_questions": ("they ask whether I have questions", "read the first of the three on my page"),
    "tech_trouble": ("picture or sound fails", "say so once and dial in by telephone"),
    "interrupting": ("I want to come in while they speak", "write the word down and wait"),
    "low_energy": ("they describe the job", "name the first thing I would do in the first week"),
    "forgot_strength": ("they ask for anything else", "read the one thing at the top of my page"),
    "distracted_by_emergency": ("something urgent weighs on me that day", "tell them before we begin, in one sentence"),
    "arguing": ("they disagree with me", 'say "that is a fair point" and ask what they have seen'),
    "wrong_document": ("I am about to send a file", "open it once from the mail itself"),
    "oversharing": ("a private matter comes up", "answer in one sentence and go back to the work"),
    "confidentiality": ("an example needs another firm's facts", "tell it without name and number"),
    "forbidden_aid": ("a test begins", "ask what is allowed"),
    "other": ("the same thing comes up again", "pause for one breath and say the plain thing"),
}
