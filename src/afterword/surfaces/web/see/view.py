"""The page that shows the account with its moments, and takes what the person puts right."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from afterword.core.corrections import Add, Change, Correction, Merge, Remove, Restore, Split
from afterword.core.debrief import Debrief
from afterword.core.judge.fitting import fits, kinds_for, near
from afterword.core.judge.kinds import slip_kind, slip_kinds
from afterword.core.judge.perspective import heard
from afterword.core.judge.score import noticed_by_rule
from afterword.core.occasion import AfterwordError, Centrality, Handled, Moment, Noticed, Occasion, Polarity, Setting
from afterword.core.said_sorry import said_sorry
from afterword.surfaces.web.choices import number, one_of, out_of_date
from afterword.surfaces.web.house import app, debrief_of, sealed
from afterword.surfaces.web.marks import Mark, pieces
from afterword.surfaces.web.showing import show
from afterword.surfaces.web.words import words_for
from afterword.use_cases.correct_moments import correct_moments
from afterword.use_cases.place_occasion import place_occasion
from afterword.use_cases.suggest_kinds import suggest_kinds


@dataclass(frozen=True, slots=True)
class Shown:
    """A moment as the page shows it: its number for people, its place among the occasion's moments.

    `asked`: it was added just now, so its likely kinds are offered; `said_sorry` the words that tell of an apology there.
    """

    moment: Moment
    at: int
    open: bool = False
    more: bool = False
    is_last: bool = False
    setting: Setting = Setting.INTERVIEW
    asked: bool = False
    said_sorry: str = ""

    @property
    def number(self) -> int:
        """Counted from one, in the order of the account."""
        return self.at + 1

    @property
    def unsure(self) -> bool:
        """Whether the reader would not be surprised by another kind."""
        if self.moment.polarity is not Polarity.SLIP:
            return False
        return (
            self.asked
            or (self.moment.confidence < 1 and bool(self.alternatives))
            or not fits(self.moment.kind or "", self.setting)
        )

    @property
    def choices(self) -> tuple[str, ...]:
        """What it may be: as it was read, and the two likeliest others."""
        kind = self.moment.kind or "other"
        read = (kind,) if fits(kind, self.setting) else ()
        return (*read, *self.alternatives)

    @property
    def fitting(self) -> bool:
        """Whether its kind can happen in this setting."""
        return fits(self.moment.kind or "other", self.setting)

    @property
    def alternatives(self) -> tuple[str, ...]:
        """The two likeliest other kinds."""
        known = (name for name in self.moment.also if name in slip_kinds() and fits(name, self.setting))
        return tuple(dict.fromkeys(name for name in known if name != self.moment.kind))[: 3 if self.asked else 2]

    @property
    def others(self) -> tuple[str, ...]:
        """What else it may be, in two or three taps: the reader's second thoughts, then what it is easily taken for."""
        if self.moment.polarity is not Polarity.SLIP:
            return ()
        likely = (*self.alternatives, *near(self.moment.kind or "other", self.setting))
        asked = self.choices if self.unsure else ()
        return tuple(dict.fromkeys(name for name in likely if name not in asked))[: 2 if asked else 3]

    @property
    def noticed(self) -> Noticed | None:
        """How visible it is held to be: as the person said, else as such things usually are."""
        return self.moment.noticed or self.counts_as

    @property
    def counts_as(self) -> Noticed | None:
        """How visible it is taken to be; without a reaction in words or deeds that can be less than was said."""
        if self.moment.polarity is not Polarity.SLIP:
            return None
        return noticed_by_rule(self.moment, slip_kind(self.moment.kind or "other"))


@require_http_methods(["GET", "HEAD", "POST"])
def see_page(request: HttpRequest, occasion_id: str) -> HttpResponse:
    """Show what was read; take one correction at a time."""
    debrief = debrief_of(occasion_id)
    if request.method != "POST":
        return sealed(debrief.occasion.id) or _page(request, debrief)
    if request.POST.get("do") == "where":
        return _placed(request, debrief)
    try:
        correction = correction_in(request.POST, debrief.occasion)
    except AlreadyThere as known:
        return HttpResponseRedirect(f"{reverse('see', args=[debrief.occasion.id])}?open={known.number}#m{known.number}")
    except AfterwordError as error:
        return _page(request, debrief, error=str(error), adding=request.POST.get("words", ""))
    corrected = correct_moments(
        app().store,
        app().clock,
        app().check,
        debrief.occasion.id,
        [correction],
        version=number(request.POST, "version"),
        voice=app().voice,
    )
    where = _where(correction, debrief.occasion, corrected.occasion)
    return HttpResponseRedirect(reverse("see", args=[corrected.occasion.id]) + where)


def _placed(request: HttpRequest, debrief: Debrief) -> HttpResponse:
    """Where it happened was tapped; what is so already is not read again."""
    setting = one_of(Setting, request.POST, "setting")
    if setting is not None and setting is not debrief.occasion.setting:
        place_occasion(
            app().store,
            app().clock,
            app().check,
            app().reader,
            debrief.occasion.id,
            setting,
            version=number(request.POST, "version"),
            voice=app().voice,
        )
    return HttpResponseRedirect(reverse("see", args=[debrief.occasion.id]) + "#where")


def correction_in(post: QueryDict, occasion: Occasion) -> Correction:
    """The one correction that was tapped.

    Raises:
        AfterwordError: it does not fit this occasion.
        AlreadyThere: the words are a slip already.
    """
    do = post.get("do", "")
    if do == "add":
        start, end = found_in(occasion.account, post.get("words", ""))
        if (known := _already(occasion, start, end, one_of(Polarity, post, "polarity"))) is not None:
            raise AlreadyThere(known + 1)
        polarity, kind = one_of(Polarity, post, "polarity") or Polarity.SLIP, post.get("kind") or None
        if polarity is Polarity.SLIP and kind is None:
            kind, *also = suggest_kinds(
                occasion.account[start:end], occasion.setting, app().reader, told_at=app().clock.now()
            )
            return Add(start, end, polarity, kind, tuple(also))
        return Add(start, end, polarity, kind)
    if do == "back":
        return Restore(number(post, "removed"))
    at = number(post, "moment")
    if at >= len(occasion.moments):
        raise out_of_date()
    if do == "remove":
        return Remove(at)
    if do == "split":
        quote = occasion.moments[at].quote
        return Split(at, quote.start + found_in(quote.text, post.get("second", ""))[0])
    if do == "merge":
        return Merge(at)
    if do == "cue":
        return Change(at, cue=post.get("cue", "").replace("\r\n", "\n")[:400])
    return Change(
        at,
        polarity=one_of(Polarity, post, "polarity"),
        kind=(post.get("other_kind") if do == "kind" else post.get("kind")) or None,
        noticed=one_of(Noticed, post, "noticed"),
        centrality=one_of(Centrality, post, "centrality"),
        handled=one_of(Handled, post, "handled"),
    )


class AlreadyThere(Exception):
    """The words that should be added are a slip already, the one with this number."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def _already(occasion: Occasion, start: int, end: int, polarity: Polarity | None) -> int | None:
    """The place of the slip that these words are the greater part of; then it is asked about instead of told twice."""
    if polarity is not Polarity.SLIP:
        return None
    for at, moment in enumerate(occasion.moments):
        shared = min(end, moment.quote.end) - max(start, moment.quote.start)
        if moment.polarity is Polarity.SLIP and 2 * shared > moment.quote.end - moment.quote.start:
            return at
    return None


def found_in(account: str, words: str) -> tuple[int, int]:
    """Where these words stand in the account; line ends and spaces need not be the same.

    Raises:
        AfterwordError: they do not.
    """
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    match = re.search(pattern, account, re.IGNORECASE) if pattern else None
    if match is None:
        raise AfterwordError(
            _("These words do not stand in your account. Copy a few words from it as they are. Nothing was changed.")
        )
    return match.span()


def _where(correction: Correction, occasion: Occasion, corrected: Occasion) -> str:
    """The rest of the address: the moment that was changed or added, or the way back."""
    if isinstance(correction, Add):
        number = 1 + next(
            at
            for at, moment in enumerate(corrected.moments)
            if (moment.quote.start, moment.quote.end) == (correction.start, correction.end)
            and moment.polarity is correction.polarity
        )
        return f"?added={number}#m{number}"
    if isinstance(correction, Remove):
        return f"?undo={len(occasion.removed)}#undo"
    if isinstance(correction, Change) and (correction.kind or correction.polarity):
        return f"#m{correction.moment + 1}"
    if isinstance(correction, Change | Split | Merge):
        return f"?open={correction.moment + 1}&more=1#m{correction.moment + 1}"
    return "#add"


def _page(request: HttpRequest, debrief: Debrief, *, error: str = "", adding: str = "") -> HttpResponse:
    occasion = debrief.occasion
    opened, undo, added = (request.GET.get(name, "") for name in ("open", "undo", "added"))
    shown = [
        Shown(
            moment,
            at,
            opened == str(at + 1),
            "more" in request.GET,
            at + 1 == len(occasion.moments),
            occasion.setting,
            added == str(at + 1) and moment.polarity is Polarity.SLIP and bool(moment.also),
            _apology(moment, occasion),
        )
        for at, moment in enumerate(occasion.moments)
    ]
    strengths, slips = (
        [item for item in shown if item.moment.polarity is polarity] for polarity in (Polarity.STRENGTH, Polarity.SLIP)
    )
    others = [item for item in shown if item not in strengths and item not in slips]
    # What speaks for them comes first; that it was noticed is said too, and last.
    calm = [prompt for prompt in debrief.prompts if prompt.name != "honest_limit"]
    values = {
        "debrief": debrief,
        "here": "see",
        "pieces": pieces(occasion.account, [_mark(item) for item in (*slips, *strengths, *others)]),
        "strengths": strengths,
        "slips": slips,
        "others": others,
        "others_open": any(item.open or added == str(item.number) for item in others),
        "ask_for_more": strengths and len(strengths) < len(slips),
        "kinds": kinds_for(occasion.setting),
        "heard": heard(occasion),
        "prompts": calm,
        "more_prompts": calm[1:],
        "limits": [prompt for prompt in debrief.prompts if prompt not in calm],
        "settings": list(Setting),
        "to_add": [Polarity.SLIP, Polarity.STRENGTH, Polarity.CIRCUMSTANCE],
        "add_open": not occasion.moments,
        "polarities": [Polarity.STRENGTH, Polarity.SLIP, Polarity.CIRCUMSTANCE, Polarity.NEUTRAL],
        "noticed": list(Noticed),
        "centrality": list(Centrality),
        "handled": list(Handled),
        "undo": undo if undo in map(str, range(len(occasion.removed))) and request.method != "POST" else "",
        "error": error,
        "adding": adding,
    }
    return show(request, "see/page.html", values, 400 if error else 200)


def _apology(moment: Moment, occasion: Occasion) -> str:
    """The apology that the account tells of, as long as nobody has said what came of it."""
    if moment.polarity is not Polarity.SLIP or moment.facts.handled is not Handled.NO or moment.confidence >= 1:
        return ""
    found = said_sorry(occasion.account, moment, occasion.slips)
    return found.text if found else ""


def _mark(item: Shown) -> Mark:
    quote, polarity = item.moment.quote, item.moment.polarity
    return Mark(quote.start, quote.end, polarity.value, f"m{item.number}", str(item.number), str(words_for(polarity)))
