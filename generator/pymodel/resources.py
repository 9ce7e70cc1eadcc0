"""Resources, their methods and views."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath

from generator.pymodel.text import Docs, Import


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a method; `default` is empty for a required one."""

    name: str
    annotation: str
    default: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Arguments in order, those before and those behind the `*`, and what comes back."""

    positional: tuple[Argument, ...]
    keyword: tuple[Argument, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class CallArgument:
    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Method:
    """A method: its overloads, if any, its own signature, and the one call into the runtime that it makes.

    `function` is `def` or `async def`, `wait` what stands before the call.
    `required_sets` are Python tuples of the argument names that make a complete call, empty where Python checks enough.
    `headers` is the class that reads those of its answers, empty where the document names none.
    `is_binary`: it returns a response whose body is bytes, as its streaming view does in a way of its own.
    """

    name: str
    function: str
    wait: str
    docs: Docs | None
    overloads: tuple[Signature, ...]
    signature: Signature
    required_sets: str
    deprecated: str
    is_binary: bool
    call: str
    verb: str
    path: str
    arguments: tuple[CallArgument, ...]
    headers: str = ""


@dataclass(frozen=True, slots=True)
class Unwrap:
    """A method that takes the request of a webhook: `call` is the function of the runtime that it calls."""

    name: str
    docs: Docs | None
    signature: Signature
    call: str
    arguments: tuple[CallArgument, ...]


@dataclass(frozen=True, slots=True)
class Child:
    """A resource within a resource: the attribute, its class, and the module that has it, relative to the file."""

    attribute: str
    class_name: str
    module: str


@dataclass(frozen=True, slots=True)
class ViewMethod:
    """A method of a view: the runtime's function `wrap` makes it of the method of that name, and of `headers`, a class."""

    name: str
    wrap: str
    deprecated: str
    headers: str = ""


@dataclass(frozen=True, slots=True)
class HeaderRead:
    """How a header is read: `name` is a literal, `returns` an annotation, `key` and `kind` say the same to the runtime."""

    name: str
    returns: str
    key: str
    kind: str


@dataclass(frozen=True, slots=True)
class AnswerHeaders:
    """A class that reads the headers of a method's answers; `base` is the runtime's, `literal` is `Literal`."""

    name: str
    base: str
    literal: str
    headers: tuple[HeaderRead, ...]


@dataclass(frozen=True, slots=True)
class View:
    """A second face of a resource or client, whose methods return responses: `attribute` leads to the class `name`.

    `suffix` is what the view's name has behind the class's.
    """

    name: str
    attribute: str
    suffix: str
    docs: Docs
    methods: tuple[ViewMethod, ...] = ()


@dataclass(frozen=True, slots=True)
class ResourceClass:
    """A resource class, sync or async."""

    name: str
    base: str
    argument: str
    views: tuple[View, ...]
    docs: Docs | None
    children: tuple[Child, ...]
    methods: tuple[Method, ...]
    unwraps: tuple[Unwrap, ...] = ()


@dataclass(frozen=True, slots=True)
class ResourceModule:
    path: PurePosixPath
    pointer: str
    classes: tuple[ResourceClass, ...]
    imports: tuple[Import, ...]
    checking_imports: tuple[Import, ...]
    exports: tuple[str, ...]
    answer_headers: tuple[AnswerHeaders, ...] = ()
