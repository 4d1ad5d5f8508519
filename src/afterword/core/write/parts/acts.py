"""The words after "I" for each kind of slip, what should have been done, and what can be offered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Naming:
    """How one kind is named. `acts` go after "I"; `duties` after "I should have"; `amends` are next steps."""

    acts: tuple[str, ...]
    duties: tuple[str, ...]
    amends: tuple[str, ...] = ()


NAMINGS = {
    "late": Naming(
        (
            "arrived {measure} late{on}",
            "kept you waiting for {measure}{on}",
            "was {measure} late{on}",
        ),
        ("been there on time", "watched the time", "left myself enough time"),
        (
            "[If it helps|If you wish], I will make up the time at any hour that suits you.",
            "The part of the hour that we lost I [am glad to|will gladly] make up [whenever you like|at a time that suits you].",
            "If there was a question you did not get to, I [am glad to|can] answer it now[, by mail or by phone|].",
            "If the lost minutes cost you a question, please send it to me and I will answer [the same day|at once|it in full].",
            "Whatever [we did not reach|was cut short] I can take up [by phone|in writing] at a time that suits you.",
        ),
    ),
    "late on the way": Naming(
        (),
        ("[left|allowed] enough time for the journey", "set out earlier", "allowed for a delay on the way"),
    ),
    "late, no minutes": Naming(("arrived late{on}", "kept you waiting{on}", "came late{on}"), ()),
    "late, a deadline": Naming(
        ("missed the deadline{on}", "handed it in after the deadline{on}"),
        ("started in time", "left enough time for it", "handed it in on time"),
        (
            "If it left work for you, please pass it to me, and I will do it.",
            "What can still be done about it I will do; please tell me what you need.",
        ),
    ),
    "late on a call": Naming(
        (
            "joined our call {measure} late{on}",
            "came into the call {measure} late{on}",
            "joined the call late{on}",
        ),
        ("been ready before the hour", "joined early", "kept that hour free"),
    ),
    "no_show": Naming(
        ("missed our appointment{on}", "did not come to our appointment{on}", "was not there{on} when you expected me"),
        ("kept to the time we had agreed", "been there", "let you know"),
        (
            "If you are [still willing|willing] to meet, I will fit in with a time of your choice[, early or late|].",
            "Should you still want to talk, please name [any time|an hour], and I will be there[ early|].",
            "If another time is possible, [I will take whichever hour suits you|a time of your choice will suit me].",
            "I can come at any hour you choose, if you are willing to set a new one.",
            "[If there can be another time|If you can give me another time], I will be there whenever you say.",
        ),
    ),
    "no_show, at work": Naming(
        (
            "was not there{on} when you counted on me",
            "was not there{on} when I was due",
            "was not where I should have been{on}",
        ),
        ("been there", "been there on time", "kept to what was agreed"),
        (
            "If it left work for you, please pass it to me, and I will do it.",
            "If something was left undone because of it, please pass it to me, and I will do it.",
            "If I can make up for the time, tell me when, and I will be there.",
        ),
    ),
    "wrong_name": Naming(
        (
            "got a name wrong more than once{on}",
            "used the wrong name more than once{on}",
            "went on using a wrong name{on}",
        ),
        ("listened more closely", "made sure of it beforehand", "asked again"),
    ),
    "badmouthed_employer": Naming(
        (
            "spoke about an employer of mine in a way that was not fair{on}",
            "was unfair about a place where I have worked{on}",
            "was harsher about an employer of mine than is right{on}",
        ),
        ("kept to the work itself", "kept that to myself", "left that out"),
    ),
    "phone_rang": Naming(
        (
            "let my phone ring while we were talking{on}",
            "let my phone disturb our talk{on}",
            "let my phone break into our talk{on}",
        ),
        ("switched it off beforehand", "turned it off at the door", "left it off"),
    ),
    "phone_answered": Naming(
        (
            "used my phone while we were talking{on}",
            "turned to my phone during our talk{on}",
            "gave my phone time that was yours{on}",
        ),
        ("left it off", "given you my whole attention", "switched it off beforehand"),
        (
            "The time was yours; if a question [went under|was lost], please send it and I will answer it [in full|at once].",
            "If something was left open in those minutes, I [am glad to|will gladly] come back to it [whenever you like|at any time].",
            "Should you wish to put a question again, [it will have|I will give it] my full attention.",
            "[Any point that|Whatever] went short in those minutes I can take up again, by phone or in writing.",
        ),
    ),
    "swearing": Naming(
        (
            "used a coarse word{on}",
            "used a coarse word in our talk{on}",
            "swore while we were talking{on}",
        ),
        ("chosen another word", "kept my language plain", "minded my words"),
    ),
    "interrupting": Naming(
        ("spoke over you{on}", "cut in while you were speaking{on}", "did not let you finish{on}"),
        ("listened to the end", "waited for the end of your sentence", "heard you out"),
    ),
    "no_show, friend": Naming(
        (
            "was not there{on} when you counted on me",
            "let you down{on} and did not come",
            "did not come{on} when you were waiting for me",
        ),
        ("been there", "come when I had said I would", "told you in time"),
        (
            "I would like to make it up to you, if you will let me.",
            "I would like to hear how it was for you, if you want to tell me.",
            "If there is something I can still do or carry for you, tell me, and I will do it.",
        ),
    ),
    "no_show, no word of absence": Naming(
        ("let you down{on}", "did not keep my word to you{on}"),
        ("kept my word", "remembered it"),
        (
            "I would like to make it up to you, if you will let me.",
            "If there is something I can still do for you, tell me, and I will do it.",
        ),
    ),
    "interrupting, another": Naming(
        ("spoke over {whom}{on}", "cut in while {whom} was speaking{on}", "did not let {whom} finish{on}"),
        ("listened to the end", "waited my turn", "heard everybody out"),
    ),
    "arguing, another": Naming(
        ("argued with {whom}{on} where I should have listened",),
        ("listened first", "heard the point out", "taken the point as it was meant"),
        (
            "I would [be glad|like] to hear more of what was said.",
            "If we come back to it, I will listen [before I answer|first].",
            "I would like to hear that point again, and [this time to the end|to the end].",
        ),
    ),
    "hurt, another": Naming(
        ("hurt {whom}{on}", "did something that hurt {whom}{on}"),
        ("taken more care",),
        (
            "If there is something I can do to put it right, please tell me, and I will do it.",
            "Please tell me what would help; I will [do it|see to it].",
        ),
    ),
    "arguing": Naming(
        (
            "argued with you{on} where I should have listened",
            "argued{on} where I should have listened",
        ),
        ("listened first", "heard your point out", "taken your point in good part"),
        (
            "If you are willing, I would like to hear your point again, and [this time to the end|to the end].",
            "I would [be glad|like] to hear more of what you said.",
            "Should you care to come back to it, I will listen [before I answer|first].",
        ),
    ),
    "arguing, no point": Naming(
        ("was not fair to you{on}", "spoke to you{on} in a way that was not right"),
        ("kept calm", "thought before I spoke", "chosen my words"),
        (
            "If you want to say how it was for you, I will listen.",
            "I would like to hear how it was for you, if you want to tell me.",
            "[If we speak again|When we next speak], I will listen first.",
        ),
    ),
    "accused": Naming(
        ("{accused}",),
        ("looked again first", "checked before I spoke", "made sure of it first"),
        (
            "I will say so to [everybody who|whoever] heard it[, if you like|].",
            "If you wish, I will say [the same|so] to those who heard it.",
            "Those who heard it should know, and I will tell them if you agree.",
        ),
    ),
    "accused, alone": Naming(
        ("{accused}",),
        ("looked again first", "checked before I spoke", "made sure of it first"),
        (
            "I take it back.",
            "If you want to say how it was for you, I will listen.",
            "[Next time|From now on] I will look twice before I say such a thing.",
        ),
    ),
    "sharp": Naming(
        ("was sharp with you{heard}{on}", "spoke to you sharply{heard}{on}", "was short with you{heard}{on}"),
        ("kept calm", "chosen my words", "minded my tone"),
        (
            "You did not deserve that tone. If you [want|wish] to say how it was for you, I will listen.",
            "It was no way to speak to you.",
            "That tone was wrong. Should you want to talk about it, I am here to listen.",
        ),
    ),
    "sharp, another": Naming(
        ("was sharp with {whom}{on}", "spoke to {whom} sharply{on}", "was short with {whom}{on}"),
        ("kept calm", "chosen my words", "minded my tone"),
        ("It was no way to speak to anybody.", "That tone was wrong."),
    ),
    "offensive_remark": Naming(
        (
            "made a remark{heard} that was out of place{on}",
            "said something{heard} that was disrespectful{on}",
            "made a remark{heard} that should not have been made{on}",
        ),
        ("thought before I spoke", "chosen my words"),
        (
            "It was wrong, and I take it back. If you [want|wish] to tell me how it came across, I will listen.",
            "I take it back. If you [wish|want] to say something about it, I will listen.",
            "[The remark was wrong|It was wrong], and I take it back. Should you want to talk about it, I am here to listen.",
            "I take it back. If somebody else heard it too, I will say the same to them.",
        ),
    ),
    "offensive_remark, another": Naming(
        (
            "made a remark to {whom} that was out of place{on}",
            "said something disrespectful to {whom}{on}",
            "made a remark to {whom} that should not have been made{on}",
        ),
        ("thought before I spoke", "chosen my words"),
        (
            "It was wrong, and I take it back.",
            "[The remark was wrong|I should not have said it], and I take it back.",
        ),
    ),
    "damage": Naming(
        ("{damaged}{on}", "damaged something of yours{on}"),
        ("taken more care", "looked where I moved"),
        (
            "I would like to replace it or pay for it, [as you prefer|whichever you prefer].",
            "Please let me pay for the repair, or for a new one.",
            "I would like to pay for the repair, or for a new one if it cannot be mended.",
            "Please let me [replace it|pay for a new one], or have it mended, [as you prefer|whichever you prefer].",
        ),
    ),
    "damage, not theirs": Naming(
        ("{damaged}{on}", "damaged something that was not mine{on}"),
        ("taken more care", "looked where I moved"),
        (
            "Please tell me what it takes to put it right, and I will do my part.",
            "I will do what it takes to have it put right; please tell me what you need from me.",
        ),
    ),
    "lost": Naming(
        ("{damaged}{on}", "lost something of yours{on}"),
        ("taken better care of it", "kept it safe"),
        (
            "I will pay what it was worth. Please tell me what that is.",
            "I would like to make up for it. Please tell me what it was worth, or what you would like me to do.",
        ),
    ),
    "keepsake": Naming(
        ("{damaged}{on}", "damaged something of yours{on}"),
        ("taken better care of it", "kept it safe"),
        (
            "I know that no other one takes its place. Please tell me what you would like me to do.",
            "I cannot give you another one, and I know it. Whatever I can do about it, I will do; please tell me what you want.",
        ),
    ),
    "keepsake, lost": Naming(
        ("{damaged}{on}", "lost something of yours{on}"),
        ("taken better care of it", "kept it safe"),
        (
            "I know that no other one takes its place. Please tell me what you would like me to do.",
            "I cannot give you another one, and I know it. Whatever I can do about it, I will do; please tell me what you want.",
        ),
    ),
    "hurt": Naming(
        ("hurt you{on}", "did something that hurt{on}", "caused hurt{on}"),
        ("taken more care",),
        (
            "If there is something I can do to put it right, please tell me, and I will do it.",
            "Please tell me what would help; I will [do it|see to it].",
            "I would like to put it right in the way that is best for you, if you tell me how.",
        ),
    ),
    "distracted_by_emergency": Naming(
        ("had part of my mind elsewhere{on}", "was not fully there{on}"),
        ("told you at the start", "asked for another day", "said so beforehand"),
    ),
    "other": Naming(
        (
            "did something that was not right{on}",
            "did not act as I should have{on}",
        ),
        ("done better", "taken more care"),
        (
            "If something is left to put right, please tell me, and I will do it.",
            "Please tell me what would help; I will see to it.",
            "I would like to make up for it in the way that suits you.",
        ),
    ),
}
