"""Nothing that the generator makes depends on the order of a set, which is another one in each process."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.structure.modules import PROJECT, generator_files, module_name
from tests.structure.sets import leaks

BEGINNING = """
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field

@dataclass
class Held:
    names: frozenset[str]
    by_name: Mapping[str, frozenset[str]]
    listed: list[str]

def made() -> set[str]: ...
def takes(items: Iterable[str]) -> None: ...
def takes_set(items: Set[str], *, other: Set[str] | None = None) -> None: ...
def takes_named(*, items: Iterable[str]) -> None: ...

def use(names: set[str], frozen: frozenset[str], held: Held, keys: dict[str, int], flag: bool) -> None:
"""

LEAKING = {
    "loop": "for name in names: print(name)",
    "loop over a literal": "for name in {'a', 'b'}: print(name)",
    "loop over what is inferred": "copy = frozen | names\n    for name in copy: print(name)",
    "loop over an attribute": "for name in held.names: print(name)",
    "loop over a call": "for name in made(): print(name)",
    "loop over a value of a mapping": "for name in held.by_name['a']: print(name)",
    "loop over what may be a set": "for name in (names if flag else []): print(name)",
    "loop over an operation of keys": "for name in keys.keys() - names: print(name)",
    "loop over a method": "for name in names.union(frozen): print(name)",
    "loop over a comprehension": "for name in {item for item in keys}: print(name)",
    "loop in a loop": "for item in held.listed:\n        for name in names: print(item, name)",
    "list comprehension": "print([name for name in names])",
    "second part of a comprehension": "print([name for item in held.listed for name in names])",
    "dict comprehension": "print({name: 1 for name in names})",
    "generator": "print(', '.join(name for name in names))",
    "list": "print(list(names))",
    "tuple": "print(tuple(frozen))",
    "join": "print(', '.join(names))",
    "enumerate": "print(enumerate(names))",
    "map": "print(list(map(str, names)))",
    "zip": "print(list(zip(names, held.listed)))",
    "reversed order": "print(list(filter(None, names)))",
    "dict from keys": "print(dict.fromkeys(names))",
    "next": "print(next(iter(names)))",
    "sorted by a key": "print(sorted(names, key=len))",
    "minimum by a key": "print(min(names, key=len))",
    "default of a mapping": "print(sorted(held.by_name.get('a', ()), key=len))",
    "starred in a list": "print([*names])",
    "starred in a call": "print(*names)",
    "unpacked": "first, *others = names\n    print(first, others)",
    "unpacked one": "(first,) = names\n    print(first)",
    "pop": "print(names.pop())",
    "pop of a literal": "pending = {'a', 'b'}\n    print(pending.pop())",
    "list that grows": "held.listed += names",
    "list that is extended": "held.listed.extend(names)",
    "text": "print(str(names))",
    "formatted text": "print(f'{names}')",
    "old formatted text": "print('%s' % names)",
    "argument": "takes(names)",
    "keyword argument": "takes_named(items=names)",
    "argument of a class": "print(Held(frozen, {}, [*frozen]))",
    "assigned to an iterable": "items: Iterable[str] = names\n    print(items)",
    "returned as an iterable": "def inner() -> Iterable[str]:\n        return names\n    print(inner)",
    "yielded": "def inner() -> Iterator[str]:\n        yield from names\n    print(inner)",
    "either a set or a list": "items = names or held.listed\n    for name in items: print(name)",
}

BLIND = {
    "sorted": "for name in sorted(names): print(name)",
    "sorted generator": "print(sorted(name.lower() for name in names))",
    "sorted map": "print(sorted(map(str, names)))",
    "minimum": "print(min(names), max(frozen), min(len(name) for name in names))",
    "any and all": "print(any(name for name in names), all(map(str, names)), len(names), sum(len(name) for name in names))",
    "membership": "print('a' in names, 'b' not in frozen)",
    "comparison": "print(names <= frozen, names == frozen)",
    "operations": "print(len((names | frozen) - {'a'} & held.names ^ keys.keys()))",
    "truth": "print(1 if names else 2, not names)",
    "set comprehension": "print(len({name.lower() for name in names}))",
    "set of a generator": "print(len(frozenset(name.lower() for name in names)))",
    "starred in a set": "print(len({*names, 'a'}))",
    "methods": "names.update(frozen, held.names)\n    names.add('a')\n    print(names.isdisjoint(frozen))",
    "argument": "takes_set(names, other=frozen)",
    "argument of a class": "print(Held(frozen, {'a': frozen}, sorted(names)))",
    "assigned to a set": "items: Set[str] = names\n    held.names = frozen\n    print(len(items))",
    "either a set or a list": "items = names or held.listed\n    print(len(items))",
    "inferred from what is added": "items = set()\n    for name in held.listed: items.add(name)\n    print(len(items))",
    "returned as a set": "def inner() -> Set[str]:\n        return names\n    print(inner)",
    "default of a mapping": "print('a' in held.by_name.get('a', ()), len(held.by_name.get('a', frozenset())))",
    "keys": "for name in keys.keys(): print(name)",
    "dict": "for name in dict.fromkeys(held.listed): print(name)",
    "single member": "print(*{'a'})",
}


@pytest.fixture(scope="module")
def reasons(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[str]]:
    """What is reported of each example."""
    folder = tmp_path_factory.mktemp("examples")
    bodies = {f"leaking/{name}": body for name, body in LEAKING.items()}
    bodies |= {f"blind/{name}": body for name, body in BLIND.items()}
    files = {f"example_{index}": folder / f"example_{index}.py" for index, _ in enumerate(bodies)}
    for path, body in zip(files.values(), bodies.values()):
        path.write_text(f"{BEGINNING}    {body}\n", encoding="utf-8")
    reported = leaks(files)
    return {
        name: [str(leak) for leak in reported if leak.file == path.as_posix()]
        for name, path in zip(bodies, files.values())
    }


@pytest.mark.parametrize("name", LEAKING)
def test_an_order_that_shows_is_reported(name: str, reasons: Mapping[str, list[str]]) -> None:
    assert reasons[f"leaking/{name}"]


@pytest.mark.parametrize("name", BLIND)
def test_an_order_that_does_not_show_is_fine(name: str, reasons: Mapping[str, list[str]]) -> None:
    assert reasons[f"blind/{name}"] == []


@pytest.mark.lint
def test_the_generator_never_takes_sets_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    """The runtime is left out: it names nothing, and what its users give it in sets has the order that they gave it."""
    monkeypatch.chdir(PROJECT)
    files = {module_name(path): path.relative_to(PROJECT) for path in generator_files()}
    assert "\n".join(map(str, leaks(files))) == ""


def test_the_beginning_of_the_examples_is_fine(tmp_path: Path) -> None:
    (tmp_path / "beginning.py").write_text(f"{BEGINNING}    pass\n", encoding="utf-8")
    assert leaks({"beginning": tmp_path / "beginning.py"}) == []
