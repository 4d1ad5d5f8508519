"""Tune the encoder on whole replies, and write the layers that are its own: `reading/reply/encoder.npz`.

    python data/train_reply_encoder.py --base MODEL_DIR [--out WEIGHTS.npz] [--epochs N] [--hold FILE,...]

It lies on the lower layers of the letter model and leaves them as they are. The files in `score_replies.UNSEEN` are never
learnt from; `--hold` leaves out more and keeps what is said of every mail in `--said`. Afterwards run `train_replies.py`.
Needs torch.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent / "src"))
import score_replies
from afterword.formats.mail import read_mails
from afterword.reading.encoder.wordpiece import WordPiece
from afterword.reading.reply.head import ENCODER, LABELS, laid_out
from afterword.reading.reply.sentences import sentences_of
from train_reader import load_base, load_tuned, to_write
from tuning import BELOW, FIRST, LEAST_TUNED, Judge, Row, averaged, read_below, scored, train, write


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--out", type=to_write, default=ENCODER)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--runs", type=int, default=2, help="how many runs are averaged into one model")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--hold", default="")
    parser.add_argument("--said", type=to_write)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    encoder, vocabulary = load_base(options.base)
    load_tuned(encoder, BELOW)
    wordpiece = WordPiece(vocabulary)
    judge = Judge(encoder, LEAST_TUNED, len(LABELS))
    away = {*score_replies.UNSEEN, *options.hold.split(",")}
    rows, learnt = [], []
    for file in sorted(score_replies.FOLDER.glob("*.txt")):
        for case in score_replies.cases_in(file):
            mail = read_mails("reply.txt", case.text.encode())[0]
            ids = laid_out(wordpiece, sentences_of(mail.text, mail.subject))
            target = np.array([(label in case.labels) / len(case.labels) for label in LABELS], np.float32)
            rows.append(Row(ids, (range(len(ids)), FIRST), target, 1.0))
            if file.stem not in away:
                learnt.append(rows[-1])
    print(len(learnt), "mails to learn from", flush=True)
    read_below(judge, rows)
    averaged(
        judge,
        options.runs,
        options.seed,
        lambda chance: train(judge, learnt, options.epochs, options.rate, chance, size=16),
    )
    if options.said:
        np.save(options.said, scored(judge, rows))
        return
    how = {"seed": options.seed, "epochs": options.epochs, "rate": options.rate, "runs": options.runs}
    more = {"labels": [label.value for label in LABELS], "mails": len(learnt), "how": how}
    write(judge, options.out, "label", more, first=LEAST_TUNED)


if __name__ == "__main__":
    main()
