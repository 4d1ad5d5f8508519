"""The JSON of `afterword cv FILE --json`."""

from __future__ import annotations

from afterword.formats.cv.reading import CvReading

SCHEMA = 1


def cv_json(reading: CvReading) -> dict[str, object]:
    """What was read from one CV, as the contract writes it."""
    return {
        "schema": SCHEMA,
        "name": reading.name,
        "claims": [
            {
                "id": claim.id,
                "text": claim.text,
                "employer": claim.employer,
                "title": claim.title,
                "start": claim.start,
                "end": claim.end,
                "kind": claim.kind.value,
                "numbers": [{"value": n.value, "unit": n.unit, "role": n.role} for n in claim.numbers],
                "source": {"file": claim.source.file, "line": claim.source.line}
                | ({"page": claim.source.page} if claim.source.page else {}),
            }
            for claim in reading.claims
        ],
        "skipped": [{"line": item.line, "text": item.text, "why": item.why} for item in reading.skipped],
    }
