"""Classes that read the headers of answers, one for each method whose document names some."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator import ir, pymodel
from generator.identifiers import Casing
from generator.literals import literal
from generator.lower.annotations import Annotator
from generator.lower.files import ImportCollector
from generator.naming import NameTable


def class_names(methods: Iterable[ir.Call], names: NameTable) -> dict[str, str]:
    """The names of the classes by the keys of their methods. No type begins with an underscore, so that none has them."""
    spelled: dict[str, str] = {}
    for method in methods:
        if method.operation.answer_headers:
            name = f"_{Casing().pascal(names.methods[method.operation.key].name)}Headers"
            while name in spelled.values():
                name += "_"
            spelled[method.operation.key] = name
    return spelled


@dataclass(frozen=True, slots=True)
class HeaderLowering:
    """Lowers the headers of a module's methods; `classes` are the names of their classes."""

    names: NameTable
    api: ir.API
    file: ImportCollector
    classes: Mapping[str, str]

    def lower(self, methods: Iterable[ir.Call]) -> Iterator[pymodel.AnswerHeaders]:
        for method in methods:
            if method.operation.key in self.classes:
                yield self._class(method.operation)

    def _class(self, operation: ir.Operation) -> pymodel.AnswerHeaders:
        self.file.use("collections.abc", "Mapping")
        self.file.use("typing", "Any")
        self.file.use("typing", "overload")
        return pymodel.AnswerHeaders(
            name=self.classes[operation.key],
            base=self.file.runtime("answer_headers", "AnswerHeaders"),
            literal=self.file.use("typing", "Literal"),
            headers=tuple(map(self._header, operation.answer_headers)),
        )

    def _header(self, header: ir.AnswerHeader) -> pymodel.HeaderRead:
        annotator = Annotator(self.names, self.api.definitions, self.file, ir.Role.RESPONSE)
        kind = annotator.annotate(header.type)
        return pymodel.HeaderRead(literal(header.name), kind, literal(header.name.lower()), kind)
