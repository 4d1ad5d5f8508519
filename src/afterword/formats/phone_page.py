"""The brief and the rescue card as single HTML files: nothing else is loaded, so they open on a phone without a network."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from zoneinfo import ZoneInfo

from afterword.core.learn.brief import Brief
from afterword.core.learn.rescue import Rescue
from afterword.core.plan.words import day_and_time

_STYLE = """
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 40rem; padding: 1.25rem; font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: break-word;
  background: Canvas; color: CanvasText; }
h1 { font: 400 1.6rem/1.25 Georgia, serif; margin: 0 0 0.25rem; }
h2 { font: 400 1.25rem/1.3 Georgia, serif; margin: 1.75rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
p, ul, ol { margin: 0 0 0.5rem; }
ul, ol { padding-left: 1.25rem; }
.soft { opacity: 0.75; font-size: 0.9rem; }
.plan { padding: 0.75rem 1rem; border-left: 3px solid; margin-bottom: 0.75rem; }
summary { display: flex; align-items: center; min-height: 3.5rem; padding: 0 1rem; border: 1px solid; border-radius: 0.6rem;
  font-weight: 600; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
details { margin-bottom: 0.75rem; }
details > div { padding: 0.75rem 1rem 0.25rem; }
.say { font: 1.3rem/1.4 Georgia, serif; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } h2 { margin-top: 1rem; break-after: avoid; } li, .plan { break-inside: avoid; } }
"""


def brief_page(brief: Brief, home: ZoneInfo) -> str:
    """The brief as one HTML file."""
    coming = brief.coming
    title = f"Before the talk at {coming.company}" if coming and coming.company else "Before the next talk"
    parts = [f"<h1>{escape(title)}</h1>"]
    if coming is not None:
        where = f" · {coming.role}" if coming.role else ""
        parts.append(f'<p class="soft">{escape(day_and_time(coming.at.astimezone(home)) + where)}</p>')
    parts.append("<h2>My plans</h2>")
    parts += [f'<p class="plan">{escape(plan)}</p>' for plan in brief.plans] or ['<p class="soft">None chosen yet.</p>']
    if brief.people:
        names = (f"{escape(one.name)}{f' <em>({escape(one.say)})</em>' if one.say else ''}" for one in brief.people)
        parts.append(_list("Who will be there", names))
    if brief.stories:
        parts.append("<h2>What they asked, and may ask</h2>")
        for story in brief.stories:
            parts.append(f"<h3>{escape(story.question.sentence)}</h3>")
            facts = "".join(f"<li>{escape(fact)}</li>" for fact in story.facts)
            parts.append(f"<ul>{facts}</ul>" if facts else f"<p>{escape(story.how)}</p>")
    if brief.strengths:
        parts.append(_list("What worked before", map(escape, brief.strengths)))
    parts.append(_list("What I ask them", map(escape, brief.ask)))
    if brief.avoid:
        found = (
            f"{escape(one.title)} (in {one.count} of the last {one.of}). {escape(one.instead)}" for one in brief.avoid
        )
        parts.append(_list("What has repeated", found))
    return _page(title, "\n".join(parts))


def rescue_page(rescues: Iterable[Rescue]) -> str:
    """The rescue card as one HTML file: one tap opens a situation."""
    cards = (
        f'<details name="rescue" id="{escape(one.name)}"><summary>{escape(one.title)}</summary><div>'
        f'<p>{escape(one.pause)}</p><p class="say">“{escape(one.say)}”</p><p>{escape(one.then)}</p></div></details>'
        for one in rescues
    )
    head = '<h1>Right now</h1><p class="soft">Pause. Own it in one sentence. Put it right. Go on.</p>'
    return _page("Rescue card", "\n".join([head, *cards]))


def _list(title: str, items: Iterable[str]) -> str:
    return f"<h2>{escape(title)}</h2><ul>{''.join(f'<li>{item}</li>' for item in items)}</ul>"


def _page(title: str, body: str) -> str:
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )
