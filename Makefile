# Two commands: `make papers` builds the worked example's papers, `make test` runs every check and test.
# Each sets up its own virtual environment in .venv; nothing is needed but Python 3.11 or newer.

PYTHON ?= python3
BIN := .venv/bin

.PHONY: papers test lint bench clean

papers: .venv/installed
	$(BIN)/orderpaper draft . || test $$? -eq 1
	$(BIN)/orderpaper draft examples/2014-15-assessment || test $$? -eq 1

test: lint
	$(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder -q

lint: .venv/installed-dev
	$(BIN)/ruff check src tests tools bench
	$(BIN)/ruff format --check src tests tools
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/installed-dev
	$(BIN)/python bench/run.py

.venv/bin/python:
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'orderpaper needs Python 3.11 or newer')"
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"

.venv/installed: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

.venv/installed-dev: pyproject.toml | .venv/bin/python
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch .venv/installed $@

clean:
	rm -rf .venv dist build
