"""What the templates may produce, as data: for each kind of file its imports, calls, names and statements.

A template that writes something new needs it said here; the tests that generate say so at once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import PurePosixPath

MACROS = ("_macros.jinja", "_methods.jinja")
"""Templates that several others import."""


class Template(Enum):
    """Which template makes a file."""

    CLIENT = "client"
    RESOURCE = "resource"
    PARAMS = "params"
    REEXPORTS = "reexports"
    BASES = "bases"
    MODEL = "model"
    PACKAGE = "package"
    EARLIER = "earlier"
    PAGES = "pagination"
    CONSTANTS = "constants"
    EXCEPTIONS = "exceptions"
    HTTP_CLIENTS = "http_clients"
    AIOHTTP_CLIENT = "aiohttp_client"
    VERSION = "version"


TEMPLATES: Mapping[Template, str] = {
    **{item: f"{item.value}.py.jinja" for item in Template},
    Template.MODEL: "models/pydantic_v2/BaseModel.jinja2",
}
"""The file of each template, in a folder of templates."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What files of one kind may hold, beside classes, constants and the names that they bind themselves."""

    made_by: frozenset[str]
    names: frozenset[str]
    """Builtins, as names or as attributes of `builtins`."""
    imports: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """What may be imported from where, outside the package."""
    calls: frozenset[str] = frozenset()
    """Functions that may be called by name, and methods of `self`."""
    calls_own_classes: bool = False
    decorators: frozenset[str] = frozenset()
    class_keywords: frozenset[str] = frozenset()
    assigns: frozenset[str] = frozenset({"__all__"})
    """Special names (with underscores on both sides) that may be bound."""
    has_classes: bool = False
    has_methods: bool = False
    loads_lazily: bool = False


_TYPES = frozenset("bool bytes dict float int list object set str tuple type".split())

_TYPING = frozenset("Dict List Annotated Any Literal Optional TYPE_CHECKING TypeAlias Union cast overload".split())

_IMPORTS = {
    "__future__": frozenset({"annotations"}),
    "builtins": _TYPES,
    "collections.abc": frozenset({"Awaitable", "Callable", "Iterable", "Mapping", "Set"}),
    "datetime": frozenset({"date", "datetime", "time", "timedelta"}),
    "decimal": frozenset({"Decimal"}),
    "functools": frozenset({"cached_property"}),
    "pydantic": frozenset({"Field"}),
    "typing": _TYPING,
    "uuid": frozenset({"UUID"}),
    "typing_extensions": frozenset("Required Self TypeAlias TypeAliasType TypedDict Unpack deprecated".split()),
}


def _from(*modules: str) -> dict[str, frozenset[str]]:
    return {
        module: _IMPORTS[module]
        for module in ("__future__", "builtins", "datetime", "decimal", "typing", "uuid", *modules)
    }


_SENDERS = ("_request", "_stream", "_request_or_stream", "_page", "_pages")
"""The methods of a resource that send."""

_SENDING = frozenset(
    "path_template at_server timeout_of_method retries_of_method query_to_wire cast raw raw_with streaming"
    " async_raw async_raw_with awaitable_raw self._read to_wire styled_query styled_path styled_headers cookie_header Style Content"
    " async_streaming binary_streaming async_binary_streaming by_status json_lines named_events"
    " unwrapped Field FieldEncoding FormEncoder MultipartEncoder PartEncoding optional_body"
    " unverified_event verified_event verify_webhook".split()
)
"""What methods and views call beside."""

_OF_METHODS = frozenset({"cached_property", "overload", "deprecated", "required_args"})

CLIENT = Kind(
    made_by=frozenset({"client"}),
    names=_TYPES | {"super"},
    imports=_from("collections.abc", "functools", "pydantic", "typing_extensions"),
    calls=frozenset(
        "self._copy super OptionValues Profile ClientOption BearerAuth BasicAuth ApiKeyAuth OAuthToken EventRule"
        " QueryFormat own_calls".split()
    ).union(_SENDING, (f"self._calls.{name}" for name in _SENDERS)),
    calls_own_classes=True,
    decorators=_OF_METHODS | {"property"},
    has_classes=True,
    has_methods=True,
)
RESOURCE = Kind(
    made_by=frozenset({"resource"}),
    names=_TYPES,
    imports=_from("collections.abc", "functools", "pydantic", "typing_extensions"),
    calls=_SENDING.union(f"self.{name}" for name in _SENDERS),
    calls_own_classes=True,
    decorators=_OF_METHODS,
    has_classes=True,
    has_methods=True,
)
TYPES = Kind(
    made_by=frozenset({"params", "model", "bases", "reexports"}),
    names=_TYPES,
    imports=_from("collections.abc", "pydantic", "typing_extensions"),
    calls=frozenset({"Each", "Field", "Fields", "Positions", "TypeAliasType", "Values"}),
    class_keywords=frozenset({"total"}),
    assigns=frozenset({"__all__", "__pydantic_extra__"}),
    has_classes=True,
)
PAGES = Kind(
    made_by=frozenset({"pagination"}),
    names=_TYPES,
    imports={**_from(), "typing": _TYPING | {"ClassVar", "Generic", "TypeVar"}},
    calls=frozenset("ByCursor ByItem ByNumber ByOffset ByURL Field FromHeader Paging TypeVar".split()),
    has_classes=True,
)
PACKAGE = Kind(
    made_by=frozenset({"package", "earlier"}),
    names=frozenset({"__name__"}),
    imports={"typing": frozenset({"TYPE_CHECKING"})},
    calls=frozenset({"earlier_names", "lazy_exports", "lazy_package"}),
    assigns=frozenset({"__all__", "__getattr__", "__dir__"}),
    loads_lazily=True,
)
CONSTANTS = Kind(made_by=frozenset({"constants"}), names=frozenset(), calls=frozenset({"Timeout"}))
HTTP_CLIENTS = Kind(
    made_by=frozenset({"http_clients", "aiohttp_client"}), names=frozenset(), imports=_from(), has_classes=True
)
EXCEPTIONS = Kind(
    made_by=frozenset({"exceptions"}),
    names=frozenset({"__name__"}),
    calls=frozenset({"brand_errors", "__name__.rpartition"}),
)
VERSION = Kind(made_by=frozenset({"version"}), names=frozenset(), assigns=frozenset({"__title__", "__version__"}))

_OF_ROOT = {
    "_aiohttp_client.py": HTTP_CLIENTS,
    "_client.py": CLIENT,
    "_constants.py": CONSTANTS,
    "_exceptions.py": EXCEPTIONS,
    "_http_clients.py": HTTP_CLIENTS,
    "_version.py": VERSION,
    "pagination.py": PAGES,
    **{
        f"_{name}.py": PACKAGE
        for name in "base_client compat files legacy_response models qs response streaming types utils".split()
    },
}


def kind_of(path: PurePosixPath) -> Kind | None:
    """The kind of a Python file of the package, None when no template of ours makes one of that name."""
    stems = path.with_suffix("").parts
    if path.suffix != ".py" or not all(part.isidentifier() for part in stems):
        return None
    if len(stems) == 1 and path.name in _OF_ROOT:
        return _OF_ROOT[path.name]
    if path.name == "__init__.py":
        return PACKAGE
    return {"resources": RESOURCE, "types": TYPES}.get(path.parts[0]) if len(stems) > 1 else None
