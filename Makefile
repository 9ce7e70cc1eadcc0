# `make help` lists the targets. Needs make and Python 3.10 or later; uses uv where there is one.
# On Windows run it in a shell that brings the POSIX tools along (Git Bash, MSYS2).

PYTHON ?= python3
UV := $(shell command -v uv 2>/dev/null)
BIN := $(if $(filter Windows_NT,$(OS)),Scripts,bin)
VENV := .venv
PY := $(VENV)/$(BIN)/python
BENCH_VENV := .venv-bench
JOBS ?= auto
# A file at a time, since what a file's tests share is made once then.
PARALLEL := -n $(JOBS) --dist loadfile
PYTHONS ?= 3.10 3.11 3.12 3.13

.DEFAULT_GOAL := help
.PHONY: help generate check test pythons corpus fuzz lint format golden bench clean

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do printf '  make %-10s %s\n' "$$name" "$$text"; done

generate: $(VENV)/.ready ## Write generated/ from spec/ (ARGS=--force over edits by hand)
	$(PY) -m generator generate $(ARGS)

check: $(VENV)/.ready ## Fail with a diff when generated/ is not what spec/ says
	$(PY) -m generator check $(ARGS)

test: $(VENV)/.tools ## Run all tests (ARGS="-k name" for some)
	$(PY) -m pytest $(PARALLEL) $(ARGS)

pythons: $(VENV)/.tools $(PYTHONS:%=.venv-%/.ready) ## Check that every Python generates the same bytes (PYTHONS="3.10 3.13" for some)
	SDKGEN_PYTHONS="$(PYTHONS:%=$(CURDIR)/.venv-%/$(BIN)/python)" $(PY) -m pytest tests/structure/test_determinism.py -k python $(ARGS)

corpus: $(VENV)/.tools ## Generate and type-check the SDKs of the largest real documents
	$(PY) -m pytest tests/corpus -m corpus $(ARGS)

fuzz: $(VENV)/.tools ## Change documents at random for three minutes (ARGS="--seconds 1200 --seed 7")
	$(PY) -m tests.fuzz $(ARGS)

lint: $(VENV)/.tools ## Check formatting, lint rules and types
	$(PY) -m black --check --quiet . || $(PY) -m black --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) -m pyright

format: $(VENV)/.tools ## Format the code and sort its imports
	$(PY) -m ruff check --fix-only --quiet .
	$(PY) -m black --quiet .

golden: $(VENV)/.tools ## Rewrite the expected trees of tests/golden/
	$(PY) -m pytest $(PARALLEL) tests --update-golden $(ARGS)

bench: $(BENCH_VENV)/.ready ## Measure and write benchmarks/RESULTS.md
	$(BENCH_VENV)/$(BIN)/python -m benchmarks

clean: ## Remove everything that make and the tools made, generated/ excepted
	rm -rf $(VENV) $(BENCH_VENV) .venv-3.* build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp says that an environment holds what pyproject.toml asks for: .ready the generator, .tools what tests and lint need.
$(VENV)/.ready: pyproject.toml
	$(call install,$(VENV),.[generator])
	@touch $@

$(VENV)/.tools: $(VENV)/.ready
	$(call install,$(VENV),.[generator$(,)aiohttp],--group test --group lint)
	@touch $@

$(BENCH_VENV)/.ready: pyproject.toml
	$(call install,$(BENCH_VENV),.[generator],--group bench)
	@touch $@

# PYTHON says which interpreter an environment is of.
.venv-3.%/.ready: PYTHON = python3.$*
.venv-3.%/.ready: pyproject.toml
	$(call install,$(@D),.[generator],)
	@touch $@

, := ,
define install
$(if $(UV),$(call install_with_uv,$(1),$(2),$(3)),$(call install_with_pip,$(1),$(2),$(3)))
endef
define install_with_uv
test -x $(1)/$(BIN)/python || $(UV) venv --quiet --python $(PYTHON) $(1)
$(UV) pip install --quiet --python $(1)/$(BIN)/python --editable '$(2)' $(3)
endef
# pip knows dependency groups since 25.1; the one that venv brings may be older.
define install_with_pip
test -x $(1)/$(BIN)/python || $(PYTHON) -m venv $(1)
$(1)/$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
$(1)/$(BIN)/python -m pip install --quiet --editable '$(2)' $(3)
endef
