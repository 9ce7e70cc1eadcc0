"""What the SDKs of documents send, compared with what the documents say: `python -m tests.corpus.wire.proof [NAME ...]`.

For each document a row: how many calls of how many make the request that the document describes, then the first that do not.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from generator import ir, pipeline
from generator.diagnostics import Diagnostics
from tests.corpus.wire.calling import Calls, Outcome
from tests.corpus.wire.described import Operation, operations
from tests.corpus.wire.expected import secret
from tests.corpus.wire.planning import Planned, methods, planned
from tests.corpus.wire.requests import Request
from tests.corpus.wire.tree import read

PROJECT = Path(__file__).parent.parent.parent.parent
_ELSEWHERE = "https://api.example.org/root"
"""Where the API is whose document names no server, or a relative one."""
_SHOWN = 12
_PACKAGE = "proved_sdk"


@dataclass(frozen=True)
class Proof:
    """How many calls were made of a document's operations, and what was wrong, by the place of the call."""

    document: str
    calls: int
    differences: Mapping[str, str]

    def __str__(self) -> str:
        lines = [f"{self.document:<40} {self.calls - len(self.differences):>5} of {self.calls:>5} agree"]
        for place, text in list(self.differences.items())[:_SHOWN]:
            lines.append(f"    {place}\n        {text}")
        return "\n".join(lines)


def prove(document: Path, folder: Path, every: int = 1) -> Proof:
    """Generates the SDK in a folder and calls every method; the async client makes one call in `every`."""
    tree = read(document)
    request = pipeline.Request(str(document), None, (), folder / _PACKAGE, None, None)
    inputs = pipeline._load(request, Diagnostics())
    api, names = pipeline._understand(request, inputs, Diagnostics())
    pipeline.generate(request, Diagnostics())
    known = methods(api, names)
    described = list(operations(tree))
    without = {f"{item.verb} {item.path}": "has no method" for item in described if item.pointer not in known}
    plans = [
        plan
        for item in described
        if item.pointer in known
        for plan in planned(tree, item, known[item.pointer], item.server or _ELSEWHERE)
    ]
    has_server = all(item.server for item in described)
    options = {} if has_server else {"base_url": _ELSEWHERE}
    options |= {option.name: _secret(option) for option in api.client.options if _is_asked_for(option, described)}
    calls = Calls(_PACKAGE, names.client.client, options, tuple(plan.call for plan in plans))
    some = plans[::every]
    of_async = Calls(_PACKAGE, f"Async{names.client.client}", options, tuple(plan.call for plan in some), True)
    sync, asynchronous = _called(folder, [calls, of_async])
    differences = dict(_differences(plans, sync)) | {
        f"async {place}": text for place, text in _differences(some, asynchronous)
    }
    return Proof(document.name, len(plans) + len(some) + len(without), without | differences)


def _secret(option: ir.ClientOption) -> str:
    assert option.credential is not None
    return secret(option.credential.scheme, option.credential.role)


def _is_asked_for(option: ir.ClientOption, described: list[Operation]) -> bool:
    """Whether an option is a credential that some operation takes as it is, and none that a token is fetched with."""
    asked = {name for item in described for alternative in item.security for name in alternative}
    auth = option.credential
    return auth is not None and auth.scheme in asked and not auth.role.startswith("client")


def _called(folder: Path, calls: list[Calls]) -> list[list[Outcome]]:
    plan, result = folder / "plan", folder / "result"
    plan.write_bytes(pickle.dumps(calls))
    command = [sys.executable, "-m", "tests.corpus.wire.calling", str(folder), str(plan), str(result)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    made: list[list[Outcome]] = pickle.loads(result.read_bytes())
    return made


def _differences(plans: list[Planned], outcomes: list[Outcome]) -> Iterator[tuple[str, str]]:
    for plan, outcome in zip(plans, outcomes):
        told = list(_told(plan, outcome))
        if told:
            yield plan.place, "\n        ".join(told)


def _told(plan: Planned, outcome: Outcome) -> Iterator[str]:
    for name in plan.without_argument:
        yield f"no argument for {name}"
    if outcome.error is not None:
        yield outcome.error
    if len(outcome.requests) != 1:
        yield f"{len(outcome.requests)} requests"
    for received in outcome.requests[:1]:
        yield from compared(plan.request, received.request())


def compared(expected: Request, sent: Request) -> Iterator[str]:
    """The fields in which two requests differ, headers each."""
    for item in fields(Request):
        left, right = getattr(expected, item.name), getattr(sent, item.name)
        if item.name == "headers":
            for name in sorted(left.keys() | right.keys()):
                if left.get(name) != right.get(name):
                    yield f"{name}: expected {left.get(name)!r}, sent {right.get(name)!r}"
        elif left != right:
            yield f"{item.name}: expected {_brief(left)}, sent {_brief(right)}"


def _brief(value: Any) -> str:
    return repr(value)[:400]


def main(names: list[str]) -> None:
    corpus = Path(os.environ.get("SDKGEN_CORPUS") or PROJECT.parent / "shared") / "corpus"
    if not corpus.is_dir():
        print(f"no folder {corpus} (set SDKGEN_CORPUS)")
        return
    proofs = list(_proofs(corpus, names))
    wrong, calls = sum(len(proof.differences) for proof in proofs), sum(proof.calls for proof in proofs)
    print(f"{'all':<40} {calls - wrong:>5} of {calls:>5} agree")
    if wrong:
        raise SystemExit(1)


def _proofs(corpus: Path, names: list[str]) -> Iterator[Proof]:
    """The proof of each document, or of those with the names, shown as it is made."""
    for document in sorted(corpus.iterdir()):
        if not names or document.stem in names:
            with tempfile.TemporaryDirectory() as folder:
                proof = prove(document, Path(folder))
            print(proof, flush=True)
            yield proof


if __name__ == "__main__":
    main(sys.argv[1:])
