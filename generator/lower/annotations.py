"""Types as annotations: what a caller may give, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from typing_extensions import assert_never

from generator import ir
from generator.literals import literal
from generator.lower.files import ImportCollector
from generator.lower.tags import tag_of
from generator.naming import NameTable, TypeName

_SCALARS = {
    ir.ScalarKind.STRING: "str",
    ir.ScalarKind.INTEGER: "int",
    ir.ScalarKind.NUMBER: "float",
    ir.ScalarKind.BOOLEAN: "bool",
    ir.ScalarKind.BYTES: "bytes",
}


@dataclass(frozen=True, slots=True)
class Annotator:
    """Writes types for one file and one direction.

    `shadowed` are names that mean something else where the annotation stands (a method called `list`); they are then
    reached through `builtins`. `as_users` names the package's own types as their users do: one within the module of
    another is reached through that module.
    """

    names: NameTable
    definitions: Mapping[str, ir.Definition]
    file: ImportCollector
    role: ir.Role
    shadowed: frozenset[str] = frozenset()
    as_users: bool = False

    def annotate(self, type_: ir.Type) -> str:
        """The annotation; what it needs is imported into the file."""
        match type_:
            case ir.Scalar():
                return " | ".join(self._scalars(type_))
            case ir.Literals(values):
                return self._literal(values)
            case ir.OpenEnum(values, known_first):
                parts = (self._builtin("str"), self._literal(values))
                return " | ".join(reversed(parts) if known_first else parts)
            case ir.Array(items, is_unique):
                return self._array(items, is_unique)
            case ir.Tuple():
                return self._tuple(type_)
            case ir.Map(values):
                return self._map(values)
            case ir.Unknown():
                return self._builtin("object")
            case ir.Nothing():
                return "None"
            case ir.Nullable(inner):
                return f"{self.annotate(inner)} | None"
            case ir.Named(key):
                return self.named(self.names.types[key, self.role])
            case ir.Union():
                return self._union(type_)
            case _:
                assert_never(type_)

    def named(self, name: TypeName) -> str:
        """A type by its name, imported if it is another file's."""
        if not self.as_users:
            return self.file.local(name.home, name.written)
        if name in self.names.nested or not self.file.has_room_for(name.module, name.name):
            return f"{self.file.submodule(name.module)}.{name.name}"
        return self.file.local(name.module, name.name)

    def _scalars(self, scalar: ir.Scalar) -> list[str]:
        """The types that a scalar may be: callers may give the JSON too, where an answer is the Python value alone."""
        match scalar:
            case ir.Scalar(ir.ScalarKind.DATE_TIME | ir.ScalarKind.DATE as kind):
                moment = self._of_datetime("date" if kind is ir.ScalarKind.DATE else "datetime")
                return [moment] if self.role is ir.Role.RESPONSE else [self._builtin("str"), moment]
            case ir.Scalar(kind, also) if also is not None and self.role is ir.Role.REQUEST:
                return [self._scalar(kind), self._value(also)]
            case ir.Scalar(read_as=format_) if format_ is not None and self.role is ir.Role.RESPONSE:
                return [self._value(format_)]
            case ir.Scalar(kind):
                return [self._scalar(kind)]

    def _scalar(self, kind: ir.ScalarKind) -> str:
        match kind:
            case ir.ScalarKind.FILE:
                return self.file.runtime("types", "FileTypes")
            case ir.ScalarKind.CONTENT:
                return self.file.runtime("types", "BinaryContent")
            case _:
                return self._builtin(_SCALARS[kind])

    def _of_datetime(self, name: str) -> str:
        if name not in self.shadowed:
            return self.file.use("datetime", name)
        self.file.plain("datetime as dt")
        return f"dt.{name}"

    def _value(self, format_: ir.ValueFormat) -> str:
        """What stands in Python in the place of the JSON."""
        match format_:
            case "uuid":
                return self.file.use("uuid", "UUID")
            case "decimal":
                return self.file.use("decimal", "Decimal")
            case "time":
                return self._of_datetime("time")
            case "duration":
                return self._of_datetime("timedelta")
            case "base64" | "base64url" if self.role is ir.Role.REQUEST:
                return self.file.runtime("formats", "Base64FileInput")
            case "base64" | "base64url":
                return self._builtin("bytes")

    def _literal(self, values: tuple[ir.Value, ...]) -> str:
        return f"{self.file.use('typing', 'Literal')}[{', '.join(map(literal, values))}]"

    def _array(self, items: ir.Type, is_unique: bool) -> str:
        inner = self.annotate(items)
        if self.role is ir.Role.RESPONSE:
            return f"{self._builtin('list')}[{inner}]"
        if "string" in ir.shape(items, self.definitions):
            sequence = f"{self.file.runtime('types', 'SequenceNotStr')}[{inner}]"
            return (
                f"{sequence} | {self.file.use('collections.abc', 'Set as AbstractSet')}[{inner}]"
                if is_unique
                else sequence
            )
        return f"{self.file.use('collections.abc', 'Iterable')}[{inner}]"

    def _tuple(self, type_: ir.Tuple) -> str:
        items = [self.annotate(item) for item in type_.items]
        if type_.rest is None:
            return f"{self._builtin('tuple')}[{', '.join(items)}]"
        rest = self.annotate(type_.rest)
        if self.role is ir.Role.RESPONSE:
            return f"{self._builtin('list')}[{' | '.join(dict.fromkeys([*items, rest]))}]"
        others = f"{self.file.use('typing_extensions', 'Unpack')}[{self._builtin('tuple')}[{rest}, ...]]"
        return f"{self._builtin('tuple')}[{', '.join([*items, others])}]"

    def _map(self, values: ir.Type) -> str:
        inner = f"[{self._builtin('str')}, {self.annotate(values)}]"
        if self.role is ir.Role.RESPONSE:
            return self._builtin("dict") + inner
        return self.file.use("collections.abc", "Mapping") + inner

    def _union(self, union: ir.Union) -> str:
        members = " | ".join(dict.fromkeys(part for member in union.members for part in self._alternatives(member)))
        tag = None if self.role is ir.Role.REQUEST else tag_of(union, self.names, self.definitions)
        if tag is None:
            return members
        annotated, field = self.file.use("typing", "Annotated"), self.file.use("pydantic", "Field")
        return f"{annotated}[{members}, {field}(discriminator={literal(tag.name)})]"

    def _alternatives(self, member: ir.Type) -> list[str]:
        return self._scalars(member) if isinstance(member, ir.Scalar) else [self.annotate(member)]

    def _builtin(self, name: str) -> str:
        if name not in self.shadowed:
            return name
        self.file.plain("builtins")
        return f"builtins.{name}"
