"""A published SDK as its source distribution, and its own tests run on it or on a package in its place.

Everything stays in `.cache/published` of the checkout, or in the folder that SDKGEN_PUBLISHED names, and none of it is
committed.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import PROJECT
from tests.published.pairs import Pair

CACHE = Path(os.environ.get("SDKGEN_PUBLISHED") or PROJECT / ".cache" / "published")
PACKAGES = (
    "httpx<1",
    "pydantic>=2",
    "anyio",
    "distro",
    "sniffio",
    "typing-extensions",
    "pytest",
    "pytest-asyncio",
    "respx",
    "time-machine",
    "dirty-equals",
    "importlib-metadata",
    "nest-asyncio",
    "rich",
    "httpx-aiohttp",
)
"""What the published SDKs and their tests run on."""

MOCK_SERVER = "@stdy/cli"
TESTS = ("tests/api_resources", "tests/test_client.py", "tests/test_models.py")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a test: `private` ones touch private attributes or modules, in whatever package."""

    passed: bool
    private: bool
    text: str


def environment() -> Path:
    """The Python of an environment for the tests of published SDKs."""
    python = CACHE / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(CACHE / "venv")], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    return python


def source(pair: Pair) -> Path:
    """The unpacked source distribution, downloaded once."""
    folder = CACHE / pair.package
    if not folder.is_dir():
        downloads = CACHE / "downloads" / pair.package
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
        subprocess.run([*command, "--dest", str(downloads), pair.distribution], check=True)
        (archive,) = downloads.glob("*.tar.gz")
        with tarfile.open(archive) as packed:
            packed.extractall(downloads, filter="data")
        (unpacked,) = (path for path in downloads.iterdir() if path.is_dir())
        unpacked.rename(folder)
    return folder


def mock_server_program() -> Path:
    """The program of the mock server, installed once."""
    program = CACHE / "npm" / "node_modules" / ".bin" / "steady"
    if not program.exists():
        command = ["npm", "install", "--no-fund", "--no-audit", "--silent", "--prefix", str(CACHE / "npm"), MOCK_SERVER]
        subprocess.run(command, check=True)
    return program


@contextmanager
def mock_server(document: Path, arrays: str = "comma") -> Iterator[str]:
    """The URL of a server that answers as a document says, and refuses requests that it doesn't allow.

    `arrays` is how queries and forms write them; objects stand in brackets.
    """
    with socket.socket() as probe:  # the server takes port 0 for the one that the document names
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    written = {"array": arrays, "object": "brackets"}
    formats = [f"--validator-{place}-{kind}-format={it}" for place in ("query", "form") for kind, it in written.items()]
    command = [str(mock_server_program()), "--host", "127.0.0.1", "-p", str(port), "--quiet", *formats, str(document)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        assert process.stdout is not None
        lines: list[str] = []
        for line in process.stdout:
            lines.append(line)
            if "Ready" in line:
                break
        else:
            raise AssertionError("the mock server has not started:\n" + "".join(lines))
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.communicate()


def run_tests(pair: Pair, package: Path, url: str, tests: Sequence[str] = TESTS) -> Mapping[str, Outcome]:
    """The outcome of each of an SDK's own tests, unchanged, on the package in the folder `package`."""
    results = CACHE / f"{pair.package}.json"
    results.unlink(missing_ok=True)
    plugin = Path(__file__).parent
    variables = {
        "PYTHONPATH": os.pathsep.join((str(package), str(plugin))),
        "PUBLISHED_PACKAGE": pair.package,
        "PUBLISHED_OUTCOMES": str(results),
        "TEST_API_BASE_URL": url,
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    options = ["-p", "hidden_modules", "-p", "no:cacheprovider", "-q", "-o", "addopts=--tb=short"]
    command = [str(environment()), "-m", "pytest", *options, "--continue-on-collection-errors", *tests]
    done = subprocess.run(command, cwd=source(pair), env={**os.environ, **variables}, capture_output=True, text=True)
    assert results.exists(), done.stdout + done.stderr
    entries = json.loads(results.read_text("utf-8")).items()
    return {name: Outcome(entry["outcome"] == "passed", entry["private"], entry["text"]) for name, entry in entries}
