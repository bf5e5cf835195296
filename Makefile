# Each target sets up what it needs in .venv: `make demo` and `make test` work on a fresh clone.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
PYTEST := $(RUN) -m pytest --numprocesses=auto --dist=loadgroup
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: demo test live record record-live check format lint types generate check-generated scan audit bench clean

demo: $(VENV)/runtime.stamp  ## run the main job, sync and async, against the embedded emulator
	$(RUN) -m openai_dual.emulator.demo

# What walks the same lines for each operation, recording, fault or cassette: measuring it doubles its time, no more.
WALKERS := tests/system/contract tests/system/traffic tests/system/faults tests/system/cassettes tests/system/peers

test: $(VENV)/dev.stamp  ## run the tests, but for the walkers with branch coverage of the hand-written code
	$(PYTEST) --cov --cov-report=term $(addprefix --ignore=,$(WALKERS))
	$(PYTEST) $(WALKERS)

record: $(VENV)/dev.stamp  ## record the cassettes of the tests anew, from the emulator
	$(RUN) -m pytest tests/system/cassettes --openai-record=rewrite -k "not async and event"

live: $(VENV)/dev.stamp  ## test against the real service with OPENAI_API_KEY, for 0.10 USD at most (OPENAI_LIVE_CAP)
	OPENAI_LIVE=1 $(RUN) -m pytest tests/system/live -rs

record-live: $(VENV)/dev.stamp  ## record the cassettes of the tests anew, from the real service, within the same cap
	OPENAI_LIVE=1 $(RUN) -m pytest tests/system/cassettes --openai-record=rewrite -k "not async and event" -rs

check: lint types check-generated test  ## everything a change must pass

format: $(VENV)/dev.stamp  ## format and fix what can be fixed
	$(RUN) -m ruff format .
	$(RUN) -m ruff check --fix .

lint: $(VENV)/dev.stamp
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .

types: $(VENV)/dev.stamp
	$(RUN) -m mypy
	$(RUN) -m pyright

generate: $(VENV)/dev.stamp  ## regenerate src/openai_dual/_generated from openapi.yaml
	$(RUN) -m codegen

check-generated: $(VENV)/dev.stamp  ## fail if the generated tree is not what openapi.yaml gives
	$(RUN) -m codegen --check

bench: $(VENV)/bench.stamp  ## measure against the official SDK and bare httpx
	$(RUN) -m benchmarks

scan: $(VENV)/audit.stamp  ## scan our code for what is known to be unsafe (needs no network)
	$(RUN) -m bandit --quiet --recursive src codegen --exclude src/openai_dual/_generated --severity-level medium

audit: scan  ## and look up known vulnerabilities of the pinned dependencies (asks the network)
	$(RUN) -m pip_audit --strict --no-deps --disable-pip --requirement constraints.txt

clean:
	rm -rf $(VENV) .peers .mypy_cache .ruff_cache .pytest_cache .coverage

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; set PYTHON=") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(VENV)/runtime.stamp: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(INSTALL) --editable .
	touch $@

$(VENV)/dev.stamp: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(INSTALL) --editable ".[dev]"
	touch $@ $(VENV)/runtime.stamp

$(VENV)/audit.stamp: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(INSTALL) --editable ".[audit]"
	touch $@

$(VENV)/bench.stamp: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(INSTALL) --editable ".[bench]"
	touch $@ $(VENV)/runtime.stamp
