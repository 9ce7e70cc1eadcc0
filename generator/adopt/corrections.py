"""What an SDK knows of its API and the document doesn't say: which methods answer with files, and fixed headers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from generator.adopt.sdk import Method, Resource
from generator.adopt.shapes import Plain
from generator.diagnostics import Diagnostic, Diagnostics
from generator.diagnostics.codes import Adopt
from generator.document.types import Operation, Response

_FILES = frozenset({"BinaryAPIResponse", "HttpxBinaryResponseContent"})
_ANY_FILE = "application/octet-stream"
_TEXTUAL = ("json", "text/", "xml", "yaml")

Call = tuple[Resource, Method, Operation]


def binary_response(method: Method, operation: Operation) -> dict[str, str]:
    """What says that a method answers with a file, where the SDK's does and the document says something else."""
    if not isinstance(method.answer, Plain) or method.answer.name not in _FILES:
        return {}
    media = dict(method.headers).get("Accept", _ANY_FILE)
    return {} if _is_file(_success(operation), media) else {"binary_response": media}


def _success(operation: Operation) -> Response | None:
    return next((item for item in operation.responses if item.status.startswith("2")), None)


def _is_file(response: Response | None, media: str) -> bool:
    """Whether a response has nothing but files, and that which the SDK asks for if it asks for a certain one."""
    names = [item.name for item in response.content] if response else []
    return media in names or bool(names) and not any(word in name for name in names for word in _TEXTUAL)


class FixedHeaders:
    """The headers that methods send whatever they are passed, but for those that a document says."""

    def __init__(self, calls: Sequence[Call]) -> None:
        self._senders: dict[tuple[str, str], list[Call]] = defaultdict(list)
        self._count = len(calls)
        for call in calls:
            for header in call[1].headers:
                if header[0].lower() not in ("accept", "content-type"):
                    self._senders[header].append(call)

    def of_all(self) -> dict[str, str]:
        """Those that every method sends."""
        return dict(header for header, senders in self._senders.items() if len(senders) == self._count)

    def report_others(self, diagnostics: Diagnostics) -> None:
        """Says of each of the others which methods send it."""
        for (name, value), senders in self._senders.items():
            if len(senders) < self._count:
                resource, method, _ = senders[0]
                more = f" and {len(senders) - 1} more methods always send" if len(senders) > 1 else " always sends"
                call = ".".join(("client", *resource.path, method.name))
                message = f"`{call}`{more} the header `{name}: {value}`"
                diagnostics.add(Diagnostic(Adopt.HeaderNotRecovered, message, method.place))
