"""Run every benchmark of this folder: `python -m bench [NAME...]`."""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module

import bench


def main(names: list[str]) -> int:
    for module in pkgutil.iter_modules(bench.__path__):
        if module.name == "__main__" or (names and module.name not in names):
            continue
        run = getattr(import_module(f"bench.{module.name}"), "main", None)
        if run is not None:  # pages and peers only help a benchmark
            print(f"\n# {module.name}", flush=True)
            run()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
