"""`openapi.transforms`: corrections of the document that the configuration itself holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from ..diagnostics.codes import Configure
from ..jsontypes import JSON
from ..overlay.transform import Transform, TransformCommand
from .section import Node, keys
from .values import any_value, choice, text, words

_TRANSFORM_KEYS = keys("command args", no_effect="reason")
_ARGUMENT_KEYS = keys("target value object keys from to", unsupported="template")

_command: Callable[[Node], TransformCommand | None] = choice(get_args(TransformCommand))

_NEEDED: dict[TransformCommand, tuple[str, ...]] = {
    "update": ("target", "value"),
    "merge": ("target", "value"),
    "append": ("target", "value"),
    "remove": ("target",),
    "copy": ("from", "to"),
    "move": ("from", "to"),
    "oneOfToAnyOf": ("target",),
}


def read_transforms(node: Node) -> tuple[Transform, ...]:
    """The transforms in their order; one that lacks what it needs is an error and left out."""
    transforms = (_transform(item) for item in node.items())
    return tuple(item for item in transforms if item is not None)


def _transform(node: Node) -> Transform | None:
    section = node.section(_TRANSFORM_KEYS)
    command: TransformCommand | None = section.read("command", _command)
    place = section.node("args")
    if command is None or place is None:
        if section.node("command") is None or place is None:
            node.wrong("a mapping with `command` and `args`")
        return None
    arguments = place.section(_ARGUMENT_KEYS)
    value = "object" if arguments.node("value") is None and arguments.node("object") is not None else "value"
    present = {"value" if key == value else key for key in arguments.children}
    missing = [key for key in _NEEDED[command] if key not in present]
    if missing:
        message = f"`{command}` needs `{missing[0]}`"
        node.reporter.error(Configure.InvalidSetting, message, place.pointer, f"Add {missing[0]}: ...")
        return None
    return Transform(
        command=command,
        targets=arguments.get("target", _targets, ()),
        value=arguments.read(value, any_value),
        keys=arguments.get("keys", words, ()),
        source=arguments.read("from", text),
        to=arguments.read("to", text),
        pointer=place.pointer,
        value_key=value,
    )


def _targets(node: Node) -> tuple[str, ...] | None:
    """One JSONPath or several. A filter by schema is not known."""
    if isinstance(node.value, list):
        return tuple(path for item in node.items() if (path := _target(item)) is not None)
    path = _target(node)
    return None if path is None else (path,)


def _target(node: Node) -> str | None:
    value: JSON = node.value
    if isinstance(value, dict):
        message = "a target that is chosen by its schema is not supported yet; this transform has no effect"
        node.reporter.warning(Configure.UnsupportedSetting, message, node.pointer)
        return None
    return text(node)
