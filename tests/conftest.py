"""Fixtures that tests of every part use."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.one_worker import one_worker

PROJECT = Path(__file__).parent.parent
CORPUS_VARIABLE = "SDKGEN_CORPUS"

# How long an example takes says something about the machine, and nothing about the code.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite what tests/golden/ expects")


LONGEST = """
diff/test_truth.py golden/test_golden.py hostile/test_attacks.py corpus/test_corpus.py cache/test_run_cache.py
cli/test_real_run.py cli/test_interrupted.py test_on_httpx2.py hostile/test_documents.py errors/test_errors.py
structure/test_determinism.py readme/test_blocks.py fastapi_app/test_every_operation.py hostile/test_limits.py
document/fields/test_fixed_fields.py published/test_names.py runtime/test_connections.py emit/test_killed.py
hostile/test_configurations.py lower/test_recursion.py models/test_worker.py cli/test_check.py cli/test_package_name.py
runtime/test_first_use.py
""".split()
"""The files of tests that take ten seconds and more. They go first: a parallel run ends with short ones on all its processes."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts what takes longest first; `--no-loadscope-reorder` keeps the order when files are handed out."""
    ranks = {PROJECT / "tests" / name: rank for rank, name in enumerate(LONGEST)}
    items.sort(key=lambda item: ranks.get(item.path, len(ranks)))


def pytest_sessionfinish(session: pytest.Session) -> None:
    """With `--update-golden`, writes the page that is made of the cases in tests/errors, once they are all written."""
    if session.config.getoption("--update-golden") and not hasattr(session.config, "workerinput"):
        from tests.errors.page import PAGE, page

        PAGE.write_text(page(), "utf-8", newline="\n")


@pytest.fixture(scope="session")
def project() -> Path:
    """The checkout."""
    return PROJECT


@pytest.fixture(scope="session")
def shared_folder() -> Path:
    """The folder with real documents and shared cases; tests that need it are skipped where there is none."""
    folder = Path(os.environ.get(CORPUS_VARIABLE) or PROJECT.parent / "shared")
    if not folder.is_dir():
        pytest.skip(f"no folder {folder} (set {CORPUS_VARIABLE})")
    return folder


@pytest.fixture(autouse=True, scope="session")
def _own_caches(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Tests never read or fill the user's caches; the processes of a parallel run, and those that they start, share some."""
    folder = _of_all_processes(tmp_path_factory)
    os.environ["SDKGEN_CACHE"] = str(folder / "cache")
    os.environ["MYPY_CACHE_DIR"] = str(folder / "mypy")
    # A program that compiles what it imports at each start takes half a second longer.
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


@pytest.fixture(autouse=True, scope="session")
def _one_authority() -> None:
    """HTTP clients trust one authority and not all of the web: a client is made in a fortieth of the time."""
    os.environ["SSL_CERT_FILE"] = str(PROJECT / "tests/source/tls/certificate.pem")


def _of_all_processes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run, which the processes of a parallel run share."""
    root = tmp_path_factory.getbasetemp()
    return root.parent if "PYTEST_XDIST_WORKER" in os.environ else root


@pytest.fixture(autouse=True, scope="session")
def _one_worker() -> Iterator[None]:
    with one_worker():
        yield
