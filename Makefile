# rubricc. `make build` compiles every guideline and the site; `make test` runs every test.
# Both do their own set-up: Python 3.11 or later and make are all that must be there.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

# The first Python that is new enough; only set-up asks for it.
PYTHON ?= $(shell for python in python3.11 python3.12 python3.13 python3.14 python3; do \
	"$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { command -v "$$python"; break; }; done)

UV_VERSION := 0.13.9
UV := .venv-uv/bin/uv
READY := .venv/.ready
# Readers of other people for formats that we write; only tests need them.
READERS := build/npm/.ready
# Servers of other people that our exports are tried in, each in an environment of its own.
SERVERS := .venv-label-studio/.ready .venv-potato/.ready .venv-judges/.ready
# What runs judges that are models, without one.
PROMPTFOO := build/promptfoo/.ready
# What the extension for Visual Studio Code is built of; only its tests need it here.
EXTENSION := build/vscode/.ready
CERTIFICATES := /etc/ssl/certs/ca-certificates.crt
BIN := .venv/bin

export UV_PYTHON_DOWNLOADS := never
export UV_PROJECT_ENVIRONMENT := .venv
# MkDocs and Material print a page about MkDocs 2 otherwise; we hold MkDocs below 2.
export NO_MKDOCS_2_WARNING := 1
export DISABLE_MKDOCS_2_WARNING := true
# Tests start Python hundreds of times: each would compile all that it imports anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help build test quick fresh test-manual test-spark test-long test-dist lint format tables bench coverage mutate dist clean

help: ## show this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' Makefile | expand -t 20

build: $(READY) ## compile every guideline into generated/, build the site into site/
	@$(BIN)/rubricc build

# All at once: tests in the browser wait for it now and then, types take one processor alone.
test: $(READY) ## run the tests, in the browser too; other tools, the manual and long runs are below
	@.ci/need git=git node=nodejs npm=npm chromium=chromium libatomic.so.1=libatomic1
	@$(MAKE) --no-print-directory --jobs 3 lint fresh quick

quick: $(READY) $(READERS) $(EXTENSION)
	$(BIN)/pytest -n 2 --dist worksteal

fresh: $(READY)
	$(BIN)/rubricc build --check

test-manual: $(READY) ## follow the manual, block by block
	@.ci/need git=git node=nodejs
	$(BIN)/pytest -n 2 -m manual tests/test_manual.py

test-spark: $(READY) ## run the tests that start Spark
	@.ci/need java=openjdk-17-jre-headless
	@$(UV) sync --quiet --locked --inexact --extra spark \
		$$(test ! -e $(CERTIFICATES) || echo --system-certs)
	$(BIN)/pytest -m spark tests/spark

test-long: $(READY) ## run the tests that take minutes and gigabytes
	@.ci/need localedef=libc-bin /usr/share/i18n/locales/tr_TR=locales
	$(BIN)/pytest -m long

test-label-studio: $(READY) .venv-label-studio/.ready ## try the exports in the real Label Studio
	$(BIN)/pytest -n 0 tests/servers/label_studio.py

test-potato: $(READY) .venv-potato/.ready ## try the exports in the real Potato
	$(BIN)/pytest -n 0 tests/servers/potato.py

test-dist: $(READY) ## build a release, install it where nothing is, and run it
	$(BIN)/pytest -n 0 -m long tests/releases

test-judges: $(READY) .venv-judges/.ready ## try the exports in the real promptfoo, inspect-ai and deepeval
	@.ci/need node=nodejs npm=npm
	@$(MAKE) --no-print-directory $(PROMPTFOO)
	$(BIN)/pytest -n 0 tests/servers/judges.py

lint: $(READY) ## check style and types
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

format: $(READY) ## put the code into its canonical form
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

tables: $(READY) ## write src/rubricc/syntax/tables.py anew from grammar.lark
	$(BIN)/python -m rubricc.syntax.generate

bench: $(READY) ## measure the speed of everything, write benchmarks/RESULTS.md
	@.ci/need java=openjdk-17-jre-headless
	@$(UV) sync --quiet --locked --inexact --extra spark --group bench \
		$$(test ! -e $(CERTIFICATES) || echo --system-certs)
	$(BIN)/python -m benchmarks

coverage: $(READY) ## measure which lines and branches of the core its tests take, at least 95 %
	@.ci/need git=git node=nodejs
	$(BIN)/python -m benchmarks coverage

EVERY ?= 1
mutate: $(READY) ## put the tests of the proof to the test, write benchmarks/MUTATION.md
	$(BIN)/python -m benchmarks.mutation --every $(EVERY)

dist: $(READY) ## build the sdist, the wheel and the bill of materials into dist/
	@.ci/dist

clean: ## remove what was built and cached, but not the set-up
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find site -mindepth 1 -not -name .gitignore -delete
	find src tests -name __pycache__ -prune -exec rm -rf {} +

$(READY): pyproject.toml uv.lock | $(UV)
	@echo "setting up .venv from uv.lock" >&2
	@$(UV) sync --quiet --locked --python "$(PYTHON)" \
		$$(test ! -e $(CERTIFICATES) || echo --system-certs)
	@touch $@

$(SERVERS): .venv-%/.ready: tests/servers/%.txt | $(UV)
	@echo "setting up .venv-$*" >&2
	@$(UV) venv --quiet --clear --python "$(PYTHON)" $(@D)
	@$(UV) pip install --quiet --python $(@D) --requirement $< \
		$$(test ! -e $(CERTIFICATES) || echo --system-certs)
	@touch $@

$(READERS): tests/package.json tests/package-lock.json
	@mkdir -p $(@D)
	@cp $^ $(@D)
	@npm ci --prefix $(@D) --silent --no-audit --no-fund
	@touch $@

# Without what promptfoo may do without, which is 1.6 GB (so `npm ci` finds its lock lacking); but
# with the database for this machine.
$(PROMPTFOO): tests/servers/promptfoo/package.json tests/servers/promptfoo/package-lock.json
	@echo "setting up $(@D)" >&2
	@mkdir -p $(@D)
	@cp $^ $(@D)
	@npm install --prefix $(@D) --omit=optional --ignore-scripts --silent --no-audit --no-fund
	@cd $(@D) && package=$$(node $(CURDIR)/tests/servers/promptfoo/database.cjs) && \
		npm install --no-save --omit=optional --ignore-scripts --silent --no-audit --no-fund "$$package"
	@touch $@

$(EXTENSION): editors/vscode/package.json editors/vscode/package-lock.json
	@mkdir -p $(@D)
	@cp $^ $(@D)
	@npm ci --prefix $(@D) --silent --no-audit --no-fund
	@touch $@

$(UV): export PIP_DISABLE_PIP_VERSION_CHECK := 1
$(UV):
	@test -n "$(PYTHON)" || { echo "rubricc needs Python 3.11 or later; on Debian: apt-get install python3" >&2; exit 2; }
	@"$(PYTHON)" -c 'import ensurepip' 2>/dev/null || .ci/need ensurepip=python3-venv
	@"$(PYTHON)" -m venv .venv-uv
	@.venv-uv/bin/pip install --quiet uv==$(UV_VERSION)
