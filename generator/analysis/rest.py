"""What resources and methods are called where the configuration does not say: paths give resources, REST custom methods."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from generator.document.types import Operation
from generator.identifiers import Casing
from generator.plurals import is_plural
from generator.words import split_words

_PREFIX = re.compile(r"(api|rest|v\d+[a-z0-9]*|\d{4}-\d{2}-\d{2})", re.IGNORECASE)
"""Path segments that say which API this is, not what it is about."""

_VERBS = frozenset("""
    accept activate add analyze apply approve archive assign attach authorize ban batch block cancel change check clear
    clone close complete compute confirm connect convert copy count deactivate decline delete deny deploy detach disable
    disconnect dismiss download embed enable estimate evaluate execute export fetch fill find finish follow fork
    generate get import increment infer install invite invoke join kick leave link list lock login logout mark merge
    migrate move mute open parse pause ping pin post predict preview process promote publish pull push query read
    rebuild reboot recover redeliver refresh register reject release remove rename reopen replace request rerank rerun
    reset resize resolve restart restore resume retrieve retry review revoke rotate run save scan schedule search send
    set share show sign simulate skip sort start stop submit subscribe suspend swap sync tag terminate test tokenize
    detokenize toggle track transcribe transfer translate trigger unarchive unassign unban unblock unfollow uninstall
    unlink unlock unmute unpause unpin unpublish unsubscribe unsuspend update upgrade upload upscale validate verify
    void vote watch withdraw
    """.split())


@dataclass(frozen=True, slots=True)
class Place:
    """Where an operation belongs: the names of its resources, outermost first, and the name of its method."""

    resource: tuple[str, ...]
    method: str


def places(operations: Sequence[Operation], taken: Collection[Place] = ()) -> list[Place]:
    """One place for each operation, in their order, and none that is `taken` already.

    Two operations of one resource never get the same name, whatever the notation (`get-url` and `getURL`).
    """
    nouns = {tuple(_nouns(operation)) for operation in operations}
    own = [_place(operation, nouns, operations) for operation in operations]
    return _settle_clashes(operations, _one_spelling(own, taken), taken)


def _one_spelling(own: Sequence[Place], taken: Iterable[Place]) -> list[Place]:
    """Resources that differ in notation alone (`a-b` and `aB`) are one: the notation that comes first."""
    spellings: dict[tuple[str, ...], str] = {}
    result = []
    for place in (*taken, *own):
        keys = _prefixes(_key(place).resource)
        spelled = tuple(spellings.setdefault(key, name) for key, name in zip(keys, place.resource))
        result.append(Place(spelled, place.method))
    return result[-len(own) :] if own else []


def _prefixes(names: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [names[: depth + 1] for depth in range(len(names))]


def _key(place: Place) -> Place:
    """A place by its names in Python: two with one key cannot both be."""
    snake = Casing().snake
    return Place(tuple(map(snake, place.resource)), snake(place.method))


def _place(operation: Operation, nouns: set[tuple[str, ...]], operations: Sequence[Operation]) -> Place:
    segments = _segments(operation.path)
    static = [segment for segment in segments if not _is_parameter(segment)]
    resource = tuple(_nouns(operation))
    variant = operation.path.partition("#")[2] or _custom_verb(operation.path)
    if variant:
        return Place(tuple(static) or _tagged(operation), variant)
    if len(resource) == len(static) or tuple(static) in nouns:
        return Place(tuple(static) or _tagged(operation), _custom(operation, segments, operations))
    return Place(resource, static[-1])


def _custom_verb(path: str) -> str | None:
    """The verb behind a colon at the end of a path (`/jobs/{job}:cancel`), as Google's APIs write custom methods."""
    return _before_marks(path).rpartition("/")[2].rpartition("}")[2].partition(":")[2] or None


def _tagged(operation: Operation) -> tuple[str, ...]:
    """The resource of an operation whose path names none: that of its first tag."""
    return (operation.tags[0] if operation.tags else "default",)


def _nouns(operation: Operation) -> list[str]:
    """The static segments without a verb at the end (`/orders/{id}/cancel`)."""
    segments = _segments(operation.path)
    static = [segment for segment in segments if not _is_parameter(segment)]
    if len(static) > 1 and static[-1] == segments[-1] and _is_verb(static[-1], operation):
        return static[:-1]
    return static


def _is_verb(segment: str, operation: Operation) -> bool:
    """A known verb, or the word that the operationId begins with (`explainAnswer` for `/answers/{id}/explain`)."""
    words = split_words(segment)
    own = split_words(_own_id(operation) or "")
    return bool(words) and (words[0] in _VERBS or (len(own) > 1 and own[0] == words[0] and not is_plural(segment)))


def _custom(operation: Operation, segments: Sequence[str], operations: Sequence[Operation]) -> str:
    on_item = bool(segments) and _is_parameter(segments[-1])
    match operation.verb:
        case "get":
            return "retrieve" if on_item or not segments or not is_plural(segments[-1]) else "list"
        case "post":
            return "update" if on_item and not _has(operations, operation.path, "put", "patch") else "create"
        case "patch":
            return "update"
        case "put":
            return "replace" if _has(operations, operation.path, "patch") else "update"
        case "delete":
            return "delete"
        case verb:
            return verb


def _has(operations: Iterable[Operation], path: str, *verbs: str) -> bool:
    return any(operation.path == path and operation.verb in verbs for operation in operations)


def _settle_clashes(operations: Sequence[Operation], plain: Sequence[Place], taken: Iterable[Place]) -> list[Place]:
    """Who keeps the plain name: what stands under an item, then the shortest path. Others say what they go by."""
    keys = {_key(place) for place in taken}
    result = list(plain)
    for index in sorted(range(len(plain)), key=lambda position: _priority(operations[position].path)):
        result[index] = next(place for place in _candidates(operations[index], plain[index]) if _key(place) not in keys)
        keys.add(_key(result[index]))
    return result


def _priority(path: str) -> tuple[bool, int]:
    segments = _segments(path)
    return not _is_under_item(segments), len(segments)


def _is_under_item(segments: Sequence[str]) -> bool:
    """Whether something stands behind a parameter: `/certificates/{id}/actions`, not `/certificates/actions`."""
    return any(
        _is_parameter(segment) and not _is_parameter(following) for segment, following in zip(segments, segments[1:])
    )


def _candidates(operation: Operation, place: Place) -> Iterable[Place]:
    yield place
    if place.method == "list" and operation.verb == "get" and not _is_under_item(_segments(operation.path)):
        yield Place(place.resource, "list_all")
    parameters = [segment.strip("{}") for segment in _segments(operation.path) if _is_parameter(segment)]
    if parameters:
        yield Place(place.resource, f"{place.method}_by_{parameters[-1]}")
        yield Place(place.resource, f"{place.method}_by_{'_and_'.join(parameters)}")
    fixed = operation.path.partition("#")[0].partition("?")[2]
    if fixed:
        yield Place(place.resource, f"{place.method}_{re.sub(r'[^0-9A-Za-z]+', '_', fixed)}")
    own = _own_id(operation)
    if own:
        yield Place(place.resource, own)
    yield Place(place.resource, f"{place.method}_{operation.verb}")
    spelled = f"{place.method}_{operation.verb}_{Casing().spelled_out(operation.path)}"
    yield Place(place.resource, spelled)
    while True:  # where the configuration has given even that to another
        spelled = f"{spelled}_again"
        yield Place(place.resource, spelled)


def _own_id(operation: Operation) -> str | None:
    """The operationId without the path and the verb that frameworks put behind it (`read_items_items__id__get`)."""
    given = operation.operation_id
    if given is None:
        return None
    behind = f"{re.sub(r'[^0-9A-Za-z_]', '_', operation.path)}_{operation.verb}"
    return given.removesuffix(behind) or given


def _segments(path: str) -> list[str]:
    """The segments of a path without version prefixes, file endings, a verb behind a colon, and all behind `?` or `#`."""
    verb, before = _custom_verb(path), _before_marks(path)
    segments = [segment.removesuffix(".json") for segment in before.removesuffix(f":{verb}").split("/") if segment]
    while segments and _PREFIX.fullmatch(segments[0]):
        segments = segments[1:]
    return segments


def _before_marks(path: str) -> str:
    """The path without its fixed query (`?beta=true`) and without what tells its variants apart (`#share`)."""
    return path.partition("#")[0].partition("?")[0]


def _is_parameter(segment: str) -> bool:
    return "{" in segment
