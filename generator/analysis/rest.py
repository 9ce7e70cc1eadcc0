"""What resources and methods are called where the configuration does not say: paths give resources, REST conventions methods."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.analysis import paths
from generator.analysis.clashes import Place, is_on_many, key_of, own_id, settled
from generator.analysis.versions import later_versions
from generator.document.types import Operation
from generator.plurals import is_plural
from generator.words import split_words

_VERBS = frozenset("""
    accept activate add analyze apply approve archive assign attach authorize ban batch block cancel change check
    clear clone close complete compute confirm connect convert copy count deactivate decline decrement delete deny
    deploy detach detokenize disable disconnect dismiss download embed enable estimate evaluate execute export
    fetch fill filter find finish follow fork generate get import increment infer install invite invoke join kick
    leave link list lock login logout mark merge migrate move mute open parse pause pin ping post predict preview
    process promote provision publish pull push query read reboot rebuild recover redeliver refresh register
    reissue reject release remix remove rename renew reopen replace request rerank rerun reset resize resolve
    restart restore resume retrieve retry return review revoke rotate run save scan schedule search send set share
    show sign simulate skip sort start stop stream submit subscribe suspend swap sync tag terminate test toggle
    tokenize track transcribe transfer translate trigger unarchive unassign unban unblock unfollow uninstall unlink
    unlock unmute unpause unpin unpublish unsubscribe unsuspend update upgrade upload upscale validate verify void
    vote watch withdraw
    """.split())


_DECLARED = {"get": ("list", "retrieve"), "post": ("create", "update")}
"""What the first word of an operationId may say about the method of a verb that REST conventions have more than one for."""


def places(
    operations: Sequence[Operation],
    taken: Collection[Place] = (),
    answers_many: Callable[[Operation], bool] = lambda operation: False,
) -> list[Place]:
    """One place for each operation, in their order, and none that is `taken` already.

    Two operations of one resource never get the same name, whatever the notation (`get-url` and `getURL`).
    """
    conventions = _Conventions(operations, answers_many)
    own = _one_spelling([conventions.place(operation) for operation in operations], taken)
    return settled(operations, own, taken)


def _one_spelling(own: Sequence[Place], taken: Iterable[Place]) -> list[Place]:
    """Resources that differ in notation alone (`a-b` and `aB`) are one: the notation that comes first."""
    spellings: dict[tuple[str, ...], str] = {}
    result = []
    for place in (*taken, *own):
        keys = _prefixes(key_of(place).resource)
        spelled = tuple(spellings.setdefault(key, name) for key, name in zip(keys, place.resource))
        result.append(Place(spelled, place.method))
    return result[-len(own) :] if own else []


def _prefixes(names: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [names[: depth + 1] for depth in range(len(names))]


@dataclass(slots=True)
class _Conventions:
    """What REST conventions say of each operation, seen beside the others. `verbs` has those that a path is sent with."""

    operations: Sequence[Operation]
    answers_many: Callable[[Operation], bool]
    verbs: Mapping[str, dict[str, None]] = field(init=False)
    versions: Mapping[str, str] = field(init=False)
    nouns: set[tuple[str, ...]] = field(init=False)

    def __post_init__(self) -> None:
        self.verbs = _verbs_of_paths(self.operations)
        self.versions = later_versions(self.operations)
        self.nouns = {tuple(self._nouns(operation)) for operation in self.operations}

    def place(self, operation: Operation) -> Place:
        place = self._plain_place(operation)
        first, *below = place.resource
        version = self.versions.get(operation.pointer)
        resource = (f"{first}_{version}" if version else first, *below)
        return Place((*paths.flags(operation.path), *resource), place.method)

    def _plain_place(self, operation: Operation) -> Place:
        static, nouns = _static(operation), tuple(self._nouns(operation))
        variant = self._act_of_variant(operation) or paths.custom_verb(operation.path)
        if variant:
            return Place(static or _tagged(operation), variant)
        if nouns == static or static in self.nouns:
            return Place(static or _tagged(operation), self._method(operation))
        return Place(nouns, static[-1])

    def _nouns(self, operation: Operation) -> tuple[str, ...]:
        """The static segments without an act at the end (`/orders/{id}/cancel`).

        What is sent with several verbs is a thing, not an act: `PUT /issues/{id}/lock` beside `DELETE`.
        """
        static = _static(operation)
        is_last = static[-1:] == tuple(paths.segments(operation.path)[-1:])
        is_thing = len(self.verbs[paths.without_names(operation.path)]) > 1
        return (
            static[:-1] if len(static) > 1 and is_last and not is_thing and _is_act(static[-1], operation) else static
        )

    def _act_of_variant(self, operation: Operation) -> str | None:
        variant = paths.variant(operation.path)
        return variant if variant and _is_act(variant, operation) else None

    def _method(self, operation: Operation) -> str:
        match operation.verb:
            case "get":
                return self._reading(operation)
            case "post":
                return self._posting(operation)
            case "put":
                return self._putting(operation)
            case "patch":
                return "update"
            case verb:
                return verb

    def _reading(self, operation: Operation) -> str:
        parts = paths.segments(operation.path)
        has_items = self._has_item(operation, "get")
        declared = _declared(operation)
        if declared == "list" or declared == "retrieve" and not has_items:
            return declared
        if not parts or paths.is_parameter(parts[-1]):
            return "retrieve"
        return "list" if is_plural(parts[-1]) or has_items and self.answers_many(operation) else "retrieve"

    def _posting(self, operation: Operation) -> str:
        if self._has(operation, "put", "patch"):
            return "create"
        return _declared(operation) or ("update" if _is_on_item(operation) else "create")

    def _putting(self, operation: Operation) -> str:
        """An update, but for APIs that create by PUT what they update by POST."""
        if self._has(operation, "patch"):
            return "replace"
        creates = is_on_many(operation) and not self._has(operation, "post") and self._has_item(operation, "post")
        return "create" if creates else "update"

    def _has(self, operation: Operation, *verbs: str) -> bool:
        own = self.verbs[paths.without_names(operation.path)]
        return any(verb in own for verb in verbs)

    def _has_item(self, operation: Operation, verb: str) -> bool:
        """Whether what stands below the operation's path, by a parameter, has a verb."""
        return verb in self.verbs.get(f"{paths.without_names(operation.path)}/{{}}", ())


def _verbs_of_paths(operations: Iterable[Operation]) -> Mapping[str, dict[str, None]]:
    verbs: dict[str, dict[str, None]] = defaultdict(dict)
    for operation in operations:
        verbs[paths.without_names(operation.path)].setdefault(operation.verb)
    return verbs


def _static(operation: Operation) -> tuple[str, ...]:
    return tuple(segment for segment in paths.segments(operation.path) if not paths.is_parameter(segment))


def _tagged(operation: Operation) -> tuple[str, ...]:
    """The resource of an operation whose path names none: that of its first tag."""
    return (operation.tags[0] if operation.tags else "default",)


def _is_act(segment: str, operation: Operation) -> bool:
    """A known verb, or the word that the operationId begins with (`explainAnswer` for `/answers/{id}/explain`)."""
    words = split_words(segment)
    own = split_words(own_id(operation) or "")
    return bool(words) and (words[0] in _VERBS or (len(own) > 1 and own[0] == words[0] and not is_plural(segment)))


def _is_on_item(operation: Operation) -> bool:
    parts = paths.segments(operation.path)
    return bool(parts) and paths.is_parameter(parts[-1])


def _declared(operation: Operation) -> str | None:
    """The method that the operationId says, where it begins with one that the verb can mean."""
    first = split_words(own_id(operation) or "")[:1]
    return next((name for name in _DECLARED.get(operation.verb, ()) if [name] == first), None)
