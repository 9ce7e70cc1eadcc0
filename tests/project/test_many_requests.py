"""docs/many-requests.md on real clusters: all prompts are answered, and after a crash none is paid for twice.

`make project` runs this; it asks the package index.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.project.counting_server import REFUSED, Account, counting
from tests.readme.page import PROJECT, doc
from tests.readme.session import assert_shown

pytestmark = pytest.mark.project

PAGE = doc("many-requests")
FILES, ROWS = 6, 120
AT_ONCE = 50
"""What the page has in many_prompts.py."""
OF_THE_SDK = ("httpx", "pydantic", "typing-extensions", "anyio")

WRITE = f"""
import pyarrow as pa, pyarrow.parquet as pq, pathlib
pathlib.Path("prompts").mkdir()
for file in range({FILES}):
    ids = [f"p-{{number}}" for number in range(file * {ROWS}, (file + 1) * {ROWS})]
    prompts = [{REFUSED!r} if row == "p-3" else row for row in ids]
    pq.write_table(pa.table({{"id": ids, "prompt": prompts}}), f"prompts/part-{{file}}.parquet")
"""
SHOW = """
import json, pathlib, pyarrow.parquet as pq
tables = [pq.read_table(path) for path in sorted(pathlib.Path("answers").glob("*.parquet"))]
print(json.dumps([row for table in tables for row in table.to_pylist()]))
"""

# A task whose worker died at its very end.
ONCE_MORE = """
import many_prompts, pathlib, generated
(prompts,) = pathlib.Path("prompts").iterdir()
print(many_prompts.answer_file(generated.AsyncOpenAI(), prompts, pathlib.Path("answers") / prompts.name))
"""


class Reader:
    """Someone with the files of the page in a folder, and the packages that it names."""

    def __init__(self, python: str, folder: Path, account: Account) -> None:
        self.python, self.folder = python, folder
        for block in PAGE.blocks("python"):
            if block.file:
                (folder / block.file).write_text(block.text, encoding="utf-8")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_"))}
        programs = os.pathsep.join((str(Path(python).parent), os.environ["PATH"]))
        self.environment = {
            **{name: value for name, value in kept.items() if not name.lower().endswith("_proxy")},
            "HOME": str(folder),
            "PYSPARK_SUBMIT_ARGS": "--master local[*,4] pyspark-shell",  # local tasks aren't tried again by default
            "PATH": programs,
            "PYTHONPATH": str(PROJECT),
            "OPENAI_API_KEY": "sk-test",
            "OPENAI_BASE_URL": account.base_url,
        }

    def start(self, *command: str) -> subprocess.Popen[str]:
        """Starts a command whose processes can all be killed together."""
        return subprocess.Popen(
            command,
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            start_new_session=True,
        )

    def run(self, *command: str) -> str:
        """What a command prints. It has to succeed."""
        process = self.start(*command)
        printed, _ = process.communicate()
        assert process.returncode == 0, printed
        return printed

    def answers(self) -> list[dict[str, Any]]:
        answers: list[dict[str, Any]] = json.loads(self.run(self.python, "-c", SHOW))
        return answers

    def saved(self) -> set[str]:
        """The IDs of the answers in files and in journals."""
        lines = [line for path in self.folder.glob("answers/*.jsonl") for line in path.read_bytes().splitlines()]
        journals = {json.loads(line)["id"] for line in lines if line.endswith(b"}")}
        return journals | {answer["id"] for answer in self.answers()}


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An environment with what the page installs, and what the SDK needs."""
    folder = tmp_path_factory.mktemp("cluster")
    venv.create(folder, with_pip=True)
    path = str(folder / ("Scripts" if sys.platform == "win32" else "bin") / "python")
    _, install, *names = PAGE.blocks("sh")[0].text.partition("#")[0].split()
    assert install == "install" and names
    _install(path, *names, *OF_THE_SDK)
    yield path
    shutil.rmtree(folder)


def _install(python: str, *names: str) -> None:
    subprocess.run([python, "-m", "pip", "install", "--quiet", *names], check=True)


@pytest.fixture
def account() -> Iterator[Account]:
    with counting(Account()) as started:
        yield started


@pytest.fixture
def reader(python: str, tmp_path: Path, account: Account) -> Reader:
    return Reader(python, tmp_path, account)


def test_the_page(reader: Reader, account: Account) -> None:
    prompts, command = PAGE.blocks("python")[0], PAGE.blocks("sh")[1]
    reader.run(reader.python, "-c", prompts.text)
    assert_shown(PAGE.blocks("text")[0].text, reader.run(*command.text.split()))
    places = ["NAME A RIVER IN PORTUGAL:", "NAME A LAKE IN KENYA:", "NAME A BAY IN VIETNAM:"]
    assert sorted(row["text"] for row in reader.answers()) == sorted(places * 100)
    assert reader.run(reader.python, "-c", ONCE_MORE).split() == ["300"]
    assert len(account.asked) == 300


@pytest.mark.parametrize("cluster", ["dask", "ray", "spark"])
def test_every_prompt_is_answered_once(cluster: str, reader: Reader, account: Account) -> None:
    if cluster == "spark" and shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    _install(reader.python, {"dask": "distributed", "ray": "ray", "spark": "pyspark"}[cluster])
    reader.run(reader.python, "-c", WRITE)
    printed = reader.run(reader.python, f"on_{cluster}.py")
    assert f"{FILES} files, {FILES * ROWS} answers" in printed
    assert len(account.asked) == FILES * ROWS
    _check_answers(reader, account)


@pytest.mark.skipif(os.name == "nt", reason="the processes are killed as a group")
def test_after_a_crash_no_prompt_is_paid_for_twice(reader: Reader, account: Account) -> None:
    reader.run(reader.python, "-c", WRITE)
    account.hold_after = FILES * ROWS // 2
    started = reader.start(reader.python, "on_dask.py")
    account.wait_for_held(AT_ONCE)
    os.killpg(started.pid, signal.SIGKILL)
    started.communicate()
    account.hold_after = None
    account.resumed.set()
    saved, before = reader.saved(), len(account.asked)
    _cut_off_a_line(reader.folder)

    reader.run(reader.python, "on_dask.py")
    again = account.asked[before:]
    assert len(saved) > ROWS and not saved & set(again)
    assert len(again) == len(set(again)) == FILES * ROWS - len(saved)
    assert account.held <= AT_ONCE * (os.cpu_count() or 1)
    _check_answers(reader, account)


def _cut_off_a_line(folder: Path) -> None:
    """Leaves the beginning of an answer in a journal, as a crash does that comes while it is being written."""
    journal = next(folder.glob("answers/*.jsonl"))
    journal.write_bytes(journal.read_bytes() + b'\n{"id": "p-')


def _check_answers(reader: Reader, account: Account) -> None:
    answers = {answer["id"]: answer for answer in reader.answers()}
    ids = {f"p-{number}" for number in range(FILES * ROWS)}
    assert set(answers) == ids == set(account.paid) and set(account.paid.values()) == {1}
    assert answers["p-4"] == {"id": "p-4", "text": "P-4", "error": None}
    assert answers["p-3"]["text"] is None and "no such words" in answers["p-3"]["error"]
    assert sorted({path.suffix for path in reader.folder.glob("answers/*")}) == [".parquet"]
