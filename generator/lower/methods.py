"""Methods: their signatures and overloads, their docs, and the one call into the runtime that each makes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator import ir
from generator.literals import literal, tuple_of
from generator.lower.annotations import Annotator
from generator.lower.calls import CallLowering
from generator.lower.docs import described_to_callers, method_docs
from generator.lower.example_calls import ExampleCalls
from generator.lower.files import ImportCollector
from generator.lower.flavour import Flavour
from generator.lower.outcomes import Ending, OutcomeLowering, suffix_of
from generator.lower.parameters import OPTION_TYPES, OPTIONS, NamedParameter, ordered
from generator.lower.variants import calls_by_variant, required_sets
from generator.lower.wire import WireNames
from generator.naming import NameTable
from generator.pymodel import Argument, Docs, Method, Signature


@dataclass(frozen=True, slots=True)
class MethodLowering:
    """Lowers the methods of one class. `taken` are the names in the class: no twin has one, and they hide builtins."""

    names: NameTable
    api: ir.API
    wire: WireNames
    file: ImportCollector
    flavour: Flavour
    taken: frozenset[str]
    headers: Mapping[str, str]
    """The classes that read the headers of answers, by the keys of methods."""
    examples: ExampleCalls
    of_client: bool = False
    """Whether the class is that of the client, which calls through a resource of no name."""

    def methods(self, methods: Sequence[ir.Call]) -> Iterator[Method]:
        """Each method, behind one that may stream its twin that always does, and one for each other kind of answer."""
        for method in methods:
            yield self._method(method)
            name = f"{self.names.methods[method.operation.key].name}_streaming"
            if isinstance(method.operation.outcome, ir.Switched) and name not in self.taken:
                yield self._streaming_twin(method, method.operation.outcome, name)
            if isinstance(method.operation.outcome, ir.Choice):
                for option in method.operation.outcome.options[1:]:
                    yield self._other_answer(method, option)

    # ---- whole methods

    def _method(self, method: ir.Call) -> Method:
        parameters = self._parameters(method)
        plain = self._ended(method.operation, method.operation.outcome, parameters, self._common(method, parameters))
        if isinstance(method.operation.outcome, ir.Switched):
            return self._switched(plain, method.operation.outcome, parameters)
        return self._by_variant(plain, method.operation, parameters)

    def _ended(
        self, operation: ir.Operation, outcome: ir.Outcome, parameters: Sequence[NamedParameter], method: Method
    ) -> Method:
        """The method with what it returns, and the call that it makes."""
        call = self._call(parameters)
        ending = self._ending(outcome, parameters)
        return replace(
            method,
            is_binary=isinstance(outcome, ir.Binary),
            # What gives pages sends nothing by itself: it is awaited, or iterated.
            function="def" if isinstance(outcome, ir.Page) else method.function,
            wait="" if isinstance(outcome, ir.Page) else method.wait,
            signature=self._signature(parameters, ending.returns),
            call=f"_calls.{ending.call}" if self.of_client else ending.call,
            arguments=(*ending.arguments, *call.request(operation)),
        )

    def _ending(self, outcome: ir.Outcome, parameters: Sequence[NamedParameter]) -> Ending:
        outcomes = OutcomeLowering(
            self._annotator(ir.Role.RESPONSE), self.flavour, self.api.client.has_oldest_responses
        )
        return outcomes.ending(outcome, self._call(parameters), {item.source.wire: item.name for item in parameters})

    def _switched(self, method: Method, outcome: ir.Switched, parameters: Sequence[NamedParameter]) -> Method:
        """A method with a parameter that decides between an answer and a stream."""
        switch = _switch(outcome, parameters)
        required = tuple(item.name for item in parameters if item.required and item is not switch)
        with_switch = (*required, switch.name)
        sets = (with_switch,) if switch.required else (required, with_switch)
        self.file.use("typing", "overload")
        if required:
            self.file.runtime("arguments", "required_args")
        return replace(
            method,
            overloads=self._overloads(parameters, switch, outcome),
            required_sets=", ".join(tuple_of(map(literal, names)) for names in sets) if required else "",
        )

    def _by_variant(self, method: Method, operation: ir.Operation, parameters: Sequence[NamedParameter]) -> Method:
        """The method with an overload for each of the objects that its body may be."""
        calls = calls_by_variant(operation, parameters, self.api.definitions, self._annotator(ir.Role.REQUEST))
        if len(calls) < 2:
            return method
        sets = list(required_sets(calls))
        self.file.use("typing", "overload")
        if sets:
            self.file.runtime("arguments", "required_args")
        return replace(
            method,
            overloads=tuple(self._signature(call, method.signature.returns) for call in calls),
            required_sets=", ".join(tuple_of(map(literal, names)) for names in sets),
        )

    def _streaming_twin(self, method: ir.Call, outcome: ir.Switched, name: str) -> Method:
        """The method that always streams: without the parameter that decides, which is sent as true."""
        operation, parameters = method.operation, self._parameters(method)
        switch = _switch(outcome, parameters)
        shown = [item for item in parameters if item is not switch]
        common = replace(
            self._common(method, shown), name=name, docs=self._twin_docs(name, operation, switch.name, shown)
        )
        sent = [item if item in shown else replace(item, name="True") for item in parameters]
        ended = self._ended(operation, outcome.events, sent, common)
        return replace(ended, signature=self._signature(shown, ended.signature.returns))

    def _other_answer(self, method: ir.Call, option: ir.Outcome) -> Method:
        """The method that answers with something else than the usual one, by asking for another media type."""
        plain = self.names.methods[method.operation.key].name
        name = f"{plain}_{suffix_of(option)}"
        while name in self.taken:
            name += "_"
        parameters = self._parameters(method)
        docs = self._other_docs(name, method.operation, option, parameters)
        common = replace(self._common(method, parameters), name=name, docs=docs)
        return self._ended(method.operation, option, parameters, common)

    def _common(self, method: ir.Call, parameters: Sequence[NamedParameter]) -> Method:
        """What does not hang on the outcome."""
        operation = method.operation
        if method.deprecated or operation.deprecated:
            self.file.use("typing_extensions", "deprecated")
        texts = _texts(parameters)
        passed_over = operation.request.passed_over if operation.request else ()
        return Method(
            name=self.names.methods[operation.key].name,
            function=self.flavour.function,
            wait=self.flavour.wait,
            docs=method_docs(
                operation.summary,
                operation.description,
                texts,
                passed_over,
                self._pages(operation.outcome),
                self._callbacks(operation),
                operation.deprecation and (method.deprecated or operation.deprecation),
                self.examples.section(self.names.methods[operation.key].name, operation, parameters),
            ),
            overloads=(),
            signature=Signature((), (), ""),
            required_sets="",
            deprecated=_deprecated(method),
            is_binary=False,
            call="",
            verb=literal(operation.method),
            path=self._call(parameters).path(operation),
            arguments=(),
            headers=self.headers.get(operation.key, ""),
        )

    def _pages(self, outcome: ir.Outcome) -> str | None:
        """How to go through the list that a method gives."""
        if not isinstance(outcome, ir.Page):
            return None
        return self.flavour.page_docs

    def _callbacks(self, operation: ir.Operation) -> str | None:
        """What the API sends when the operation has been called, by the names of the types."""
        annotator = replace(self._annotator(ir.Role.RESPONSE), file=ImportCollector(("docs",)))
        sent = [f"`{item.name}` sends `{annotator.annotate(item.type)}`" for item in operation.callbacks]
        return f"The API calls back: {', '.join(dict.fromkeys(sent))}." if sent else None

    def _twin_docs(
        self, name: str, operation: ir.Operation, switch: str, parameters: Sequence[NamedParameter]
    ) -> Docs | None:
        plain = self.names.methods[operation.key].name
        example = self.examples.section(name, operation, parameters)
        return method_docs(
            f"`{plain}` with `{switch}=True`: always streams.", None, _texts(parameters), example=example
        )

    def _other_docs(
        self, name: str, operation: ir.Operation, option: ir.Outcome, parameters: Sequence[NamedParameter]
    ) -> Docs | None:
        media = " or ".join(ir.media_of(option)) or "nothing"
        plain = self.names.methods[operation.key].name
        example = self.examples.section(name, operation, parameters)
        return method_docs(f"`{plain}` with {media} as the response.", None, _texts(parameters), example=example)

    def _call(self, parameters: Sequence[NamedParameter]) -> CallLowering:
        client = "self" if self.of_client else "self._client"
        return CallLowering(self.names, self.api, self.wire, self.file, parameters, client)

    # ---- signatures

    def _parameters(self, method: ir.Call) -> list[NamedParameter]:
        operation = method.operation
        names = self.names.methods[operation.key]
        annotator = self._annotator(ir.Role.REQUEST)
        parameters = [
            NamedParameter(source, name, annotator.annotate(source.type), source.key in method.positional)
            for source, name in zip(operation.parameters, names.parameters)
        ]
        if not isinstance(operation.outcome, ir.Switched) or not operation.outcome.by_default:
            return parameters
        switch = _switch(operation.outcome, parameters)
        turned_off = replace(switch, source=replace(switch.source, default="false"), default="False")
        return [turned_off if item is switch else item for item in parameters]

    def _annotator(self, role: ir.Role) -> Annotator:
        return Annotator(self.names, self.api.definitions, self.file, role, self.taken, as_users=True)

    def _signature(self, parameters: Sequence[NamedParameter], returns: str) -> Signature:
        positional = tuple(item.argument() for item in parameters if item.positional)
        keyword = [item.argument() for item in ordered(parameters) if not item.positional]
        return Signature(positional, (*keyword, *self._options(parameters)), returns)

    def _overloads(
        self, parameters: Sequence[NamedParameter], switch: NamedParameter, outcome: ir.Switched
    ) -> tuple[Signature, ...]:
        plain, stream, either = (
            self._ending(part, parameters).returns for part in (outcome.plain, outcome.events, outcome)
        )
        literal_ = self.file.use("typing", "Literal")
        null = " | None" if isinstance(switch.source.type, ir.Nullable) else ""
        off = switch.fixed(f"{literal_}[False]{null}")
        if not switch.required:
            off = switch.optional(off.annotation)
        return (
            self._overload(parameters, switch, off, plain),
            self._overload(parameters, switch, switch.fixed(f"{literal_}[True]"), stream),
            self._overload(parameters, switch, switch.fixed("bool"), either),
        )

    def _overload(
        self, parameters: Sequence[NamedParameter], switch: NamedParameter, fixed: Argument, returns: str
    ) -> Signature:
        """A signature in which the deciding parameter is `fixed`; a required one stands behind the required ones."""
        positional = tuple(item.argument() for item in parameters if item.positional)
        arguments: list[Argument] = []
        rest = [item for item in ordered(parameters) if not item.positional]
        for item in rest:
            if item is not switch:
                arguments.append(item.argument())
            elif fixed.default:
                arguments.append(fixed)
        if not fixed.default:
            count = sum(item.required for item in rest if item is not switch)
            arguments.insert(count, fixed)
        return Signature(positional, (*arguments, *self._options(parameters)), returns)

    def _options(self, parameters: Sequence[NamedParameter]) -> Iterator[Argument]:
        """What every method takes; a parameter of the API that has the same name goes before."""
        taken = {item.name for item in parameters}
        options = [Argument(*option) for option in OPTIONS if option[0] not in taken]
        omittable = ("Omit", "omit") if any(item.is_omittable for item in parameters) else ()
        for name in (*omittable, *(name for option in options for name in OPTION_TYPES[option.name])):
            self.file.runtime("types", name)
        return iter(options)


def _switch(outcome: ir.Switched, parameters: Sequence[NamedParameter]) -> NamedParameter:
    """The parameter that decides between an answer and a stream."""
    return next(item for item in parameters if item.source.wire == outcome.switch)


def _texts(parameters: Sequence[NamedParameter]) -> Iterator[tuple[str, str | None]]:
    """What the docs say of each parameter, in the signature's order."""
    return ((item.name, described_to_callers(item.source)) for item in ordered(parameters))


def _deprecated(method: ir.Call) -> str:
    """What the warning of a deprecated method says, as a literal; empty where it is not deprecated."""
    text = method.deprecated or method.operation.deprecation
    return literal(text or "deprecated") if text or method.operation.deprecated else ""
