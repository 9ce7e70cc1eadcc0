"""Random pairs of documents, the second being an edit of the first, each with a caller that uses all of the first."""

from __future__ import annotations

from random import Random

from tests.diff.documents import NUMBER, TEXT, Case, Schema, operation, record, values
from tests.diff.serving import example

SEEDS = range(30)
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


RANDOM = [random_case(seed) for seed in SEEDS]
