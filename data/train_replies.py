"""Train the linear half of the opinion on replies: `python data/train_replies.py [--dry]` reads data/replies/*.txt.

The files named in `score_replies.UNSEEN` are left out and measured, together with the encoder that
`train_reply_encoder.py` tuned. `--dry` writes nothing. Nothing here is random: the same mails and encoders give the same
weights.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

import score_replies
from afterword.core.reply import ReplyLabel
from afterword.formats.mail import read_mails
from afterword.reading.encoder.tuned import open_tuned
from afterword.reading.encoder.weights import load_tagger
from afterword.reading.reply import verdict
from afterword.reading.reply.head import ENCODER, LABELS, SCHEMA, WEIGHTS, encoder_scores, features, shares_of
from afterword.reading.reply.sentences import sentences_of

Floats = NDArray[np.float32]
DECAY, STEPS, RATE, PUSH = 1e-4, 300, 1.5, 0.9
STATES = 768


def softmax(scores: Floats) -> Floats:
    """Shares along the rows."""
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    result: Floats = shares / shares.sum(axis=1, keepdims=True)
    return result


def fit(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Weights and bias for raw features, by descent with momentum on levelled ones."""
    centre = x.mean(axis=0)
    scale = np.ones_like(centre)
    scale[:STATES] = (x[:, :STATES].std(axis=0) + 1e-6) * np.sqrt(STATES)
    z = (x - centre) / scale
    w, b = np.zeros((x.shape[1], y.shape[1]), np.float32), np.log(y.mean(axis=0) + 1e-3)
    step_w, step_b = np.zeros_like(w), np.zeros_like(b)
    for _ in range(STEPS):
        miss = (softmax(z @ w + b) - y) / len(z)
        step_w = PUSH * step_w - RATE * (z.T @ miss + DECAY * w)
        step_b = PUSH * step_b - RATE / 5 * miss.sum(axis=0)
        w, b = w + step_w, b + step_b
    w = w / scale[:, None]
    return w.astype(np.float32), (b - centre @ w).astype(np.float32)


def main() -> int:
    """Train on all files but the unseen ones, measure those, and store the weights beside their manifest."""
    tagger, _ = load_tagger(check=False)
    tuned = open_tuned(ENCODER)
    rows, names, cases = [], [], []
    for file in sorted(score_replies.FOLDER.glob("*.txt")):
        for case in score_replies.cases_in(file):
            mail = read_mails("reply.txt", case.text.encode())[0]
            rows.append(features(sentences_of(mail.text, mail.subject), tagger))
            names.append(file.stem)
            cases.append((case, mail))
    x = np.array(rows)
    y = np.array([[(label in case.labels) / len(case.labels) for label in LABELS] for case, _ in cases], np.float32)
    stems = np.array(names)
    train = ~np.isin(stems, list(score_replies.UNSEEN))
    w, b = fit(x[train], y[train])
    figures: dict[str, dict[str, int]] = {}
    for name in sorted(score_replies.UNSEEN):
        told = []
        for i in np.flatnonzero(stems == name):
            case, mail = cases[i]
            shares = shares_of(x[i] @ w + b, encoder_scores(tuned, sentences_of(mail.text, mail.subject)))
            told.append((case, verdict.read_reply(mail, score_replies.TODAY, lambda _, s=shares: s).label))
        figures[name] = {
            "mails": len(told),
            "right": len(score_replies.right(told)),
            "refusals": sum(case.labels == (ReplyLabel.REJECTION,) for case, _ in told),
            "refusals missed": len(score_replies.missed(told)),
            "others called a refusal": len(score_replies.called(told)),
        }
        print(name, figures[name])
    if "--dry" not in sys.argv:
        np.savez(WEIGHTS, w=w.astype(np.float16), b=b)
        manifest = {
            "schema": SCHEMA,
            "labels": [label.value for label in LABELS],
            "sha256": hashlib.sha256(WEIGHTS.read_bytes()).hexdigest(),
            "mails": int(train.sum()),
            "unseen": figures,
        }
        WEIGHTS.with_suffix(".json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
