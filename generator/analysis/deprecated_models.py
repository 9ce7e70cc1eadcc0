"""Models that the configuration calls deprecated: their classes say so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator import ir


def with_deprecations(definitions: Mapping[str, ir.Definition], root: ir.Resource) -> Mapping[str, ir.Definition]:
    """The definitions, those of deprecated models with what the configuration says of it behind their docs."""
    changed = dict(definitions)
    for resource in ir.walk(root):
        for model in resource.models:
            if model.deprecated is not None and model.definition in changed:
                changed[model.definition] = _deprecated(changed[model.definition], model.deprecated)
    return changed


def _deprecated(definition: ir.Definition, text: str) -> ir.Definition:
    paragraph = text if text.startswith("Deprecated") else f"Deprecated: {text}"
    docs = "\n\n".join(filter(None, (definition.docs, paragraph)))
    if isinstance(definition, ir.Object):
        return replace(definition, docs=docs, deprecation=None)
    return replace(definition, docs=docs)
