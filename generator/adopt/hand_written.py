"""The methods of an SDK that were written by hand, as files to start from."""

from __future__ import annotations

from collections.abc import Mapping

from generator.adopt.reading import walk
from generator.adopt.sdk import SDK, Resource

_TITLE = (
    '"""Methods of `client.{path}` that were written by hand. A start: give each the resource as its first argument."""'
)


def files_of(sdk: SDK) -> Mapping[str, str]:
    """A file for each resource that has such methods, named by the resource's path."""
    return {f"{'_'.join(resource.path)}.py": _text(resource) for resource in walk(sdk.root) if resource.hand_written}


def _text(resource: Resource) -> str:
    """The class with its methods as they stand in the SDK, below the imports that they were written beside."""
    imports = list(dict.fromkeys(line for method in resource.hand_written for line in method.imports))
    future = [line for line in imports if line.startswith("from __future__")]
    others = [line for line in imports if line not in future]
    methods = "\n\n".join(method.source for method in resource.hand_written)
    head = _TITLE.format(path=".".join(resource.path))
    return "\n".join((head, "", *future, "", *others, "", "", f"class {resource.class_name}:", methods, ""))
