"""Pages: a class for each pagination scheme, sync and async, with the rules by which it leads to the next page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator import ir, pymodel
from generator.literals import literal, tuple_of
from generator.lower.annotations import Annotator
from generator.lower.docs import docs, one_line
from generator.lower.files import ImportCollector, python_file
from generator.lower.flavour import ASYNC, SYNC, Flavour
from generator.lower.layout import laid_out_constant
from generator.lower.outcomes import PAGINATION
from generator.naming import NameTable, PageName

_RULES = {
    ir.PageStyle.CURSOR: "ByCursor",
    ir.PageStyle.LAST_ITEM: "ByItem",
    ir.PageStyle.ADDRESS: "ByURL",
    ir.PageStyle.OFFSET: "ByOffset",
    ir.PageStyle.NUMBER: "ByNumber",
    ir.PageStyle.SINGLE: "Paging",
}
_DOCS = "A page of a list. Iterate it for the items of this page and of all behind it."


def page_modules(api: ir.API, names: NameTable) -> Iterator[pymodel.PageModule]:
    """The module of the pages, where there are any."""
    if api.pages:
        yield _Module(api, names, ImportCollector(PAGINATION)).module()


@dataclass(frozen=True, slots=True)
class _Module:
    api: ir.API
    names: NameTable
    file: ImportCollector

    def module(self) -> pymodel.PageModule:
        for name in ("ClassVar", "Generic", "TypeVar"):
            self.file.use("typing", name)
        self.file.runtime("paging", "Paging")
        self.file.runtime("paginator", "AsyncPaginator as AsyncPaginator")
        constants = tuple(laid_out_constant(self._rules(scheme)) for scheme in self.api.pages)
        classes = tuple(item for scheme in self.api.pages for item in self._classes(scheme))
        return pymodel.PageModule(
            path=python_file(PAGINATION),
            constants=constants,
            classes=classes,
            imports=self.file.imports(),
            exports=tuple(sorted(("AsyncPaginator", *(item.name for item in classes)))),
        )

    # ---- classes

    def _classes(self, scheme: ir.PageScheme) -> Iterator[pymodel.PageClass]:
        """The objects in a page, the inner ones first, then the page, sync and async."""
        name = self.names.pages[scheme.name]
        yield from self._objects(scheme, name, (), scheme.fields)
        for flavour in (SYNC, ASYNC):
            yield self._page(scheme, name, flavour)

    def _objects(
        self, scheme: ir.PageScheme, name: PageName, path: ir.MemberPath, members: tuple[ir.PageField, ...]
    ) -> Iterator[pymodel.PageClass]:
        for member in members:
            own = (*path, member.wire)
            if member.members:
                yield from self._objects(scheme, name, own, member.members)
                bases = self._bases(_holds_items(scheme, own))
                fields = tuple(self._fields(scheme, name, own, member.members))
                yield pymodel.PageClass(name.classes[own], bases, docs(member.docs), "", fields)

    def _bases(self, holds_items: bool) -> str:
        """What an object in a page is one of."""
        if holds_items:
            return f"{self.file.runtime('page', 'PagePart')}, Generic[_T]"
        return self.file.runtime("models", "BaseModel")

    def _page(self, scheme: ir.PageScheme, name: PageName, flavour: Flavour) -> pymodel.PageClass:
        prefix = flavour.page_prefix
        base = self.file.runtime(f"{'async' if flavour is ASYNC else 'sync'}_pages", f"Base{prefix}Page")
        return pymodel.PageClass(
            name=f"{prefix}{name.name}",
            bases=f"{base}[_T], Generic[_T]",
            docs=docs(scheme.docs) or one_line(_DOCS),
            paging=name.constant,
            fields=tuple(self._fields(scheme, name, (), scheme.fields)),
        )

    def _fields(
        self, scheme: ir.PageScheme, name: PageName, path: ir.MemberPath, members: tuple[ir.PageField, ...]
    ) -> Iterator[pymodel.PageField]:
        paths = [(*path, member.wire) for member in members]
        hidden = frozenset(map(name.fields.__getitem__, paths))
        for member in members:
            own = (*path, member.wire)
            annotation = self._annotation(scheme, name, own, member, hidden)
            default = "" if own == scheme.items else "None"
            if name.fields[own] != member.wire:
                field = self.file.runtime("models", "Field")
                known = f", default={default}" if default else ""
                default = f"{field}(alias={literal(member.wire)}{known})"
            yield pymodel.PageField(name.fields[own], annotation, default, docs(member.docs))

    def _annotation(
        self,
        scheme: ir.PageScheme,
        name: PageName,
        path: ir.MemberPath,
        member: ir.PageField,
        hidden: frozenset[str],
    ) -> str:
        """The type of a field; `hidden` are the names of its class's fields, which builtins cannot have there."""
        if path == scheme.items:
            return "list[_T]"
        if member.members:
            argument = "[_T]" if _holds_items(scheme, path) else ""
            return f"{name.classes[path]}{argument} | None"
        annotator = Annotator(self.names, self.api.definitions, self.file, ir.Role.RESPONSE, hidden)
        annotation = annotator.annotate(member.type or ir.UNKNOWN)
        return annotation if member.type in (None, ir.UNKNOWN) else f"{annotation} | None"

    # ---- rules

    def _rules(self, scheme: ir.PageScheme) -> pymodel.Constant:
        """The call that makes the rules of a scheme."""
        rule = self.file.runtime("paging", _RULES[scheme.style])
        arguments = [*_paths(scheme), *_parameters(scheme), *_flags(scheme), *self._headers(scheme.fields)]
        value = f"{rule}({', '.join(f'{name}={text}' for name, text in arguments)})"
        return pymodel.Constant(self.names.pages[scheme.name].constant, "", value)

    def _headers(self, members: tuple[ir.PageField, ...]) -> Iterator[tuple[str, str]]:
        """The fields that come in headers; that of a `Link` header is the URL of the link to the next page."""
        calls: list[str] = []
        for member in members:
            if member.header is None:
                continue
            read = ""
            if member.header.lower() == "link":
                read = f", {self.file.runtime('web_links', 'next_link')}"
            header = self.file.runtime("paging", "FromHeader")
            calls.append(f"{header}({literal(member.wire)}, {literal(member.header)}{read})")
        if calls:
            yield "headers", tuple_of(calls)


def _holds_items(scheme: ir.PageScheme, path: ir.MemberPath) -> bool:
    return scheme.items[: len(path)] == path


def _paths(scheme: ir.PageScheme) -> Iterator[tuple[str, str]]:
    paths = {
        "items": scheme.items,
        "has_next": scheme.has_next,
        "value": scheme.value,
        "back_value": scheme.back_value,
        "start": scheme.start,
        "total": scheme.total,
    }
    for name, path in paths.items():
        if path is not None:
            yield name, tuple_of(map(literal, path))


def _parameters(scheme: ir.PageScheme) -> Iterator[tuple[str, str]]:
    for name, wire in (("parameter", scheme.parameter), ("back_parameter", scheme.back_parameter)):
        if wire is not None:
            yield name, literal(wire)
    usual = {ir.PageStyle.OFFSET: 0, ir.PageStyle.NUMBER: 1}
    if scheme.style in usual and scheme.first != usual[scheme.style]:
        yield "first", literal(scheme.first)


def _flags(scheme: ir.PageScheme) -> Iterator[tuple[str, str]]:
    for name in ("in_body", "is_array", "continues_when_empty"):
        if getattr(scheme, name):
            yield name, "True"
