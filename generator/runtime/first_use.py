"""What happens on first use, such as imports and the building of validators: done whole before this process forks.

A child of `os.fork` has one thread. What another thread of its parent was in the middle of stays half done in it, with
the locks that were held: an import that never ends, which the child waits for when it needs the module. So such steps
run inside `with first_use:`, and a fork waits until no other thread is in one, nor in the middle of importing a module
of the SDK by a statement of its own. Threads never wait for each other here.
"""

from __future__ import annotations

import functools
import logging as logging  # first: it keeps its lock over a fork, and what registers later comes earlier before the fork
import os
import sys
import threading
import time
from types import ModuleType
from typing import TYPE_CHECKING, Any

_LONGEST = 10.0  # seconds that a fork waits: only a step that itself waits for the forking thread takes as long


class FirstUse:
    """A context manager for steps that a fork must not cut in two. May be entered again inside itself."""

    def __init__(self, package: str) -> None:
        self._prefix = f"{package}."
        self._changed = threading.Condition()
        self._inside: dict[int, int] = {}  # how often each thread has entered

    def __enter__(self) -> None:
        thread = threading.get_ident()
        with self._changed:
            self._inside[thread] = self._inside.get(thread, 0) + 1

    def __exit__(self, *_: object) -> None:
        thread = threading.get_ident()
        with self._changed:
            self._inside[thread] -= 1
            if self._inside[thread] == 0:
                del self._inside[thread]
                self._changed.notify_all()

    def await_the_others(self) -> None:
        """Before a fork: wait until no other thread is inside, and let none in."""
        self._changed.acquire()
        deadline = time.monotonic() + _LONGEST
        while not self._is_alone() and time.monotonic() < deadline:
            self._changed.wait(0.01)  # nobody tells when an import has ended

    def go_on(self) -> None:
        """After it, in the parent."""
        self._changed.release()

    def start_anew(self) -> None:
        """After it, in the child, whose only thread is the one that forked."""
        thread = threading.get_ident()
        self._inside = {thread: self._inside[thread]} if thread in self._inside else {}
        self._changed = threading.Condition()

    def _is_alone(self) -> bool:
        own = [module for name, module in list(sys.modules.items()) if name.startswith(self._prefix)]
        return self._inside.keys() <= {threading.get_ident()} and not any(map(_is_half_done, own))


def _is_half_done(module: ModuleType | None) -> bool:
    """Return whether a module is being imported."""
    return bool(getattr(getattr(module, "__spec__", None), "_initializing", False))


first_use = FirstUse(__name__.rsplit(".", 2)[0])

if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=first_use.await_the_others, after_in_parent=first_use.go_on, after_in_child=first_use.start_anew
    )


if TYPE_CHECKING:
    from functools import cached_property as cached_property
else:

    class cached_property(functools.cached_property):
        """Python's own, without the lock that it holds up to Python 3.11 while it makes a value.

        The public names of its value are seen on it as well: `unittest.mock.create_autospec` looks there for what the
        attribute of a class has.
        """

        def __set_name__(self, owner: type, name: str) -> None:
            super().__set_name__(owner, name)
            self._owner = owner

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_"):
                raise AttributeError(name)
            return getattr(self._sample(), name)

        def __dir__(self) -> list[str]:
            try:
                names = dir(self._sample())
            except AttributeError:  # it takes more than an owner without a client
                names = []
            return [*super().__dir__(), *(name for name in names if not name.startswith("_"))]

        def _sample(self) -> Any:
            """Return a value that no client stands behind."""
            owner = object.__new__(self._owner)
            owner.__dict__["_client"] = None
            return self.func(owner)

        def __get__(self, instance: Any, owner: Any = None) -> Any:
            if instance is None:
                return self
            values = vars(instance)
            if self.attrname not in values:
                with first_use:
                    value = self.func(instance)
                values.setdefault(self.attrname, value)  # threads that come first at once share one value
            return values[self.attrname]
