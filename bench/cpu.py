"""What a command costs."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Sequence


def cpu_of(argv: Sequence[str], given: bytes = b"", **variables: str) -> float:
    """CPU seconds of one child process, with its byte code kept as an installed program keeps it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(argv, input=given, capture_output=True, check=False, env=kept | variables)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
