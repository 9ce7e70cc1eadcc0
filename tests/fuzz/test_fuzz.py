"""A short run of the fuzzing: the same changed documents each time. `make fuzz` goes on for as long as one likes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from generator import pipeline
from tests.fuzz import __main__ as fuzzing
from tests.fuzz.mutations import Example, examples
from tests.fuzz.running import check, one_process
from tests.fuzz.seeds import seeds


@pytest.fixture(autouse=True)
def _one_process() -> Iterator[None]:
    with one_process():
        yield


@settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
@given(examples())
def test_a_changed_document_gives_an_sdk_or_a_located_error(
    tmp_path_factory: pytest.TempPathFactory, example: Example
) -> None:
    check(example, tmp_path_factory.getbasetemp())


def test_a_seed_as_it_is_gives_its_sdk(tmp_path: Path) -> None:
    seed = next(seed for seed in seeds() if seed.name == "spec")
    files = check(Example(seed.name, {f"{part}.yaml": text.encode() for part, text in seed.texts.items()}), tmp_path)
    assert files is not None and any(path.name == "_client.py" for path in files)


def test_a_fault_is_kept_for_replay(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise KeyError("literal")

    monkeypatch.setattr(fuzzing, "ROUND", 3)
    monkeypatch.setattr(fuzzing, "_limit_memory", lambda: None)
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "build", fail)
        assert fuzzing.main(["--seconds", "0.001", "--save", str(tmp_path)]) == 1
    printed = capsys.readouterr().out
    (folder,) = tmp_path.iterdir()
    assert str(folder) in printed and printed.endswith(": 1 faults\n")
    assert "Traceback" in (folder / "fault.txt").read_text("utf-8")
    assert list(folder.glob("openapi.*"))
    assert fuzzing.main(["--replay", str(folder)]) == 0
