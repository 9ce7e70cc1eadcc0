"""The shape of an SDK as a tree of resources and a list of models."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from generator.inspection import InspectedMethod, InspectedResource, Inspection


def inspection_text(inspection: Inspection) -> str:
    """The client's arguments, the client with its resources and methods, indented by depth, the models with their modules."""
    lines = [*_option_lines(inspection), *_resource_lines(inspection.client, 0), ""]
    lines += _columns([(model.name, model.module, model.origin) for model in inspection.models])
    return "\n".join(lines) + "\n"


def inspection_json(inspection: Inspection) -> dict[str, object]:
    """The same as plain objects: `{client: {name, methods, resources}, models: [...], options: [...], servers: [...]}`."""
    return asdict(inspection)


def _option_lines(inspection: Inspection) -> Iterator[str]:
    """A table of the client's arguments, and the names of its servers where there are several; then an empty line."""
    rows = [("argument", "default", "environment variable", "sent as")]
    for option in inspection.options:
        default = "required" if option.required else option.default or "None"
        rows.append((option.name, default, option.env or "", option.sent_as or ""))
    yield from _columns(rows)
    if len(inspection.servers) > 1:
        yield "environments"
        yield from (f"  {line}" for line in _columns([(server.name, server.url) for server in inspection.servers]))
    yield ""


def _resource_lines(resource: InspectedResource, depth: int) -> Iterator[str]:
    yield "  " * depth + resource.name
    rows = [
        (f"{method.name}({method.params or ''})", f"-> {_response(method)}", method.endpoint, method.origin)
        for method in resource.methods
    ]
    for line in _columns(rows):
        yield "  " * (depth + 1) + line
    for below in resource.resources:
        yield from _resource_lines(below, depth + 1)


def _response(method: InspectedMethod) -> str:
    return f"{method.response} with {method.streaming}=True" if method.streaming else method.response


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Each row as one line, its cells under those of the other rows."""
    widths = [max(len(cell) for cell in column) for column in zip(*rows, strict=True)]
    return ["  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
