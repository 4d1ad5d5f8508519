"""Whether something wrong was handed on that others will go by: a report, an order, a dose. Unseen, it only gets worse."""

from __future__ import annotations

import re
from typing import Final

_HANDED_ON: Final = (
    r"(?:sent|send|e-?mailed|gave|given|handed|put|filed|submitted|wrote|written|entered|posted|printed|quoted|typed|keyed|booked|ordered|"
    r"filled|copied|labell?ed|signed|passed|published|uploaded|shared|invoiced|charged|paid|packed|delivered|prescribed|recorded|logged|marked|"
    r"calculated|worked out|totalled|measured|told|set up|forwarded|made out)"
)
_GONE_BY: Final = (
    r"(?:reports?|figures?|numbers?|costs?|totals?|sums?|sheets?|spreadsheets?|invoices?|quotes?|estimates?|offers?|orders?|rotas?|rosters?|schedules?|timesheets?|"
    r"payroll|minutes of|forms?|files?|lists?|labels?|prescriptions?|dos(?:es?|age)|charts?|records?|log|plans?|drawings?|contracts?|bills?|receipts?|"
    r"tax returns?|returns?|budgets?|forecasts?|slides?|deck|newsletters?|recipes?|instructions?|measurements?|address(?:es)?|dates?|prices?|"
    r"rates?|translations?|drafts?|articles?|marks?|grades?|scores?|bookings?|reservations?|tickets?|parcels?|deliver(?:y|ies)|accounts?|"
    r"presentations?|proposals?|agendas?|catalogues?|brochures?|flyers?|posters?|certificates?|statements?|handovers?|notes)"
)
_RELIED_ON: Final = re.compile(
    rf"\bI(?:['’](?:d|ve))?\b(?:(?!\bI\b)[^.!?\n]){{0,60}}?\b{_HANDED_ON}\b[^.!?\n]{{0,80}}\b{_GONE_BY}\b"
    rf"|\b{_GONE_BY}\b[^.!?\n]{{0,40}}\bI(?:['’](?:d|ve))?\b(?:(?!\bI\b)[^.!?\n]){{0,30}}?\b{_HANDED_ON}\b"
    rf"|\bI(?:['’](?:d|ve))?\b(?:(?!\bI\b)[^.!?\n]){{0,60}}?\b(?!told|gave|given|put|passed|said|marked){_HANDED_ON}\b[^.!?\n]{{0,60}}\b(?:wrong|instead\s+of|rather\s+than|too\s+(?:many|few|much|little))\b"
    rf"|\bI(?:['’](?:d|ve))?\b(?:(?!\bI\b)[^.!?\n]){{0,60}}?\b{_HANDED_ON}\b[^.!?\n]{{0,60}}?\d[^.!?\n]{{0,40}}?\b(?:where|when|but|while|and)\b[^.!?\n]{{0,40}}?"
    r"\b(?:says|gives|states|reads|shows|should(?:\s+have|['’]ve)?(?:\s+(?:be|been|read|said))|was\s+meant"
    r"|(?:source|original|list|chart|order|plan|drawing|form|sheet|label|contract|invoice|e-?mail|quote|record|file|recipe|manual|scale|meter)\s+(?:has|had|said|was|is))\b[^.!?\n]{0,15}?\d",
    re.IGNORECASE,
)


def is_relied_on(words: str) -> bool:
    """Whether the teller handed on, or put down, what somebody will go by."""
    return _RELIED_ON.search(words) is not None
