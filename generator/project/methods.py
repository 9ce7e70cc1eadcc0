"""Methods as docs and tests of a project show them: examples of calls, and the ways to call each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from generator import ir
from generator.jsontypes import JSON
from generator.lower.expressions import block, call, source
from generator.lower.samples import NO_VALUE, Sampler
from generator.lower.variants import taken_by_one
from generator.naming import NameTable
from generator.naming.table import ResourceName
from generator.project import markdown
from generator.project.mock import status_of
from generator.pymodel import CallWay, Method, ProjectMethod, ProjectUnwrap, Unwrap

Arguments = tuple[tuple[str, str, bool], ...]
"""The name of each argument, its value as Python source, and whether it is passed by position."""


@dataclass(frozen=True, slots=True)
class MethodExamples:
    """Makes the methods of the project of a package; `folder` is the package's."""

    api: ir.API
    names: NameTable
    package: str
    folder: PurePosixPath
    examples: Mapping[str, Mapping[str, JSON]]
    """Parameters by their wire names that the configuration wants examples to have, by endpoint."""

    def methods(
        self, resource: ir.Resource, classes: Sequence[Method], attributes: Sequence[str]
    ) -> Iterator[ProjectMethod]:
        """What calls an operation in a resource, twins included. `attributes` lead from the client to the resource."""
        own = {self.names.methods[item.key].name for item in resource.methods}
        own.update(self.names.resources[child.key].attribute for child in resource.children)
        waiting = iter(classes)
        for item in resource.calls:
            lowered, outcome = next(waiting), item.operation.outcome
            place = self._place(resource)
            if isinstance(outcome, ir.Switched):
                yield self._method(item, lowered, outcome.plain, place, attributes)
                if f"{lowered.name}_streaming" not in own:
                    yield self._method(item, next(waiting), outcome.events, place, attributes)
            else:
                yield self._method(item, lowered, ir.usual(outcome), place, attributes)
                others = outcome.options[1:] if isinstance(outcome, ir.Choice) else ()
                for option in others:
                    yield self._method(item, next(waiting), option, place, attributes)

    def _place(self, resource: ir.Resource) -> ResourceName:
        """The class that has the methods: that of the resource, or the client."""
        client = ResourceName("", self.names.client.client, ("_client",))
        return self.names.resources[resource.key] if resource.key else client

    def unwraps(
        self, resource: ir.Resource, lowered: Sequence[Unwrap], attributes: Sequence[str]
    ) -> Iterator[ProjectUnwrap]:
        """What takes the requests of webhooks in a resource."""
        place = self.names.resources[resource.key]
        for method in lowered:
            target = f"client.{'.'.join((*attributes, method.name))}"
            own = (*method.signature.positional, *method.signature.keyword)
            takes_headers = any(argument.name == "headers" for argument in own)
            event, shown = ("", "") if method.signature.returns == "None" else ("event = ", "\nprint(event)")
            arguments = ["request.body", *(["headers=request.headers"] if takes_headers else [])]
            yield ProjectUnwrap(
                name=method.name,
                target=target,
                returns=" ".join(method.signature.returns.split()),
                file=(self.folder / PurePosixPath(*place.module)).with_suffix(".py").as_posix(),
                identifier=".".join((self.package, *place.module, place.class_name, method.name)),
                example=call(target, arguments, before=event) + shown,
            )

    def _method(
        self, item: ir.Call, lowered: Method, outcome: ir.Outcome, place: ResourceName, attributes: Sequence[str]
    ) -> ProjectMethod:
        operation, path = item.operation, ".".join((*attributes, ""))
        required, every = (self._arguments(item, lowered, all_of_them=every) for every in (False, True))
        shown = _texts(self._shown(operation, required))
        module = PurePosixPath(*place.module)
        return ProjectMethod(
            name=lowered.name,
            target=f"client.{path}{lowered.name}",
            raw=f"client.{path}with_raw_response.{lowered.name}",
            streamed=f"client.{path}with_streaming_response.{lowered.name}",
            endpoint=markdown.one_line(f"{operation.method} {operation.path}"),
            verb=source(operation.method),
            route=source(operation.path),
            returns=" ".join(lowered.signature.returns.split()),
            summary=markdown.plain(operation.summary or (operation.description or "").strip().split("\n\n")[0]),
            file=(self.folder / module).with_suffix(".py").as_posix(),
            identifier=".".join((self.package, *place.module, place.class_name, lowered.name)),
            sync_example=_example(f"client.{path}{lowered.name}", shown, outcome, ""),
            async_example=_example(f"client.{path}{lowered.name}", shown, outcome, "await "),
            raw_example=_raw_example(f"client.{path}with_raw_response.{lowered.name}", shown),
            ways=_ways(required, every),
            is_deprecated=bool(lowered.deprecated),
            takes_files=any(ir.holds_file(parameter.type) for parameter in operation.parameters),
            status=status_of(outcome),
            **{_kind(outcome): True},
        )

    def _arguments(self, item: ir.Call, lowered: Method, *, all_of_them: bool) -> Arguments:
        """The arguments of a call: those that it needs, or all that it takes. None asks for a stream."""
        operation = item.operation
        sampler = Sampler(self.api.definitions, self.names.keys, ir.Role.REQUEST)
        by_position = [argument.name for argument in lowered.signature.positional]
        taken = {argument.name for argument in (*lowered.signature.positional, *lowered.signature.keyword)}
        sources = taken_by_one(operation, operation.parameters, self.api.definitions)
        pairs = zip(sources, self.names.methods[operation.key].parameters)
        switch = ir.switch_of(operation.outcome)
        chosen = [
            (source, name)
            for source, name in pairs
            if source and name in taken and (source.required or (all_of_them and source.wire != switch))
        ]
        chosen.sort(key=lambda pair: by_position.index(pair[1]) if pair[1] in by_position else len(by_position))
        values = [
            (name, False if parameter.wire == switch else sampler.value(parameter.type, parameter.wire))
            for parameter, name in chosen
        ]
        return tuple((name, source(value), name in by_position) for name, value in values if value is not NO_VALUE)

    def _shown(self, operation: ir.Operation, required: Arguments) -> Arguments:
        """What an example passes: what is required, with the values that the configuration has, and its other ones."""
        wanted = self.examples.get(operation.endpoint, {})
        names = dict(zip((item.wire for item in operation.parameters), self.names.methods[operation.key].parameters))
        values = {names[wire]: source(value) for wire, value in wanted.items() if wire in names}
        first = tuple((name, values.pop(name, value), positional) for name, value, positional in required)
        return (*first, *((name, value, False) for name, value in values.items()))


def _texts(arguments: Arguments) -> list[str]:
    return [value if by_position else f"{name}={value}" for name, value, by_position in arguments]


def _ways(required: Arguments, every: Arguments) -> tuple[CallWay, ...]:
    ways = {"required": ", ".join(_texts(required)), "all": ", ".join(_texts(every))}
    if ways["required"] == ways["all"]:
        del ways["required"]
    return tuple(CallWay(name, arguments) for name, arguments in ways.items())


def _kind(outcome: ir.Outcome) -> str:
    """The flag of `ProjectMethod` that says what comes back."""
    match next(ir.parts_of(outcome)):
        case ir.NoContent():
            return "gives_nothing"
        case ir.Answer():
            return "gives_value"
        case ir.Binary():
            return "gives_bytes"
        case ir.Page():
            return "gives_page"
        case ir.Events() | ir.Lines():
            return "gives_items"


def _raw_example(target: str, arguments: Sequence[str]) -> str:
    made = call(target, arguments, before="response = ")
    return f"{made}\nprint(response.status_code, response.headers)\nprint(response.parse())"


def _example(target: str, arguments: Sequence[str], outcome: ir.Outcome, wait: str) -> str:
    """Statements that call a method and use what comes back."""
    loop, manager = ("async for", "async with") if wait else ("for", "with")
    match _kind(outcome):
        case "gives_nothing":
            return call(target, arguments, before=wait)
        case "gives_bytes":
            made = call(target, arguments, before=f"response = {wait}")
            return (
                f'{made}\n{wait}response.write_to_file("download")' if not wait else f"{made}\nprint(response.headers)"
            )
        case "gives_page":
            return block(call(target, arguments, before=f"{loop} item in ", behind=":"), ["print(item)"])
        case "gives_items":
            head = call(target, arguments, before=f"{manager} {wait}", behind=" as stream:")
            return block(head, [f"{loop} item in stream:", "    print(item)"])
        case _:
            return call(target, arguments, before=f"response = {wait}") + "\nprint(response)"
