"""Run every benchmark of this folder: `python -m bench [NAME...]`."""

from __future__ import annotations

import pkgutil
import sys
from importlib import import_module

import bench


def main(names: list[str]) -> int:
    for module in pkgutil.iter_modules(bench.__path__):
        if module.name != "__main__" and (not names or module.name in names):
            print(f"\n# {module.name}", flush=True)
            import_module(f"bench.{module.name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
