"""A client that is given changed answers, held to its own rules.

Whatever comes, a call gives a value or raises one of the SDK's errors, which can be pickled and holds no key. A value
of a model has every member of the answer. And what one answer was does not matter to the next call.
"""

from __future__ import annotations

import gc
import importlib
import inspect
import json
import pickle
import sys
import warnings
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from tests.fuzz.answers import FuzzedAnswer
from tests.runtime.server import CLOSE, Received, Server, Step, answer

KEY = "sk-canary-5d1f6c0e"
_AFTER = {"after": "all"}


class BrokenRule(Exception):
    """A client did what it must not; says which rule, and with which answer."""


class Asker:
    """Asks a server for changed answers, by the client of an SDK."""

    def __init__(self, package: Any) -> None:
        self._current = FuzzedAnswer(b"", True)
        self._server = Server([self._answer])
        self._error: type[Exception] = package.APIError.__mro__[1]
        self.models = _models(package)
        self.client = _client(package, self._server.url)

    def close(self) -> None:
        self.client.close()
        self._server.close()

    def ask(self, given: FuzzedAnswer, number: int) -> None:
        """Make calls whose response is this answer. Raises BrokenRule."""
        self._current = given
        kind: Any = self.models[number % len(self.models)] if self.models else object
        for cast_to in (kind, object):
            self._check_call(cast_to, given)
        self._check_stream(kind, given)

    def _check_call(self, kind: Any, given: FuzzedAnswer) -> None:
        with self._by_the_rules(given):
            value = self.client.get("/changed", cast_to=kind)
            if kind is not object:
                _check_value(value, kind, given)
        self._check_next_call(given)

    def _check_stream(self, kind: Any, given: FuzzedAnswer) -> None:
        with self._by_the_rules(given):
            with self.client.get("/changed", cast_to=kind, stream=True) as stream:
                for item in stream:
                    repr(item)
        self._check_next_call(given)

    def _check_next_call(self, given: FuzzedAnswer) -> None:
        try:
            # It is tried again where the server closes the connection just then.
            after: object = self.client.get("/after", cast_to=object, options={"max_retries": 2})
        except Exception as error:
            raise BrokenRule(f"the next call fails: {error!r} after {given}") from error
        if after != _AFTER:
            raise BrokenRule(f"the next call has {after!r} of the answer before: {given}")

    @contextmanager
    def _by_the_rules(self, given: FuzzedAnswer) -> Iterator[None]:
        try:
            yield
        except self._error as error:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                copy = pickle.loads(pickle.dumps(error))
            if str(copy) != str(error) or KEY in f"{error!r} {error} {copy.__dict__!r}":
                raise BrokenRule(f"{error!r} is not what its pickle is, or shows the key: {given}") from error
        except BrokenRule:
            raise
        except Exception as error:
            raise BrokenRule(f"{type(error).__name__} is none of the SDK's errors: {error!r} of {given}") from error

    def _answer(self, request: Received) -> Iterable[Step]:
        if request.path.endswith("/after"):
            return [answer(200, _AFTER)]
        # What may have no end has one this way.
        return [self._current.data] if self._current.is_whole else [self._current.data, CLOSE]


def _check_value(value: Any, kind: Any, given: FuzzedAnswer) -> None:
    if not isinstance(value, kind):
        raise BrokenRule(f"{value!r} is no {kind.__name__}: {given}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of pydantic's, for values of other types
        _ = repr(value), str(value), value.to_dict()
        copy = pickle.loads(pickle.dumps(value))
    if copy.model_fields_set != value.model_fields_set:
        raise BrokenRule(f"the pickle of {value!r} is another value: {given}")
    _, _, body = given.data.partition(b"\r\n\r\n")
    with suppress(ValueError, RecursionError):
        sent = json.loads(body)
        missing = [name for name in sent if name not in value.to_dict(warnings=False)]
        if given.is_whole and missing:
            raise BrokenRule(f"{value!r} lacks {missing}: {given}")


@contextmanager
def imported(root: Path, package: str) -> Iterator[Any]:
    """A package of a folder, which is forgotten in the end."""
    sys.path.insert(0, str(root))
    try:
        yield importlib.import_module(package)
    finally:
        sys.path.remove(str(root))
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]
        importlib.invalidate_caches()
        gc.collect()


def _models(package: Any) -> Sequence[Any]:
    """The models that a package exports, if any."""
    try:
        types = importlib.import_module(f"{package.__name__}.types")
    except ImportError:
        return ()
    exports = [getattr(types, name) for name in getattr(types, "__all__", ())]
    return [kind for kind in exports if inspect.isclass(kind) and issubclass(kind, package.BaseModel)]


def _client(package: Any, url: str) -> Any:
    """A client with a key for everything that asks for one."""
    profile = importlib.import_module(f"{package.__name__}._client").PROFILE
    options = {option.name: KEY for option in profile.options if option.auth is not None}
    for option in profile.options:
        if option.auth is None and option.required:
            options[option.name] = option.choices[0] if option.choices else "1"
    return package.Client(base_url=url, max_retries=0, timeout=20, **options)
