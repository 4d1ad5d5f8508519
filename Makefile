# Chores. `./run` and `./test` are the two commands people need; these are for whoever changes the code.
VENV ?= .venv
PY = $(VENV)/bin/python

.PHONY: check bench docs faults people train lock set-up

set-up:
	@tools/set-up $(VENV) dev

check: set-up  ## types, import contracts, lint, generated docs up to date
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check src tests bench data
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	$(PY) tools/make_docs.py --check

docs: set-up  ## write docs/generated
	$(PY) tools/make_docs.py

bench: set-up  ## speed and memory as ratios in one run
	$(PY) -m bench

faults: set-up  ## kill planner and workers at 200 random points, on SQLite and PostgreSQL; the table goes to docs/generated
	PYTHONPATH=src $(PY) tests/faults/kill_workers.py 200 --table

people: set-up  ## 1,000 made-up people taken along, erased and brought back on a real file, byte for byte
	PYTHONPATH=src $(PY) tests/use_cases/there_and_back.py 1000

train:  ## make the weights of reader, grounding and replies anew (hours; needs torch)
	tools/train

lock: set-up  ## constraints.txt: every pin with hashes, no addresses
	$(VENV)/bin/uv pip compile pyproject.toml --group dev --all-extras --universal --python-version 3.11 \
	  --generate-hashes --no-emit-index-url --no-annotate --no-header -q -o constraints.txt
