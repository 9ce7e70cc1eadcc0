"""Tables of wire names: how the keys of nested dictionaries are called in JSON, where that is not what Python calls them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator import ir
from generator.literals import literal
from generator.lower.files import ImportCollector
from generator.naming import NameTable
from generator.words import split_words

_REQUEST = ir.Role.REQUEST
TABLE_SUFFIXES = {
    ir.ParameterPlace.BODY: "_WIRE",
    ir.ParameterPlace.QUERY: "_QUERY_WIRE",
    ir.ParameterPlace.HEADER: "_HEADERS_WIRE",
    ir.ParameterPlace.COOKIE: "_COOKIES_WIRE",
}
"""The places for which a params module has tables, each with the end of its constant's name."""

_TOGETHER = {ir.ParameterPlace.QUERY: (ir.ParameterPlace.QUERY, ir.ParameterPlace.QUERY_STRING)}


@dataclass(frozen=True, slots=True)
class WireNames:
    """Writes the tables. Only types have one in which some name differs, or some scalar is written by its format."""

    names: NameTable
    definitions: Mapping[str, ir.Definition]
    renaming: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "renaming", frozenset(self._find_renaming()))

    def table(self, type_: ir.Type, file: ImportCollector) -> str | None:
        """An expression for a value of this type; None when nothing in it is renamed."""
        match type_:
            case ir.Nullable(inner):
                return self.table(inner, file)
            case ir.Array(items):
                return self._around("Each", items, file)
            case ir.Tuple():
                return self._positions(type_, file)
            case ir.Map(values):
                return self._around("Values", values, file)
            case ir.Union(members):
                return self._union(members, file)
            case ir.Named(key) if key in self.renaming:
                return f"lambda: {self._constant_of(key, file)}"
            case ir.Scalar() as scalar if _format_of(scalar):
                return file.runtime("formats", _format_of(scalar))
            case _:
                return None

    def constant_name(self, key: str) -> str:
        """What a type's table is called: `StreamOptions` has STREAM_OPTIONS_WIRE."""
        return f"{constant_case(self.names.types[key, _REQUEST].written)}_WIRE"

    def params_constant(self, operation: ir.Operation, place: ir.ParameterPlace) -> str:
        """What the table of a method's body, query, headers or cookies is called."""
        params = self.names.methods[operation.key].params
        return constant_case(params.name) + TABLE_SUFFIXES[place] if params else ""

    def of_params(self, operation: ir.Operation, place: ir.ParameterPlace, file: ImportCollector) -> str | None:
        """The table of one place, whose own names the method has put in; None when nothing is renamed."""
        inside = [item for item in operation.parameters if item.place in _TOGETHER.get(place, (place,))]
        if place is ir.ParameterPlace.BODY and operation.request and isinstance(operation.request.body, ir.Whole):
            return self.table(operation.request.body.type, file)
        tables = {item.wire: table for item in inside if (table := self.table(item.type, file))}
        return self._fields_of(tables, file) if tables else None

    def of_arguments(self, operation: ir.Operation, file: ImportCollector) -> str | None:
        """The table of all arguments of a method by their Python names; None when all have their wire names."""
        named = list(zip(operation.parameters, self.names.methods[operation.key].parameters))
        if all(item.wire == name for item, name in named):
            return None
        entries = {name: entry for item, name in named if (entry := self._entry(item, name, file))}
        return self._fields_of(entries, file)

    def fields(self, key: str, file: ImportCollector) -> str:
        """The table of an object or alias itself, the value of its constant."""
        match self.definitions[key]:
            case ir.Object() as found:
                return self._fields([found], file)
            case ir.Alias(type=type_):
                return self.table(type_, file) or "None"

    def _around(self, kind: str, inner: ir.Type, file: ImportCollector) -> str | None:
        table = self.table(inner, file)
        return f"{file.runtime('wire', kind)}({table})" if table else None

    def _positions(self, type_: ir.Tuple, file: ImportCollector) -> str | None:
        """The tables of a tuple's items, and that of those behind them."""
        tables = [self.table(item, file) for item in type_.items]
        rest = self.table(type_.rest, file) if type_.rest is not None else None
        if not any(tables) and rest is None:
            return None
        listed = "".join(f"{table}, " for table in tables)
        return f"{file.runtime('wire', 'Positions')}(({listed}){f', {rest}' if rest else ''})"

    def _union(self, members: tuple[ir.Type, ...], file: ImportCollector) -> str | None:
        """One table for whichever member it is: all objects' names together, or the array's."""
        objects = [found for member in members for found in self._objects(member)]
        if any(found.key in self.renaming for found in objects):
            return self._fields(objects, file)
        arrays = [member.items for member in members if isinstance(member, ir.Array)]
        if len(arrays) > 1:  # one table for the items of whichever array it is
            members = (ir.Array(ir.Union(tuple(arrays))), *(item for item in members if not isinstance(item, ir.Array)))
        kept = members if _has_one_meaning(members) else [item for item in members if not _has_format(item)]
        return next((table for member in kept if (table := self.table(member, file))), None)

    def _objects(self, type_: ir.Type) -> Iterator[ir.Object]:
        for member in ir.members(type_, self.definitions):
            definition = self.definitions[member.key] if isinstance(member, ir.Named) else None
            if isinstance(definition, ir.Object):
                yield definition

    def _fields(self, objects: list[ir.Object], file: ImportCollector) -> str:
        entries: dict[str, str] = {}
        for found in objects:
            for item, name in zip(found.fields, self.names.keys[found.key]):
                entry = self._entry(item, name, file) if ir.travels(item, _REQUEST) else None
                if entry:
                    entries.setdefault(name, entry)
        others = (self.table(found.extra, file) for found in objects if found.extra is not None)
        return self._fields_of(entries, file, next(filter(None, others), None))

    def _fields_of(self, entries: Mapping[str, str], file: ImportCollector, rest: str | None = None) -> str:
        inner = ", ".join(f"{literal(name)}: {entry}" for name, entry in entries.items())
        arguments = f"{{{inner}}}, {rest}" if rest else f"{{{inner}}}"
        return f"{file.runtime('wire', 'Fields')}({arguments})"

    def _entry(self, item: ir.Field | ir.Parameter, name: str, file: ImportCollector) -> str | None:
        table = self.table(item.type, file)
        if name == item.wire:
            return table
        if table is None:
            return literal(item.wire)
        return f"{file.runtime('wire', 'Field')}({literal(item.wire)}, {table})"

    def _constant_of(self, key: str, file: ImportCollector) -> str:
        module = self.names.types[key, _REQUEST].home
        constant = self.constant_name(key)
        return constant if module == file.module else f"{file.submodule(module)}.{constant}"

    def _find_renaming(self) -> set[str]:
        """The keys of definitions with a renamed key in them, at any depth."""
        sent = [key for key in self.definitions if (key, _REQUEST) in self.names.types]
        found = {key for key in sent if self._renames(self.definitions[key])}
        grown = True
        while grown:
            more = {key for key in sent if key not in found and self._reaches(key, found)}
            found |= more
            grown = bool(more)
        return found

    def _renames(self, definition: ir.Definition) -> bool:
        if isinstance(definition, ir.Alias):
            return _has_format(definition.type)
        if any(_has_format(type_) for type_ in ir.types_of(definition, _REQUEST)):
            return True
        return any(item.wire != name for item, name in zip(definition.fields, self.names.keys[definition.key]))

    def _reaches(self, key: str, targets: set[str]) -> bool:
        return any(inner in targets for inner in ir.needs(self.definitions[key], _REQUEST))


def _format_of(scalar: ir.Scalar) -> str:
    """The format by which a scalar is written where its text does not follow from the type of the Python value.

    A datetime may stand for a date, a Decimal is a number unless the document wants a string, and JSON holds no bytes.
    """
    match scalar:
        case ir.Scalar(ir.ScalarKind.DATE):
            return "DATE"
        case ir.Scalar(ir.ScalarKind.STRING, "decimal"):
            return "DECIMAL"
        case ir.Scalar(ir.ScalarKind.STRING, "base64"):
            return "BASE64"
        case ir.Scalar(ir.ScalarKind.STRING, "base64url"):
            return "BASE64URL"
        case _:
            return ""


def _has_format(type_: ir.Type) -> bool:
    """Whether a scalar in a type, though not behind a name, is written by its format."""
    match type_:
        case ir.Scalar():
            return bool(_format_of(type_))
        case ir.Nullable(inner) | ir.Array(inner) | ir.Map(inner):
            return _has_format(inner)
        case ir.Tuple(parts=parts):
            return any(map(_has_format, parts))
        case ir.Union(members):
            return _has_one_meaning(members) and any(map(_has_format, members))
        case _:
            return False


def _has_one_meaning(members: Sequence[ir.Type]) -> bool:
    """Whether a datetime can only be a date: it stays whole where the document takes both."""
    return ir.Scalar(ir.ScalarKind.DATE_TIME) not in members


def constant_case(name: str) -> str:
    """`StreamOptions` -> `STREAM_OPTIONS`."""
    return "_".join(split_words(name)).upper()
