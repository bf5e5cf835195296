# Each target installs what it needs into .venv: `make demo` and `make test` work on a fresh clone.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
PYTEST := $(RUN) -m pytest --numprocesses=auto --dist=loadgroup
INSTALL := $(RUN) -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

EXTRAS := cli,otel,prometheus,testing

# Servers and the browser that tests start. A test whose program is missing is skipped, and says so.
SYSTEM := chromium redis-server tmux zsh fish curl

.PHONY: setup system demo test coverage docs docs-serve engines frameworks frameworks-table live record record-live check format lint types generate check-generated drift scan audit bench clean

setup: $(VENV)/dev.stamp  ## install everything that develops the project, and the git hooks of pre-commit
	if git rev-parse --git-dir >/dev/null 2>&1; then $(RUN) -m pre_commit install; fi

system:  ## install the system packages that tests need, if this is Debian and the user is root
	@missing=; for each in $(SYSTEM); do command -v $$each >/dev/null || missing=$$each; done; \
	[ -z "$$missing" ] && exit 0; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(SYSTEM) \
			|| echo '$(SYSTEM) could not be installed: the tests that need it are skipped'; \
	else \
		echo 'not root, or no apt-get: $(SYSTEM) is not installed, and the tests that need it are skipped'; \
	fi

demo: $(VENV)/runtime.stamp  ## run the main calls, sync and async, against the embedded emulator
	$(RUN) -m openai_dual.emulator.demo

test: $(VENV)/dev.stamp  ## run all tests
	$(PYTEST)

# Measuring takes three times as long. The other tests run the same lines once for each operation, recording or fault.
coverage: $(VENV)/dev.stamp  ## measure the branch coverage of the package by the tests of units and clients
	$(PYTEST) tests/unit tests/client --ignore=tests/unit/codegen --cov --cov-report=term

# Each framework has an environment of its own, with the official package; this package is taken from src/. ONLY names
# some of them; NEWEST=1 installs the newest versions instead of those of tests/system/frameworks/environments.toml.
FRAMEWORKS := $(RUN) -m tests.system.frameworks.environments $(if $(NEWEST),--newest) $(ONLY)

frameworks: $(VENV)/dev.stamp  ## test under frameworks, and compare the results with those of the official client
	$(FRAMEWORKS)
	$(PYTEST) tests/system/frameworks -rs

frameworks-table: $(VENV)/dev.stamp  ## write the results under frameworks, and the table of docs/frameworks.md
	$(FRAMEWORKS)
	$(RUN) -m tests.system.frameworks.measuring $(ONLY)
	$(RUN) -m tests.system.frameworks.unit_tests $(ONLY)

# Data engines have an environment of their own: Ray brings 200 MB.
ENGINES := .peers/engines
ENGINE_TESTS := tests/system/bulk/test_ray.py tests/system/bulk/test_dask.py tests/unit/bulk

engines: $(VENV)/pip.stamp  ## test BulkWorker on a local Ray and on Dask
	@if $(MAKE) --no-print-directory $(ENGINES)/engines.stamp; then $(ENGINES)/bin/python -m pytest $(ENGINE_TESTS) -rs; \
	else echo 'Ray could not be installed: the tests of data engines are skipped'; fi

docs: $(VENV)/dev.stamp  ## build the site of the documentation into build/site; links are checked
	$(RUN) -m docs.site build/pages
	NO_MKDOCS_2_WARNING=1 $(RUN) -m mkdocs build --strict --quiet --config-file build/mkdocs.yml

docs-serve: docs  ## show the site on a port of this machine
	NO_MKDOCS_2_WARNING=1 $(RUN) -m mkdocs serve --config-file build/mkdocs.yml

record: $(VENV)/dev.stamp  ## re-record the cassettes of the tests from the emulator
	$(RUN) -m pytest tests/system/cassettes --openai-record=rewrite -k "not async and event"

live: $(VENV)/dev.stamp  ## test against the real service with OPENAI_API_KEY; costs at most 0.10 USD (OPENAI_LIVE_CAP)
	OPENAI_LIVE=1 $(RUN) -m pytest tests/system/live -rs

record-live: $(VENV)/dev.stamp  ## re-record the cassettes of the tests from the real service, with the same limit on costs
	OPENAI_LIVE=1 $(RUN) -m pytest tests/system/cassettes --openai-record=rewrite -k "not async and event" -rs

check: lint types check-generated test  ## run everything that a change must pass

format: $(VENV)/dev.stamp  ## format the code and apply ruff's fixes
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

check-generated: $(VENV)/dev.stamp  ## fail if the generated tree differs from a fresh one, or a text is missing
	$(RUN) -m codegen --check
	$(RUN) -m codegen texts

drift: $(VENV)/bench.stamp $(VENV)/dev.stamp  ## report what the installed official package has and this one lacks
	$(RUN) -m codegen drift

bench: $(VENV)/bench.stamp  ## measure against the official SDK and bare httpx, and draw the plots of the pages
	$(RUN) -m benchmarks --json docs/plots/results.json
	$(RUN) -m benchmarks.plots docs/plots/results.json docs/plots

scan: $(VENV)/audit.stamp  ## scan the hand-written code for unsafe patterns (needs no network)
	$(RUN) -m bandit --quiet --recursive src codegen --exclude src/openai_dual/_generated --severity-level medium

audit: scan  ## also look up known vulnerabilities of the pinned dependencies (needs the network)
	$(RUN) -m pip_audit --strict --no-deps --disable-pip --requirement constraints.txt

clean:
	rm -rf build $(VENV) .peers .mypy_cache .ruff_cache .pytest_cache .coverage

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; set PYTHON=") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)

$(VENV)/runtime.stamp: pyproject.toml constraints.txt | $(VENV)/bin/python
	$(INSTALL) --editable ".[realtime]"
	touch $@

$(VENV)/pip.stamp: constraints.txt | $(VENV)/bin/python
	$(INSTALL) --upgrade pip
	touch $@

$(VENV)/dev.stamp: pyproject.toml constraints.txt $(VENV)/pip.stamp
	$(INSTALL) --editable ".[$(EXTRAS)]" --group dev
	touch $@ $(VENV)/runtime.stamp

$(ENGINES)/engines.stamp: pyproject.toml constraints.txt $(VENV)/pip.stamp
	$(RUN) -m venv $(ENGINES)
	$(ENGINES)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --upgrade pip
	$(ENGINES)/bin/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt \
		--editable ".[ray,redis,testing]" --group engines
	touch $@

$(VENV)/audit.stamp: pyproject.toml constraints.txt $(VENV)/pip.stamp
	$(INSTALL) --group audit
	touch $@

$(VENV)/bench.stamp: pyproject.toml constraints.txt $(VENV)/pip.stamp
	$(INSTALL) --editable ".[$(EXTRAS)]" --group bench
	touch $@ $(VENV)/runtime.stamp
