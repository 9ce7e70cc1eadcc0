"""Formatting: Black's layout, kept results, and the same outcome over several processes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path, PurePosixPath

import pytest

from generator import format as formatting
from generator.cache import Cache
from generator.format import InvalidPython, format_files

UGLY = {
    PurePosixPath("b.py"): "x = {  'a':1 }\n",
    PurePosixPath("a.py"): f"value = call({', '.join(['argument'] * 10)})\n",
    PurePosixPath("empty.py"): "",
    PurePosixPath("notes.md"): "x = {  'a':1 }\n",
}
FINE = {
    PurePosixPath("b.py"): 'x = {"a": 1}\n',
    PurePosixPath("a.py"): f"value = call({', '.join(['argument'] * 10)})\n",
    PurePosixPath("empty.py"): "",
    PurePosixPath("notes.md"): "x = {  'a':1 }\n",
}


def test_python_is_formatted_in_the_order_given(tmp_path: Path) -> None:
    assert list(format_files(UGLY, Cache(tmp_path)).items()) == list(FINE.items())


def test_a_second_run_gives_the_same_and_imports_no_black(tmp_path: Path) -> None:
    format_files(UGLY, Cache(tmp_path))
    program = (
        "import sys\n"
        "from pathlib import Path, PurePosixPath\n"
        "from generator.cache import Cache\n"
        "from generator.format import format_files\n"
        f"result = format_files({{PurePosixPath('b.py'): {UGLY[PurePosixPath('b.py')]!r}}}, Cache(Path(sys.argv[1])))\n"
        "print('black' in sys.modules, result[PurePosixPath('b.py')])\n"
    )
    run = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)
    assert run.stdout == 'False x = {"a": 1}\n\n'


def test_another_text_is_not_taken_from_the_cache(tmp_path: Path) -> None:
    path = PurePosixPath("a.py")
    assert format_files({path: "a=1"}, Cache(tmp_path)) == {path: "a = 1\n"}
    assert format_files({path: "a=2"}, Cache(tmp_path)) == {path: "a = 2\n"}


def test_text_that_is_not_python_names_its_file() -> None:
    with pytest.raises(InvalidPython, match="types/broken.py"):
        format_files({PurePosixPath("types/broken.py"): "def ("}, Cache(None))


def test_much_work_over_processes_gives_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formatting, "PARALLEL_SIZE", 1)
    files = {PurePosixPath(f"{number}.py"): f"x=[{number},  {number}]" for number in range(20)}
    assert format_files(files, Cache(None)) == {path: f"x = [{path.stem}, {path.stem}]\n" for path in files}
