"""Random documents and random edits of them: what holds for every pair, and what callers of the one say to the other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from random import Random

import pytest

from generator.diff import Difference, Severity
from tests.diff.comparing import difference
from tests.diff.documents import NUMBER, TEXT, Case, Schema, configuration, document, operation, record, values
from tests.diff.judges import Verdicts, judge
from tests.diff.serving import example
from tests.diff.whole_cases import Pair

SEEDS = range(60)
TYPES: tuple[tuple[Schema, str], ...] = (
    (TEXT, "str"),
    (NUMBER, "int"),
    ({"type": "number"}, "float"),
    ({"type": ["string", "null"]}, "str | None"),
    ({"type": ["string", "integer"]}, "str | int"),
    (values("a", "b"), "Literal['a', 'b']"),
    (values("a", "b", "c"), "Literal['a', 'b', 'c']"),
    ({"anyOf": [TEXT, values("a", "b")]}, "str"),
    ({"type": "array", "items": TEXT}, "list[str]"),
    ({"type": "array", "items": NUMBER}, "list[int]"),
    ({"type": "object", "additionalProperties": TEXT}, "dict[str, str]"),
)
"""Schemas with the type that a caller writes for what is answered. No boolean: for Python that is a number too."""

MIRRORED = {
    "method-added": "method-removed",
    "model-added": "model-removed",
    "parameter-became-optional": "parameter-became-required",
    "parameter-type-widened": "parameter-type-narrowed",
    "parameter-unrestricted": "parameter-restricted",
    "request-value-added": "request-value-removed",
    "resource-added": "resource-removed",
    "response-became-nullable": "response-became-non-null",
    "response-field-added": "response-field-removed",
    "response-field-became-optional": "response-field-became-required",
    "response-type-widened": "response-type-narrowed",
    "response-value-added": "response-value-removed",
    "streaming-added": "streaming-removed",
}
SAME_BACKWARDS = ("parameter-retyped", "response-retyped", "model-renamed", "docs-changed", "known-values-changed")

Properties = dict[str, tuple[int, bool]]
"""By name: which of `TYPES`, and whether it is required."""


def properties(random: Random) -> Properties:
    names = random.sample(["title", "pages", "shelf", "state", "owner"], random.randint(1, 4))
    return {name: (random.randrange(len(TYPES)), random.random() < 0.5) for name in names}


def edited(random: Random, old: Properties) -> Properties:
    """The properties with one of them gone, new, retyped, or required or not, as it was not."""
    new = dict(old)
    name = random.choice(list(old))
    kind, required = old[name]
    match random.randrange(4):
        case 0 if len(old) > 1:
            del new[name]
        case 1:
            new["extra"] = (random.randrange(len(TYPES)), random.random() < 0.3)
        case 2:
            new[name] = (random.randrange(len(TYPES)), required)
        case _:
            new[name] = (kind, not required)
    return new


def schema(found: Properties) -> Schema:
    return record(
        {name: TYPES[kind][0] for name, (kind, _) in found.items()}, [n for n, (_, must) in found.items() if must]
    )


def caller(sent: Properties, answered: Properties) -> str:
    """Gives what it has to, then every parameter, and reads every field, by the types of the old document."""
    given = {name: f"{name}={example({}, TYPES[kind][0])!r}" for name, (kind, _) in sent.items()}
    needed = [text for name, text in given.items() if sent[name][1]]
    lines = [f"client.@.create({', '.join(needed)})", f"book = client.@.create({', '.join(given.values())})"]
    for name, (kind, required) in answered.items():
        lines.append(f"{name}: {TYPES[kind][1]}{'' if required else ' | None'} = book.{name}")
        lines.append(f"assert {name} is not None, 'a value'" if required and "None" not in TYPES[kind][1] else "pass")
    return "\n".join(lines)


def random_case(seed: int) -> Case:
    random = Random(seed)
    sent, answered = properties(random), properties(random)
    now_sent = edited(random, sent) if random.random() < 0.6 else sent
    now_answered = edited(random, answered) if random.random() < 0.6 or now_sent is sent else answered
    sides = [
        (operation(takes=dict(asked["properties"]), needs=asked["required"], answer=schema(back)),)
        for asked, back in ((schema(sent), answered), (schema(now_sent), now_answered))
    ]
    return Case(f"seed{seed}n", sides[0], sides[1], caller(sent, answered))


CASES = [random_case(seed) for seed in SEEDS]


def found_between(case: Case, folder: Path, *, old: bool, new: bool) -> Difference:
    """The difference between two sides of a case; false is the old one."""
    return difference(folder, document([case], old), document([case], new))


def rules(found: Difference) -> Mapping[str, int]:
    return Counter(change.rule for change in found.changes)


@pytest.mark.parametrize("case", CASES[:30], ids=str)
def test_back_and_forth_is_the_same_the_other_way_round(case: Case, tmp_path: Path) -> None:
    assert not found_between(case, tmp_path, old=True, new=True).changes
    forth = rules(found_between(case, tmp_path, old=False, new=True))
    back = rules(found_between(case, tmp_path, old=True, new=False))
    for one, other in MIRRORED.items():
        assert (forth[one], forth[other]) == (back[other], back[one]), (one, forth, back)
    for rule in SAME_BACKWARDS:
        assert forth[rule] == back[rule], (rule, forth, back)
    added = [sides["parameter-added-optional"] + sides["parameter-added-required"] for sides in (forth, back)]
    assert added == [back["parameter-removed"], forth["parameter-removed"]]


@pytest.fixture(scope="module")
def worst(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Severity | None]:
    """The worst severity of each case, None where nothing changes."""
    found = {}
    for case in CASES:
        changes = found_between(case, tmp_path_factory.mktemp("pair"), old=False, new=True).changes
        found[case.word] = changes[0].severity if changes else None
    return found


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> Verdicts:
    def pairs(url: str) -> list[Pair]:
        return [
            Pair(
                "library", CASES, *((document(CASES, new), configuration([], new), "library") for new in (False, True))
            )
        ]

    return judge(tmp_path_factory.mktemp("random"), pairs)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_table_holds_for_a_caller_that_uses_everything(
    case: Case, worst: Mapping[str, Severity | None], verdicts: Verdicts
) -> None:
    checked, ran = verdicts.checked["after"][case.word], verdicts.ran["after"][case.word]
    assert verdicts.checked["before"][case.word] == [] and verdicts.ran["before"][case.word] is None
    match worst[case.word]:
        case None | Severity.COMPATIBLE | Severity.DOCS:
            assert checked == [] and ran is None
        case Severity.BREAKING_TYPES:
            assert ran is None
        case Severity.BREAKING:
            assert checked or ran
