"""Work in a second process: results, exceptions, preparations, and what happens when the process is gone."""

from __future__ import annotations

import os
import sys
import threading

import pytest

from generator.background import Background, BackgroundLost


def test_tasks_are_done_in_order_by_another_process() -> None:
    with Background.start() as background:
        tasks = [background.submit(pow, 2, exponent) for exponent in range(50)]
        assert [task.result() for task in tasks] == [2**exponent for exponent in range(50)]
        assert background.submit(os.getpid).result() == background.process.pid != os.getpid()


def test_more_than_a_pipe_holds_goes_both_ways_at_once() -> None:
    with Background.start() as background:
        tasks = [background.submit(str.upper, "x" * 1_000_000) for _ in range(5)]
        assert {task.result() for task in tasks} == {"X" * 1_000_000}


def test_what_a_task_raises_is_raised_here() -> None:
    with Background.start() as background:
        with pytest.raises(ValueError, match="invalid literal"):
            background.submit(int, "x").result()
        assert background.submit(int, "7").result() == 7


def test_it_prepares_while_nobody_asks() -> None:
    with Background.start(["generator.format:load_black"]) as background:
        assert any("black" in background.submit(_loaded).result() for _ in range(1000))


def test_what_a_task_prints_is_no_answer() -> None:
    with Background.start() as background:
        background.submit(print, "noise").result()
        assert background.submit(abs, -1).result() == 1


def test_work_that_is_lost_says_so() -> None:
    background = Background.start()
    lost = background.submit(_wait_for_ever)
    background.close()
    with pytest.raises(BackgroundLost):
        lost.result()
    with pytest.raises(BackgroundLost):
        background.submit(abs, -1).result()


def test_an_exception_that_pickle_cannot_carry_still_arrives() -> None:
    with Background.start() as background:
        with pytest.raises(RuntimeError, match="Stubborn: one and two"):
            background.submit(_raise_stubborn).result()
        assert background.submit(abs, -1).result() == 1


class Stubborn(Exception):
    def __init__(self, first: str, second: str) -> None:
        super().__init__(f"{first} and {second}")


def _raise_stubborn() -> None:
    raise Stubborn("one", "two")


def _wait_for_ever() -> None:
    threading.Event().wait()


def _loaded() -> list[str]:
    return [name for name in sys.modules if "." not in name]
