"""The names of everything that is generated, and why each is what it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator import ir

ModulePath = tuple[str, ...]
"""A module of the generated package: `("types", "completion")` is `types/completion.py`."""


GENERATED_NAMES = frozenset("""
    Annotated Any AnyJSON AsyncBinaryAPIResponse AsyncPaginator AsyncResource AsyncStream Base64Bytes Base64FileInput
    Base64URLBytes BaseModel BinaryAPIResponse BinaryContent Body DecimalNumber Field FieldEncoding FileTypes
    FormEncoder Headers HttpxBinaryResponseContent Iterable Literal Mapping MultipartEncoder NotGiven NotRequired
    Omit PaginatingResource PartEncoding Query Required Sequence SequenceNotStr Stream SyncPagingResource SyncResource
    Timeout TypeAlias TypeAliasType TypedDict Union
    date datetime
    """.split())
"""Names that generated modules import; a type of that name gets `Model` behind it, a resource `Resource`."""


FORMAT_CLASSES = frozenset(("Decimal", "UUID"))
"""Classes of the standard library that models import by the formats of what they hold."""


BUILTIN_CLASSES = frozenset("""
    ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
    BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError
    ConnectionResetError DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup
    FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning
    IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
    ModuleNotFoundError NameError NotADirectoryError NotImplemented NotImplementedError OSError OverflowError
    PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError RecursionError ReferenceError
    ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError
    SystemExit TabError TimeoutError TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
    UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning WindowsError ZeroDivisionError
    """.split())
"""Builtins that a class can be called. In a circle such a type gets `Model` behind it: where it is named before it is
written, pydantic would find the builtin. Listed, so that every Python gives the same names."""

STREAMING_PARAMS = ("Base", "NonStreaming", "Streaming")
"""What stands behind the names of the parts that the params of a method are made of which may stream."""


@dataclass(frozen=True, slots=True)
class TypeName:
    """Where users import a type from and what it is called; `reason` is for people.

    Modules that need each other are written as one, which the others re-export: `home` is the module that the type is
    written in, `written` its name there.
    """

    module: ModulePath
    name: str
    reason: str
    home: ModulePath = ()
    written: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "home", self.home or self.module)
        object.__setattr__(self, "written", self.written or self.name)


@dataclass(frozen=True, slots=True)
class ResourceName:
    """A resource: its class, and the attribute that leads to it. `module` is its file under `resources`."""

    attribute: str
    class_name: str
    module: ModulePath


@dataclass(frozen=True, slots=True)
class MethodName:
    """A method, and the type of its params if there is anything to put in one.

    `parameters` are the Python names of the operation's parameters, in their order.
    """

    name: str
    params: TypeName | None
    parameters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClientName:
    """What the package and its client are called. `env_prefix` begins its environment variables."""

    package: str
    title: str
    version: str
    client: str
    env_prefix: str

    @property
    def error(self) -> str:
        return f"{self.client}Error"


@dataclass(frozen=True, slots=True)
class PageName:
    """The pages of a scheme: `Sync` or `Async` and `name` is the class. By the paths of wire names: what fields are called,
    and the classes of those that are objects of the scheme's own.
    """

    name: str
    constant: str
    """What its rules are called in the module of the pages."""
    fields: Mapping[ir.MemberPath, str]
    classes: Mapping[ir.MemberPath, str]


@dataclass(frozen=True, slots=True)
class NameTable:
    """Every name, by key. `types` has a name for each way that a definition travels."""

    client: ClientName
    resources: Mapping[str, ResourceName]
    methods: Mapping[str, MethodName]
    types: Mapping[tuple[str, ir.Role], TypeName]
    nested: frozenset[TypeName]
    """Types that stand within the module of another."""
    fields: Mapping[str, tuple[str, ...]]
    """Names of an object's fields as a response model has them, in their order, by the object's key."""
    keys: Mapping[str, tuple[str, ...]]
    """The same for a `TypedDict`."""
    pages: Mapping[str, PageName] = field(default_factory=dict)
    """By the name of the pagination scheme."""

    def type_modules(self) -> Iterator[ModulePath]:
        """Every module in which a type or a method's params are declared, once."""
        of_params = (method.params.module for method in self.methods.values() if method.params is not None)
        yield from dict.fromkeys((*of_params, *(name.module for name in self.types.values())))
