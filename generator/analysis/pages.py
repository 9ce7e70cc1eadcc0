"""Which operations are paginated, and by which scheme: their answer is then a page of items instead of its envelope."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from generator import ir
from generator import pointer as pointers
from generator.analysis.losses import Carried
from generator.analysis.media_types import success_of
from generator.analysis.page_items import at_home
from generator.config.model import Config, PageMember, Pagination
from generator.diagnostics import Reporter
from generator.diagnostics.codes import Analyse
from generator.document import types as doc

Definitions: TypeAlias = Mapping[str, ir.Definition]

_TYPES: Mapping[str | None, ir.Type] = {
    "string": ir.STRING,
    "integer": ir.Scalar(ir.ScalarKind.INTEGER),
    "number": ir.Scalar(ir.ScalarKind.NUMBER),
    "boolean": ir.Scalar(ir.ScalarKind.BOOLEAN),
    "array": ir.Array(ir.UNKNOWN),
    "object": ir.Map(ir.UNKNOWN),
}


@dataclass(frozen=True, slots=True)
class Paginated:
    """The tree of resources with its pages, the definitions that these name, and the schemes that have classes."""

    root: ir.Resource
    definitions: Definitions
    schemes: tuple[ir.PageScheme, ...]


def paginated(
    root: ir.Resource, definitions: Definitions, operations: Sequence[Carried], config: Config, report: Reporter
) -> Paginated:
    """Gives each operation that fits a scheme a page for its answer. `report` is for the configuration.

    An existing SDK has the classes of all schemes, another one of those that are used.
    """
    if not config.pagination and not any(item.configured and item.configured.paginated for item in operations):
        return Paginated(root, definitions, ())
    matching = _Matching(config.pagination, definitions, report)
    pages = {item.read.key: page for item in operations if (page := matching.page(item)) is not None}
    used = {page.scheme for page in pages.values()}
    for scheme in config.pagination:
        if scheme.name not in used:
            matching.report_unused(scheme, operations)
    kept = [item for item in config.pagination if config.settings.is_existing_sdk or item.name in used]
    root = _with_pages(root, pages)
    return Paginated(root, at_home(root, definitions, pages), tuple(map(_scheme, kept)))


def _with_pages(resource: ir.Resource, pages: Mapping[str, ir.Page]) -> ir.Resource:
    return replace(
        resource,
        methods=tuple(_with_page(method, pages) for method in resource.methods),
        children=tuple(_with_pages(child, pages) for child in resource.children),
    )


def _with_page(method: ir.Method, pages: Mapping[str, ir.Page]) -> ir.Method:
    if isinstance(method, ir.Call) and method.key in pages:
        return replace(method, operation=replace(method.operation, outcome=pages[method.key]))
    return method


# ---- what fits


@dataclass(frozen=True, slots=True)
class _Matching:
    """Finds the scheme of an operation."""

    schemes: tuple[Pagination, ...]
    definitions: Definitions
    report: Reporter

    def page(self, operation: Carried) -> ir.Page | None:
        """The page that an operation answers; None where it is not paginated, also by mistake, which is reported."""
        wanted = operation.configured.paginated if operation.configured else None
        if wanted is False or not isinstance(operation.read.outcome, ir.Answer):
            if wanted:
                self._report_misfit(operation, "its response isn't JSON of one type")
            return None
        fitting = next((scheme for scheme in self.schemes if self.lack(scheme, operation) is None), None)
        if isinstance(wanted, str):
            fitting = self._named(wanted, operation)
        elif wanted and fitting is None:
            self._report_misfit(operation, "it fits no scheme of `pagination`")
        if fitting is None:
            return None
        answer = operation.read.outcome
        item = _items(self._at(answer.type, _items_path(fitting)), self.definitions)
        return ir.Page(fitting.name, item or ir.UNKNOWN, answer.media)

    def lack(self, scheme: Pagination, operation: Carried, *, needed_only: bool = False) -> str | None:
        """What of a scheme an operation lacks, in words; None where it fits.

        `needed_only`: only what pages cannot do without, since the configuration says that the scheme is right.
        """
        outcome = operation.read.outcome
        if not isinstance(outcome, ir.Answer):
            return "its response isn't JSON of one type"
        needed = {path for path in (scheme.slots.get("items"), scheme.slots.get("value")) if path is not None}
        sent = _sent(scheme, operation.read)
        for member in scheme.request:
            is_needed = not needed_only or (member.name,) == scheme.slots.get("parameter")
            if member.required and is_needed and member.name not in sent:
                return f"it has no {'property' if scheme.in_body else 'query parameter'} `{member.name}`"
        answered = _headers(operation.written)
        for path, member in _fields(scheme.response, ()):
            if not member.required or (needed_only and path not in needed):
                continue
            if member.header is not None:
                if not needed_only and member.header.lower() not in answered:
                    return f"its response has no header `{member.header}`"
            elif not (scheme.is_array and path == scheme.slots["items"]) and self._at(outcome.type, path) is None:
                return f"its response has no field `{'.'.join(path)}`"
        return self._lack_of_items(scheme, outcome.type)

    def _lack_of_items(self, scheme: Pagination, answer: ir.Type) -> str | None:
        path = _items_path(scheme)
        item = _items(self._at(answer, path), self.definitions)
        if item is None:
            return f"`{'.'.join(path)}` of its response isn't an array" if path else "its response isn't an array"
        identity = scheme.slots.get("value", ()) if scheme.type == "cursor_id" else ()
        if item != ir.UNKNOWN and identity and not self._some_have(item, identity):
            return f"its items have no field `{'.'.join(identity)}`"
        return None

    def _some_have(self, item: ir.Type, path: ir.MemberPath) -> bool:
        """Whether items may have a field: of a choice some members will do, since others only end the pages."""
        seen = _beside_null(item, self.definitions)
        members = seen.members if isinstance(seen, ir.Union) else (seen,)
        return any(self._at(member, path) is not None for member in members)

    def _at(self, type_: ir.Type, path: ir.MemberPath) -> ir.Type | None:
        """The type of a field within a type, by the path of wire names."""
        for wire in path:
            holder = ir.object_of(_beside_null(type_, self.definitions), self.definitions)
            found = next((item.type for item in holder.fields if item.wire == wire), None) if holder else None
            if found is None:
                return None
            type_ = found
        return type_

    # ---- what the configuration asks for

    def _named(self, name: str, operation: Carried) -> Pagination | None:
        scheme = next((scheme for scheme in self.schemes if scheme.name == name), None)
        if scheme is None:
            names = [scheme.name for scheme in self.schemes]
            close = difflib.get_close_matches(name, names, n=1)
            hint = f"Did you mean '{close[0]}'?" if close else None
            place = _place(operation)
            self.report.error(Analyse.PaginationSchemeNotFound, f"`pagination` has no scheme '{name}'", place, hint)
            return None
        lack = self.lack(scheme, operation, needed_only=True)
        if lack is not None:
            self._report_misfit(operation, f"'{name}' does not fit: {lack}")
            return None
        return scheme

    def _report_misfit(self, operation: Carried, reason: str) -> None:
        message = f"'{operation.read.endpoint}' cannot be paginated: {reason}"
        self.report.error(Analyse.PaginationMismatch, message, _place(operation), "Write `paginated: false`.")

    def report_unused(self, scheme: Pagination, operations: Sequence[Carried]) -> None:
        """Says that no operation is paginated by a scheme, and what the one that comes nearest lacks."""
        message = f"no operation is paginated by the scheme '{scheme.name}'"
        near = next((item for item in operations if _is_near(scheme, item)), None)
        lack = self.lack(scheme, near) if near is not None else None
        hint = f"'{near.read.endpoint}' comes near, but {lack}." if near is not None and lack is not None else None
        self.report.warning(Analyse.PaginationNotUsed, message, scheme.pointer, hint)


def _place(operation: Carried) -> str:
    assert operation.configured is not None
    return pointers.join(operation.configured.pointer, "paginated")


def _is_near(scheme: Pagination, operation: Carried) -> bool:
    return bool({member.name for member in scheme.request} & _sent(scheme, operation.read))


def _sent(scheme: Pagination, operation: ir.Operation) -> frozenset[str]:
    """The wire names of what an operation sends where the scheme has its parameters."""
    place = ir.ParameterPlace.BODY if scheme.in_body else ir.ParameterPlace.QUERY
    if scheme.in_body and not (operation.request and isinstance(operation.request.body, ir.Members)):
        return frozenset()
    return frozenset(item.wire for item in operation.parameters if item.place is place)


def _headers(operation: doc.Operation) -> frozenset[str]:
    """The lower-case names of the headers that an operation's answer is described with."""
    response = success_of(operation.responses)
    return frozenset(name.lower() for name in response.headers) if response is not None else frozenset()


def _fields(members: Sequence[PageMember], path: ir.MemberPath) -> Iterator[tuple[ir.MemberPath, PageMember]]:
    """The fields of a scheme with their paths, also those of objects in it."""
    for member in members:
        own = (*path, member.name)
        yield own, member
        if member.type != "array":
            yield from _fields(member.members, own)


def _items_path(scheme: Pagination) -> ir.MemberPath:
    """Where the items are in the body."""
    return () if scheme.is_array else scheme.slots["items"]


def _items(type_: ir.Type | None, definitions: Definitions) -> ir.Type | None:
    """The type of an array's items; None where it is no array."""
    found = None if type_ is None else _beside_null(type_, definitions)
    return found.items if isinstance(found, ir.Array) else None


def _beside_null(type_: ir.Type, definitions: Definitions) -> ir.Type:
    """What a type is through null and names."""
    seen: set[str] = set()
    while True:
        match type_:
            case ir.Nullable(inner):
                type_ = inner
            case ir.Named(key) if key not in seen and isinstance(definition := definitions.get(key), ir.Alias):
                seen.add(key)
                type_ = definition.type
            case _:
                return type_


# ---- the schemes as the SDK has them


def _scheme(scheme: Pagination) -> ir.PageScheme:
    slots = scheme.slots
    style = ir.PageStyle(scheme.type)
    first = next((item.default for item in scheme.request if (item.name,) == slots.get("parameter")), None)
    counts_from = 1 if style is ir.PageStyle.NUMBER else 0
    return ir.PageScheme(
        name=scheme.name,
        style=style,
        fields=tuple(_field(member, (member.name,), slots["items"]) for member in scheme.response),
        items=slots["items"],
        docs=scheme.description,
        config=scheme.pointer,
        parameter=_last(slots.get("parameter")),
        value=slots.get("value"),
        back_parameter=_last(slots.get("back_parameter")),
        back_value=slots.get("back_value"),
        start=slots.get("start"),
        total=slots.get("total"),
        first=first if isinstance(first, int) else counts_from,
        has_next=slots.get("has_next"),
        in_body=scheme.in_body,
        is_array=scheme.is_array,
        continues_when_empty=scheme.continues_when_empty,
    )


def _field(member: PageMember, path: ir.MemberPath, items: ir.MemberPath) -> ir.PageField:
    within = () if member.type == "array" else member.members
    members = tuple(_field(inner, (*path, inner.name), items) for inner in within)
    type_ = None if members or path == items else _TYPES.get(member.type, ir.UNKNOWN)
    return ir.PageField(member.name, type_, member.description, members, member.header)


def _last(path: ir.MemberPath | None) -> str | None:
    return path[-1] if path else None
