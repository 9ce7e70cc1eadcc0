"""Methods: their signatures and overloads, their docs, and the one call into the runtime that each makes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator import ir
from generator.literals import literal
from generator.lower.annotations import Annotator
from generator.lower.calls import CallLowering
from generator.lower.docs import described, method_docs, one_line
from generator.lower.files import ImportCollector
from generator.lower.flavour import Flavour
from generator.lower.parameters import OPTION_TYPES, OPTIONS, NamedParameter, ordered
from generator.lower.wire import WireNames
from generator.naming import NameTable
from generator.pymodel import Argument, CallArgument, Docs, Method, Signature


@dataclass(frozen=True, slots=True)
class MethodLowering:
    """Lowers the methods of one class. `taken` are the names in the class: no twin has one, and they hide builtins."""

    names: NameTable
    api: ir.API
    wire: WireNames
    file: ImportCollector
    flavour: Flavour
    taken: frozenset[str]
    positional: bool

    def methods(self, methods: Sequence[ir.Method]) -> Iterator[Method]:
        """Each method, and behind one that may stream its twin that always does."""
        for method in methods:
            yield self._method(method)
            name = f"{self.names.methods[method.operation.key].name}_streaming"
            if method.operation.streaming and method.operation.streaming.discriminator and name not in self.taken:
                yield self._streaming_twin(method, name)

    # ---- whole methods

    def _method(self, method: ir.Method) -> Method:
        operation, name = method.operation, self.names.methods[method.operation.key].name
        streaming = operation.streaming
        parameters = self._parameters(method)
        plain, stream = self._returns(operation)
        common, call = self._common(method, parameters, name), self._call(parameters)
        if streaming is None:
            arguments = (*call.cast("cast_to", operation.response), *call.request(operation))
            return replace(
                common,
                signature=self._signature(parameters, plain),
                call="_request",
                arguments=arguments,
            )
        if streaming.discriminator is None:
            arguments = (*call.cast("stream_to", streaming.event), *call.request(operation))
            return replace(
                common,
                signature=self._signature(parameters, stream),
                call="_stream",
                arguments=arguments,
            )
        switch = next(item for item in parameters if item.source.wire == streaming.discriminator)
        return self._switched(common, operation, parameters, switch)

    def _switched(
        self, common: Method, operation: ir.Operation, parameters: Sequence[NamedParameter], switch: NamedParameter
    ) -> Method:
        """A method with a parameter that decides between an answer and a stream."""
        assert operation.streaming is not None
        call = self._call(parameters)
        plain, stream = self._returns(operation)
        either = f"{plain} | {stream}"
        required = tuple(item.name for item in parameters if item.required and item is not switch)
        with_switch = (*required, switch.name)
        sets = (with_switch,) if switch.required else (required, with_switch)
        self.file.use("typing", "overload")
        if required:
            self.file.runtime("arguments", "required_args")
        return replace(
            common,
            overloads=self._overloads(parameters, switch, plain, stream),
            signature=self._signature(parameters, either),
            required_sets=", ".join(map(_tuple, sets)) if required else "",
            call="_request_or_stream",
            arguments=(
                *call.cast("cast_to", operation.response),
                *call.cast("stream_to", operation.streaming.event),
                CallArgument("stream", switch.name),
                *call.request(operation),
            ),
        )

    def _streaming_twin(self, method: ir.Method, name: str) -> Method:
        """The method that always streams: without the parameter that decides, which is sent as true."""
        operation, streaming = method.operation, method.operation.streaming
        assert streaming is not None
        parameters = self._parameters(method)
        switch = next(item for item in parameters if item.source.wire == streaming.discriminator)
        shown = [item for item in parameters if item is not switch]
        plain = self.names.methods[operation.key].name
        common = replace(self._common(method, shown, name), docs=_twin_docs(plain, switch.name))
        call = self._call([item if item in shown else replace(item, name="True") for item in parameters])
        return replace(
            common,
            signature=self._signature(shown, self._returns(operation)[1]),
            call="_stream",
            arguments=(*call.cast("stream_to", streaming.event), *call.request(operation)),
        )

    def _common(self, method: ir.Method, parameters: Sequence[NamedParameter], name: str) -> Method:
        operation = method.operation
        if method.deprecated or operation.deprecated:
            self.file.use("typing_extensions", "deprecated")
        texts = ((item.name, described(item.source)) for item in ordered(parameters))
        return Method(
            name=name,
            docs=method_docs(operation.summary, operation.description, texts),
            overloads=(),
            signature=Signature((), (), ""),
            required_sets="",
            deprecated=literal(method.deprecated or "deprecated") if method.deprecated or operation.deprecated else "",
            call="",
            verb=literal(operation.verb.upper()),
            path=self._call(parameters).path(operation),
            arguments=(),
        )

    def _call(self, parameters: Sequence[NamedParameter]) -> CallLowering:
        return CallLowering(self.names, self.api, self.wire, self.file, parameters)

    # ---- signatures

    def _parameters(self, method: ir.Method) -> list[NamedParameter]:
        operation = method.operation
        names = self.names.methods[operation.key]
        annotator = self._annotator(ir.Role.REQUEST)
        positional = self._positional(method)
        return [
            NamedParameter(source, name, annotator.annotate(source.type), source in positional)
            for source, name in zip(operation.parameters, names.parameters)
        ]

    def _annotator(self, role: ir.Role) -> Annotator:
        return Annotator(self.names, self.api.definitions, self.file, role, self.taken, lazily=True)

    def _signature(self, parameters: Sequence[NamedParameter], returns: str) -> Signature:
        positional = tuple(item.argument() for item in parameters if item.positional)
        keyword = [item.argument() for item in ordered(parameters) if not item.positional]
        return Signature(positional, (*keyword, *self._options(parameters)), returns)

    def _overloads(
        self, parameters: Sequence[NamedParameter], switch: NamedParameter, plain: str, stream: str
    ) -> tuple[Signature, ...]:
        literal_ = self.file.use("typing", "Literal")
        null = " | None" if isinstance(switch.source.type, ir.Nullable) else ""
        off = switch.fixed(f"{literal_}[False]{null}")
        if not switch.required:
            off = switch.fixed(f"{off.annotation} | Omit", "omit")
        return (
            self._overload(parameters, switch, off, plain),
            self._overload(parameters, switch, switch.fixed(f"{literal_}[True]"), stream),
            self._overload(parameters, switch, switch.fixed("bool"), f"{plain} | {stream}"),
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

    def _positional(self, method: ir.Method) -> list[ir.Parameter]:
        """What may be given by position: what the configuration says, else the last path parameter."""
        parameters = method.operation.parameters
        if method.positional is not None:
            return [item for item in parameters if item.wire in method.positional]
        in_path = [item for item in parameters if item.place is ir.ParameterPlace.PATH]
        return in_path[-1:] if self.positional else []

    def _options(self, parameters: Sequence[NamedParameter]) -> Iterator[Argument]:
        """What every method takes; a parameter of the API that has the same name goes before."""
        taken = {item.name for item in parameters}
        options = [Argument(*option) for option in OPTIONS if option[0] not in taken]
        omittable = () if all(item.required for item in parameters) else ("Omit", "omit")
        for name in (*omittable, *(name for option in options for name in OPTION_TYPES[option.name])):
            self.file.runtime("types", name)
        return iter(options)

    def _returns(self, operation: ir.Operation) -> tuple[str, str]:
        """The annotations of a plain answer and of a stream."""
        annotator = self._annotator(ir.Role.RESPONSE)
        plain = "None" if operation.response is None else annotator.annotate(operation.response)
        if operation.streaming is None:
            return plain, ""
        stream = self.file.runtime("streaming", self.flavour.stream)
        return plain, f"{stream}[{annotator.annotate(operation.streaming.event)}]"


def _twin_docs(plain: str, switch: str) -> Docs:
    """The twin's parameters are described where they were described first: at the method that it is the twin of."""
    return one_line(f"`{plain}` with `{switch}=True`: always streams. The arguments are those of `{plain}`.")


def _tuple(names: tuple[str, ...]) -> str:
    return f"({', '.join(map(literal, names))}{',' if len(names) == 1 else ''})"
