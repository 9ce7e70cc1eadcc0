"""What a method takes and gives; of overloads, what all of them do together."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.adopt.scope import dotted
from generator.surface.members import FunctionNode


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter. `position` is None for one that is passed by its name alone; `annotations` are of all overloads."""

    name: str
    position: int | None
    by_name: bool
    required: bool
    annotations: tuple[ast.expr, ...]
    default: ast.expr | None
    node: ast.arg


@dataclass(frozen=True, slots=True)
class Signature:
    """A callable's parameters by their names, what it returns, and whether it takes others than those that it names."""

    parameters: Mapping[str, Parameter]
    returns: tuple[ast.expr, ...]
    is_async: bool
    takes_any_name: bool
    takes_any_position: bool


def signature_of(functions: Sequence[FunctionNode], *, is_method: bool = True) -> Signature:
    """The signature of a function, by its overloads where there are any."""
    overloads = [function for function in functions if _is_decorated(function, "overload")] or [functions[-1]]
    each = [{item.name: item for item in _parameters(function, is_method)} for function in overloads]
    names = dict.fromkeys(name for parameters in each for name in parameters)
    return Signature(
        {name: _joined([parameters.get(name) for parameters in each]) for name in names},
        tuple(function.returns for function in overloads if function.returns is not None),
        any(isinstance(function, ast.AsyncFunctionDef) for function in functions),
        any(function.args.kwarg is not None for function in functions),
        any(function.args.vararg is not None for function in functions),
    )


def _joined(overloads: Sequence[Parameter | None]) -> Parameter:
    """A parameter of several overloads: required where all of them require it."""
    present = [parameter for parameter in overloads if parameter is not None]
    first = present[0]
    required = all(parameter is not None and parameter.required for parameter in overloads)
    annotations = tuple(node for parameter in present for node in parameter.annotations)
    defaults = [parameter.default for parameter in present if parameter.default is not None]
    default = defaults[0] if defaults else None
    by_name = all(parameter.by_name for parameter in present)
    return Parameter(first.name, first.position, by_name, required, annotations, default, first.node)


def _parameters(function: FunctionNode, is_method: bool) -> Iterator[Parameter]:
    arguments = function.args
    positional = [*arguments.posonlyargs, *arguments.args]
    skipped = int(is_method and not _is_decorated(function, "staticmethod"))
    first_default = len(positional) - len(arguments.defaults)
    for index, node in enumerate(positional[skipped:], skipped):
        default = arguments.defaults[index - first_default] if index >= first_default else None
        by_name = index >= len(arguments.posonlyargs)
        yield Parameter(node.arg, index - skipped, by_name, default is None, _annotation(node), default, node)
    for node, default in zip(arguments.kwonlyargs, arguments.kw_defaults):
        yield Parameter(node.arg, None, True, default is None, _annotation(node), default, node)


def _annotation(node: ast.arg) -> tuple[ast.expr, ...]:
    return (node.annotation,) if node.annotation is not None else ()


def _is_decorated(function: FunctionNode, name: str) -> bool:
    return any(dotted(item).rpartition(".")[2] == name for item in function.decorator_list)
