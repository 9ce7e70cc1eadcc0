# `make help` lists the targets. Needs make and Python 3.10 or later; uses uv where there is one.
# On Windows run it in a shell that brings the POSIX tools along (Git Bash, MSYS2).

PYTHON ?= python3
UV := $(shell command -v uv 2>/dev/null)
BIN := $(if $(filter Windows_NT,$(OS)),Scripts,bin)
VENV := .venv
PY := $(VENV)/$(BIN)/python
BENCH_VENV := .venv-bench
NEWEST_VENV := .venv-newest
OLDEST_VENV := .venv-oldest
LOCK_VENV := .venv-lock
JOBS ?= auto
# A file at a time, since what a file's tests share is made once then.
PARALLEL := -n $(JOBS) --dist loadfile --no-loadscope-reorder
PYTHONS ?= 3.10 3.11 3.12 3.13
# The version of everything that is installed, for every Python and platform; `make lock` writes both.
LOCK := constraints.txt
BENCH_LOCK := benchmarks/constraints/bench.txt

# What of the runtime takes private parts of the HTTP libraries, but for the repair of a pool after a cancellation: the
# oldest pool has other parts, and is left as it is.
OLDEST_TESTS := aiohttp lazy_http private_places raw_responses redirects stray_bytes total_timeout

.DEFAULT_GOAL := help
.PHONY: help generate check test demo pythons corpus hostile httpx2 owntests openai project seeds fuzz soak lint format golden twins bench lock newest oldest clean

help: ## List the targets
	@sed -n 's/^\([a-z0-9]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do printf '  make %-10s %s\n' "$$name" "$$text"; done

generate: $(VENV)/.ready ## Write generated/ from spec/ (ARGS=--force over edits by hand)
	$(PY) -m generator generate $(ARGS)

check: $(VENV)/.ready ## Fail with a diff when generated/ is not what spec/ says
	$(PY) -m generator check $(ARGS)

test: $(VENV)/.tools ## Run all tests (ARGS="-k name" for some)
	$(PY) -m pytest $(PARALLEL) $(ARGS)

demo: $(VENV)/.tools ## Run examples/ against llama.cpp's server with a tiny model; needs no account
	$(PY) -m tests.sdk.demo $(ARGS)

pythons: $(VENV)/.tools $(PYTHONS:%=.venv-%/.ready) ## Check that every Python generates the same bytes (PYTHONS="3.10 3.13" for some)
	SDKGEN_PYTHONS="$(PYTHONS:%=$(CURDIR)/.venv-%/$(BIN)/python)" $(PY) -m pytest tests/structure/test_determinism.py -k python $(ARGS)

corpus: $(VENV)/.tools ## Measure real documents, compare all requests of their SDKs, type-check the largest
	$(PY) -m tests.corpus.report
	$(PY) -m tests.corpus.wire.proof
	$(PY) -m pytest tests/corpus tests/document -m corpus $(ARGS)

hostile: $(VENV)/.tools ## Run the generator on each hostile document in a process of its own, and on the largest
	$(PY) -m pytest tests/hostile -m hostile $(ARGS)

httpx2: $(VENV)/.tools ## Run all tests of the runtime and of the SDK on httpx2
	$(PY) -m pytest tests/test_on_httpx2.py -m httpx2 $(ARGS)

owntests: $(VENV)/.tools ## Run the tests of published SDKs on the SDKs that take their place (asks the package indexes)
	$(PY) -m pytest tests/published -m owntests -s -o faulthandler_timeout=0 $(ARGS)

openai: $(VENV)/.tools ## Run the tests of the openai package on the SDK of the whole OpenAI API (asks the package indexes)
	$(PY) -m pytest tests/published -m openai -s -o faulthandler_timeout=0 $(ARGS)

project: $(VENV)/.tools ## Build, install and test the project of examples/project; run examples/many_prompts (asks the package indexes)
	$(PY) -m pytest tests/project tests/packaging -m project -s -o faulthandler_timeout=0 $(ARGS)

seeds: $(VENV)/.tools ## Check that output is the same for twenty hash seeds and each way to start
	$(PY) -m pytest tests/structure/test_determinism.py -m seeds $(ARGS)

fuzz: $(VENV)/.tools ## Change documents and answers at random for three minutes (ARGS="--seconds 1200 --seed 7")
	$(PY) -m tests.fuzz $(ARGS)

soak: $(VENV)/.tools ## Keep 500 streams going for five minutes, on a server that breaks off (ARGS="--seconds 60")
	$(PY) -m tests.soak $(ARGS)

lint: $(VENV)/.tools ## Check formatting, lint rules and types, those of generated code and of the examples in docs too
	$(PY) -m black --check --quiet . || $(PY) -m black --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) -m pyright
	$(PY) -m pytest $(PARALLEL) -m lint

format: $(VENV)/.tools ## Format the code and sort its imports
	$(PY) -m ruff check --fix-only --quiet .
	$(PY) -m black --quiet .

golden: $(VENV)/.tools ## Rewrite the expected trees of tests/golden/
	$(PY) -m pytest $(PARALLEL) tests --update-golden $(ARGS)

twins: $(VENV)/.tools ## Make the sync modules of generator/runtime/ from the async ones
	$(PY) -m tests.structure.twins

bench: $(BENCH_VENV)/.ready ## Measure and write benchmarks/RESULTS.md
	$(BENCH_VENV)/$(BIN)/python -m benchmarks

lock: $(if $(UV),,$(LOCK_VENV)/.ready) ## Renew the versions in constraints.txt and benchmarks/constraints/
	$(call compile,$(LOCK),pyproject.toml --extra aiohttp --group test --group lint)
	$(call compile,$(BENCH_LOCK),pyproject.toml --group bench)
	$(call compile,benchmarks/constraints/bench-clients.txt,--group bench-clients)
	$(call compile,benchmarks/constraints/bench-aiohttp.txt,--group bench-aiohttp)
	$(call compile,benchmarks/constraints/bench-openai-2.txt,--group bench-openai-2)

newest: ## Run all tests with the newest version of everything, in an environment of their own
	rm -rf $(NEWEST_VENV)
	$(call install,$(NEWEST_VENV),.[aiohttp],--group test --group lint)
	$(NEWEST_VENV)/$(BIN)/python -m pytest $(PARALLEL) $(ARGS)

oldest: ## Run the tests of connections on the oldest HTTP libraries that an SDK admits, in an environment of their own
	rm -rf $(OLDEST_VENV)
	$(call install,$(OLDEST_VENV),.[aiohttp],--group oldest)
	$(OLDEST_VENV)/$(BIN)/python -m pytest $(PARALLEL) $(OLDEST_TESTS:%=tests/runtime/test_%.py) $(ARGS)

clean: ## Remove everything that make and the tools made, generated/ excepted
	rm -rf $(VENV) $(BENCH_VENV) $(NEWEST_VENV) $(OLDEST_VENV) $(LOCK_VENV) .venv-3.* build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp says that an environment holds what pyproject.toml asks for, in the versions of the lock: .ready the generator,
# .tools what tests and lint need.
$(VENV)/.ready: pyproject.toml $(LOCK)
	$(call install,$(VENV),.,,$(LOCK))
	@touch $@

$(VENV)/.tools: $(VENV)/.ready
	$(call install,$(VENV),.[aiohttp],--group test --group lint,$(LOCK))
	@touch $@

$(BENCH_VENV)/.ready: pyproject.toml $(LOCK) $(BENCH_LOCK)
	$(call install,$(BENCH_VENV),.,--group bench,$(BENCH_LOCK))
	@touch $@

# PYTHON says which interpreter an environment is of.
.venv-3.%/.ready: PYTHON = python3.$*
.venv-3.%/.ready: pyproject.toml $(LOCK)
	$(call install,$(@D),.,,$(LOCK))
	@touch $@

$(LOCK_VENV)/.ready:
	$(PYTHON) -m venv $(LOCK_VENV)
	$(LOCK_VENV)/$(BIN)/python -m pip install --quiet uv
	@touch $@

, := ,
# An environment, the project with its extras, the groups, and the lock; without a lock the newest of everything.
define install
$(if $(UV),$(call install_with_uv,$(1),$(2),$(3),$(4)),$(call install_with_pip,$(1),$(2),$(3),$(4)))
endef
define install_with_uv
test -x $(1)/$(BIN)/python || $(UV) venv --quiet --python $(PYTHON) $(1)
$(UV) pip install --quiet --python $(1)/$(BIN)/python --editable '$(2)' $(3)$(call locked,$(4))
endef
# pip knows build constraints since 25.3; the one that venv brings may be older.
define install_with_pip
test -x $(1)/$(BIN)/python || $(PYTHON) -m venv $(1)
$(1)/$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.3'$(if $(4), --constraint $(LOCK))
$(1)/$(BIN)/python -m pip install --quiet --editable '$(2)' $(3)$(call locked,$(4))
endef
# What builds the project is of the lock too.
locked = $(if $(1), --constraint $(1) --build-constraint $(LOCK))

define compile
$(or $(UV),$(LOCK_VENV)/$(BIN)/uv) pip compile --quiet --upgrade --universal --python-version 3.10 --no-annotate \
	--custom-compile-command 'make lock' $(2) --output-file $(1)
endef
