"""The private modules of an SDK that is taken over: its users import from them what stands elsewhere now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from generator import pymodel
from generator.lower.docs import one_line
from generator.lower.files import RUNTIME
from generator.pymodel import Export

_TYPES = (
    "NOT_GIVEN BinaryContent Body FileContent FileTypes Headers NoneType NotGiven Omit ProxiesTypes Query "
    "RequestOptions SequenceNotStr Timeout Transport not_given omit"
)
_ERRORS = (
    "APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError AuthenticationError "
    "BadRequestError ConflictError InternalServerError NotFoundError PermissionDeniedError RateLimitError "
    "UnprocessableEntityError"
)
_CLIENT = "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT"
_MODULES: Mapping[str, Mapping[str, str]] = {
    "_base_client": {
        "_constants": _CLIENT,
        "_http_clients": "DefaultAsyncHttpxClient DefaultHttpxClient",
        "_runtime.base_client": "BaseAPIClient=BaseClient",
        "_runtime.client": "AsyncAPIClient SyncAPIClient",
        "_runtime.earlier": "FinalRequestOptions make_request_options",
    },
    "_compat": {"_runtime.first_use": "cached_property"},
    "_files": {"_runtime.files": "file_from_path"},
    "_models": {"_runtime.earlier": "FinalRequestOptions construct_type", "_runtime.models": "BaseModel"},
    "_qs": {},
    "_response": {
        "_runtime.api_response": "APIResponse AsyncAPIResponse",
        "_runtime.async_binary": "AsyncBinaryAPIResponse",
        "_runtime.sync_binary": "BinaryAPIResponse",
    },
    "_streaming": {"_runtime.streaming": "AsyncStream Stream"},
    "_types": {"_runtime.types": _TYPES},
    "_utils": {
        "_runtime.earlier": "async_maybe_transform maybe_transform",
        "_runtime.files": "file_from_path",
        "_runtime.types": "is_given",
    },
}
"""By module, and by where they stand now, the names; `A=B`: what is called A there."""

_OLDEST: Mapping[str, Mapping[str, str]] = {
    "_legacy_response": {"_runtime.legacy": "HttpxBinaryResponseContent LegacyAPIResponse"},
}
"""The same of SDKs whose raw responses are never awaited."""

EXCEPTIONS = tuple(_ERRORS.split())
"""What `_exceptions` has beside the root of the SDK's errors."""

WEBHOOK_EXCEPTIONS = ("APIWebhookValidationError", "InvalidWebhookSignatureError")
"""What it has beside them in an SDK that takes webhooks."""


def earlier_modules(*, awaits_raw_responses: bool) -> Iterator[pymodel.PackageModule]:
    """The modules whose names load from elsewhere. `_client`, `_constants` and `_exceptions` every SDK has."""
    for module, names in (_MODULES if awaits_raw_responses else {**_MODULES, **_OLDEST}).items():
        text = "Names that earlier versions of this SDK had here. New code imports them from the package."
        exports = tuple(export for place, listed in names.items() for export in _exports(place, listed))
        yield pymodel.PackageModule(
            path=PurePosixPath(f"{module}.py"),
            docs=one_line(text),
            runtime=f".{RUNTIME}.earlier",
            loader="earlier_names",
            loaded="__getattr__, __dir__",
            exports=tuple(sorted(exports, key=lambda export: (export.module, export.source))),
            all_names=tuple(sorted(export.name for export in exports)) if _renames(exports) else (),
        )


def _renames(exports: Iterable[Export]) -> bool:
    """Whether a name is another one where it comes from: type checkers then need to be told that it is exported."""
    return any(export.name != export.source for export in exports)


def _exports(place: str, listed: str) -> Iterator[Export]:
    for item in listed.split():
        source, _, name = item.partition("=")
        yield Export(name or source, f".{place}", source, f".{place}:{source}" if name else f".{place}")
