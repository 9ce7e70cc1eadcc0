"""Reads the methods of a resource's class: those that were generated, and those that somebody wrote."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.adopt.calls import Call, FunctionNode, calls_of, parser_of, query_of, transformed
from generator.adopt.package import Module
from generator.adopt.scope import Scope, Symbol, dotted
from generator.adopt.sdk import Argument, HandWritten, Method, Stream
from generator.adopt.shapes import Record, Shape, ShapeReader

_OWN_ARGUMENTS = frozenset("self extra_headers extra_query extra_body timeout idempotency_key".split())
_VIEWS = frozenset("with_raw_response with_streaming_response".split())


@dataclass(frozen=True, slots=True)
class MethodReader:
    """Reads methods; `shapes` reads their annotations."""

    scope: Scope
    shapes: ShapeReader

    def read(self, module: Module, owner: ast.ClassDef) -> tuple[list[Method], list[HandWritten]]:
        """The generated methods of a class, and the others."""
        generated: list[Method] = []
        written: list[HandWritten] = []
        reasons = {name: self._reason(functions[-1]) for name, functions in _functions(owner).items()}
        requests = {name: _request(functions[-1]) for name, functions in _functions(owner).items()}
        plain = [requests[name] for name, reason in reasons.items() if reason is None]
        for name, functions in _functions(owner).items():
            reason, request = reasons[name], requests[name]
            is_alone = request is not None and request not in plain
            if reason is None or is_alone:
                generated.append(self._method(module, name, functions))
            if reason is not None:
                written.append(_hand_written(module, owner, name, functions, reason, edited=is_alone))
        return generated, written

    def _reason(self, function: FunctionNode) -> str | None:
        """Why a method cannot have been generated; None where it can."""
        calls = list(calls_of(function))
        if not calls:
            return "makes no request of its own"
        if len({(call.verb, call.path) for call in calls}) > 1:
            return "makes several requests"
        parser = parser_of(calls[0])
        if parser is not None and "_unwrapper" not in ast.unparse(parser):
            return "changes what the response is read as"
        if any(isinstance(node, (ast.For, ast.While, ast.AsyncFor, ast.Try)) for node in ast.walk(function)):
            return "does more than a request"
        return None

    def _method(self, module: Module, name: str, functions: Sequence[FunctionNode]) -> Method:
        function, call = functions[-1], next(calls_of(functions[-1]))
        params = self._params(module.name, call)
        arguments = tuple(self._arguments(module.name, function, params))
        page = call.keywords.get("page")
        return Method(
            name=name,
            place=module.place(function),
            verb=call.verb,
            path=call.path,
            arguments=arguments,
            answer=self._answer(module.name, call),
            page=_page_name(dotted(page)) if page is not None else None,
            stream=self._stream(module.name, call, arguments),
            deprecated=_deprecation(function),
            body=_whole_body(call, arguments),
            unwrapped=self._unwrapped(module.name, call),
            params=(params.module, params.name) if params else None,
            headers=tuple(_constant_headers(function)),
        )

    # ---- what it takes

    def _params(self, module: str, call: Call) -> Symbol | None:
        """The type of what a method takes. With a stream it is one of two, of which the plain one is the base."""
        for sent in (call.keywords.get("body"), query_of(call)):
            _, kind = transformed(sent)
            kind = kind.body if isinstance(kind, ast.IfExp) else kind
            symbol = self.scope.resolve(module, dotted(kind)) if kind is not None else None
            if symbol is not None and symbol.module.endswith("_params"):
                return symbol
        return None

    def _arguments(self, module: str, function: FunctionNode, params: Symbol | None) -> Iterator[Argument]:
        wires = self._wire_names(params)
        positional = [*function.args.posonlyargs, *function.args.args]
        first = len(positional) - len(function.args.defaults)
        for index, argument in enumerate(positional):
            if argument.arg not in _OWN_ARGUMENTS:
                yield self._argument(module, argument, wires, is_positional=True, required=index < first)
        for argument, default in zip(function.args.kwonlyargs, function.args.kw_defaults):
            if not _is_option(argument, default):
                yield self._argument(module, argument, wires, is_positional=False, required=default is None)

    def _argument(
        self, module: str, argument: ast.arg, wires: Mapping[str, str], *, is_positional: bool, required: bool
    ) -> Argument:
        shape = self.shapes.shape(argument.annotation, module)
        return Argument(argument.arg, wires.get(argument.arg, argument.arg), shape, is_positional, required)

    def _wire_names(self, params: Symbol | None) -> Mapping[str, str]:
        """Names of arguments -> wire names, where the type of what a method takes says so."""
        return dict(self.shapes.wire_names(params)) if params else {}

    # ---- what it gives

    def _answer(self, module: str, call: Call) -> Shape:
        node = call.keywords.get("model") or call.keywords.get("cast_to")
        if isinstance(node, ast.Call) and dotted(node.func) == "cast" and node.args:
            node = node.args[0]
            if isinstance(node, ast.Subscript) and dotted(node.value) in ("Type", "type"):
                node = node.slice
            if isinstance(node, ast.Call):
                node = node.args[0] if node.args else None
        return self.shapes.shape(node, module)

    def _stream(self, module: str, call: Call, arguments: Sequence[Argument]) -> Stream | None:
        kind, asked = call.keywords.get("stream_cls"), call.keywords.get("stream")
        if not isinstance(kind, ast.Subscript) or asked is None:
            return None
        event = self.shapes.shape(kind.slice, module)
        names = [dotted(node) for node in ast.walk(asked) if isinstance(node, ast.Name)]
        wires = {argument.name: argument.wire for argument in arguments}
        return Stream(next((wires[name] for name in names if name in wires), None), event)

    def _unwrapped(self, module: str, call: Call) -> str | None:
        parser = parser_of(call)
        wrapper = dotted(parser).partition(".")[0] if parser is not None else ""
        if isinstance(parser, ast.Attribute):
            wrapper = dotted(parser.value)
        symbol = self.scope.resolve(module, wrapper) if wrapper else None
        record = self.shapes.definition(symbol) if symbol else None
        return next(iter(record.fields), None) if isinstance(record, Record) else None


def _functions(owner: ast.ClassDef) -> Mapping[str, list[FunctionNode]]:
    """The public methods of a class; of overloads all."""
    grouped: dict[str, list[FunctionNode]] = {}
    for item in owner.body:
        if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)) and not item.name.startswith("_"):
            if not any("property" in dotted(decorator) for decorator in item.decorator_list):
                grouped.setdefault(item.name, []).append(item)
    return {name: functions for name, functions in grouped.items() if name not in _VIEWS}


def _request(function: FunctionNode) -> tuple[str, str] | None:
    """The verb and the path of a method's only request."""
    requests = list(dict.fromkeys((call.verb, call.path) for call in calls_of(function)))
    return requests[0] if len(requests) == 1 else None


def _is_option(argument: ast.arg, default: ast.expr | None) -> bool:
    """Whether an argument is of every method. A parameter of the API that is called so has another default."""
    if argument.arg not in _OWN_ARGUMENTS:
        return False
    if argument.arg == "timeout":
        return "Timeout" in ast.unparse(argument.annotation or ast.Constant(""))
    return isinstance(default, ast.Constant) and default.value is None


def _whole_body(call: Call, arguments: Sequence[Argument]) -> str | None:
    """The argument that is sent as it is."""
    sent = call.keywords.get("body") or call.keywords.get("content")
    node, _ = transformed(sent)
    if call.keywords.get("content") is not None:
        names = [inner.id for inner in ast.walk(call.keywords["content"]) if isinstance(inner, ast.Name)]
    else:
        names = [node.id] if isinstance(node, ast.Name) else []
    known = [argument.name for argument in arguments]
    return next((name for name in names if name in known), None)


def _deprecation(function: FunctionNode) -> str | None:
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and dotted(decorator.func).rpartition(".")[2] == "deprecated":
            if decorator.args and isinstance(decorator.args[0], ast.Constant):
                return str(decorator.args[0].value)
    return None


def _constant_headers(function: FunctionNode) -> Iterator[tuple[str, str]]:
    """The headers that a method puts among those that are passed to it."""
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id="extra_headers")], value=ast.Dict(keys=keys, values=values)):
                for key, value in zip(keys, values):
                    if isinstance(key, ast.Constant) and isinstance(value, ast.Constant):
                        yield str(key.value), str(value.value)


def _page_name(name: str) -> str:
    return name.rpartition(".")[2].removeprefix("Sync").removeprefix("Async")


def _hand_written(
    module: Module,
    owner: ast.ClassDef,
    name: str,
    functions: Sequence[FunctionNode],
    reason: str,
    *,
    edited: bool,
) -> HandWritten:
    lines = module.text.splitlines()
    segments = [_segment(lines, function, function.decorator_list) for function in functions]
    imports = [_segment(lines, item) for item in module.tree.body if isinstance(item, (ast.Import, ast.ImportFrom))]
    place = module.place(functions[-1])
    return HandWritten(name, place, "\n\n".join(segments), tuple(imports), reason, edited)


def _segment(lines: Sequence[str], node: ast.stmt, decorators: Sequence[ast.expr] = ()) -> str:
    """The lines of a statement as they stand in the file, those of its decorators before them."""
    first = min([node.lineno, *(decorator.lineno for decorator in decorators)])
    return "\n".join(lines[first - 1 : node.end_lineno])
