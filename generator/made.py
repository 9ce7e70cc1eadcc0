"""What a run made of a document's operations: how many have a method, and why the others have none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from generator import ir
from generator import pointer as pointers
from generator.diagnostics import Diagnostics, Location, Severity
from generator.diagnostics.codes import Analyse
from generator.document.received import VERBS
from generator.inspection import BY_CONFIGURATION, Tally
from generator.jsontypes import JSON
from generator.source import Source


def tally(source: Source, api: ir.API, client: str, http_library: str, diagnostics: Diagnostics) -> Tally:
    """Counts the operations of a document, whichever stage has left them out."""
    own = [resource for resource in ir.walk(api.root) if resource.calls]
    operations = [method.operation for resource in own for method in resource.calls]
    endpoints = dict.fromkeys(operation.endpoint for operation in operations)
    read = dict.fromkeys((*(operation.pointer for operation in operations), *api.left_out))
    unread = [pointer for pointer in _written(source.root) if pointer not in read]
    warnings = _warnings(diagnostics)
    planned = {place: code for place, code in warnings.items() if code == Analyse.EndpointNotConfigured.name}
    reasons = Counter((*_reasons(api.left_out, source, planned), *_reasons(unread, source, warnings)))
    return Tally(len(endpoints), len(own), tuple(reasons.items()), client, http_library)


def _written(root: Mapping[str, JSON]) -> Iterator[str]:
    """The pointers of all operations that the document writes below its paths, readable or not."""
    paths = root.get("paths")
    for path, item in paths.items() if isinstance(paths, dict) else ():
        if isinstance(item, dict) and not path.startswith("x-"):
            place = pointers.join("/paths", path)
            yield from (pointers.join(place, verb) for verb in VERBS if item.get(verb) is not None)
            additional = item.get("additionalOperations")
            names = additional if isinstance(additional, dict) else ()
            yield from (pointers.join(place, "additionalOperations", name) for name in names)


def _warnings(diagnostics: Diagnostics) -> Mapping[Location, str]:
    """The code of the first warning at each place."""
    codes: dict[Location, str] = {}
    for item in diagnostics:
        if item.severity is not Severity.NOTE and item.location is not None:
            codes.setdefault(item.location, item.code.name)
    return codes


def _reasons(missing: Iterable[str], source: Source, warnings: Mapping[Location, str]) -> Iterator[str]:
    """The code of the warning at each operation, else at what is around it, up to the path."""
    for pointer in missing:
        item, _, _ = pointer.rpartition("/")
        codes = (warnings.get(source.locate(place)) for place in (pointer, item, item.rpartition("/")[0]))
        yield next(filter(None, codes), BY_CONFIGURATION)
