"""The two letters of the evidence: one that must pass, and one that must fail in all eight classes."""

from afterword.core.check import PlanItem, Weight, findings_in

PASSES = """Dear Ms Adler,

Thank you for Tuesday's talk; splitting the order service by customer region was a new idea to me.

On your retry question I said that a fixed delay is enough. The right answer is exponential back-off with jitter and a \
cap of five tries, because fixed delays make clients retry in waves. A small test with both curves is at \
https://example.org/retry.

You mentioned the move to event queues this autumn. At Norvik I led that move in 2023: 40 services, and no lost orders \
in the audit of 12 December (public case study, page 3).

If a short call is useful, I am free on Thursday from 10 to 12.

Kind regards,
Mira Okafor"""

FAILS = (
    "Dear Mrs Adler, I am so sorry about Tuesday and I apologise again. I know I bombed the retry question, but I didn't"
    " get much sleep and your question was unclear. It was just a small slip, haha! I am the best candidate you will meet."
    " Please give me another chance."
)
EIGHT = {
    "excuse", "blame", "minimising", "over_apology", "begging", "risky_humour", "unverifiable_claim", "draws_attention",
}  # fmt: skip


def test_the_letter_of_the_evidence_passes_without_a_fault() -> None:
    plan = (PlanItem("technical_error", "correct"), PlanItem("forgot_strength", "show"))
    assert [f for f in findings_in(PASSES, plan=plan) if f.fault] == []


def test_the_bad_letter_fails_in_all_eight_classes() -> None:
    found = findings_in(FAILS, plan=(PlanItem("technical_error", "show"),))
    faults = {f.fault for f in found}
    assert faults >= EIGHT | {"missing_thanks", "missing_evidence"}
    assert "missing_need" in {f.rule for f in found}
    assert any(f.weight is Weight.BLOCKS for f in found)
