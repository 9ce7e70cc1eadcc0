"""What a project has around the package: the contexts of the templates in `project/`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePosixPath


@dataclass(frozen=True, slots=True)
class ProjectOption:
    """An argument of the client: what its users are told, and a value for tests, as Python source."""

    name: str
    env: str
    words: str
    test_value: str


@dataclass(frozen=True, slots=True)
class CallWay:
    """A way to call a method in tests: which arguments there are, and these as Python source."""

    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class ProjectMethod:
    """A method as docs and tests show it. `target` is what is called, `raw` and `streamed` its views.

    `sync_example` and `async_example` are statements on a `client`. Of the flags that begin with `gives` one holds.
    """

    name: str
    target: str
    raw: str
    streamed: str
    endpoint: str
    verb: str
    route: str
    returns: str
    summary: str
    file: str
    identifier: str
    sync_example: str
    async_example: str
    raw_example: str
    ways: tuple[CallWay, ...]
    is_deprecated: bool
    takes_files: bool
    status: int
    gives_value: bool = False
    gives_nothing: bool = False
    gives_page: bool = False
    gives_items: bool = False
    gives_bytes: bool = False


@dataclass(frozen=True, slots=True)
class ProjectUnwrap:
    """A method that takes the requests of webhooks, as docs show it."""

    name: str
    target: str
    returns: str
    file: str
    identifier: str
    example: str


@dataclass(frozen=True, slots=True)
class ProjectType:
    """A type that users import, and the file that has it."""

    name: str
    file: str


@dataclass(frozen=True, slots=True)
class ProjectResource:
    """A resource with the files that are made for it. `attribute` is it, from `client` on, `link` its page of docs."""

    title: str
    attribute: str
    description: str
    page: PurePosixPath
    link: str
    test_file: PurePosixPath
    methods: tuple[ProjectMethod, ...]
    unwraps: tuple[ProjectUnwrap, ...]
    file: str


@dataclass(frozen=True, slots=True)
class MockAnswer:
    """What the mock of the API answers with; strings are Python source."""

    media: str
    status: int
    body: str


@dataclass(frozen=True, slots=True)
class MockRoute:
    """An operation of the mock: its verb and the regular expression of its path, as Python source."""

    verb: str
    route: str
    pattern: str
    answers: tuple[MockAnswer, ...]


@dataclass(frozen=True, slots=True)
class ProjectBuild:
    """What the build file says. What begins with `quoted_`, and the second of each of `urls`, is a literal of TOML and YAML."""

    quoted_name: str
    quoted_title: str
    quoted_description: str
    version: str
    requires_python: str
    oldest_python: str
    newest_python: str
    pythons: tuple[str, ...]
    http_requirement: str
    aiohttp_requirement: str
    needs_aiohttp: bool
    authors: str
    """Tables of TOML, without their braces; empty where nobody is named."""
    urls: tuple[tuple[str, str], ...]
    top_folder: str
    """The outermost folder of the package."""


@dataclass(frozen=True, slots=True)
class ProjectLicense:
    """A license: its name as the document has it and in SPDX, the text of the configuration's own, and who grants it."""

    name: str
    spdx: str
    quoted_spdx: str
    is_in_spdx: bool
    text: str
    url: str
    holder: str


@dataclass(frozen=True, slots=True)
class ShownMethods:
    """The methods that examples show; None where there is none of the kind."""

    first: ProjectMethod | None
    streaming: ProjectMethod | None
    paging: ProjectMethod | None
    upload: ProjectMethod | None
    raw: ProjectMethod | None


@dataclass(frozen=True, slots=True)
class ProjectFacts:
    """What several files of a project are made of. `title` and `description` are Markdown."""

    package: str
    package_folder: str
    name: str
    title: str
    description: str
    client: str
    error: str
    http_library: str
    options: tuple[ProjectOption, ...]
    credentials: tuple[ProjectOption, ...]
    constructor: str
    """How examples make a client, as a call."""
    required_arguments: tuple[str, ...]
    parse_wait: str
    """What stands before `parse()` of an async raw response."""
    timeout: str
    max_retries: str
    build: ProjectBuild
    license: ProjectLicense | None
    shown: ShownMethods
    repository: str
    """The URL of the repository as a literal, empty where the configuration names none."""
    resources: tuple[ProjectResource, ...]
    types: tuple[ProjectType, ...]
    generated: tuple[str, ...]
    once: tuple[str, ...]
    """The paths of files, as code of Markdown."""


@dataclass(frozen=True, slots=True)
class ProjectFile:
    """A file of a project: the template that gives it, and the part of the project that it is about, if it is about one."""

    path: PurePosixPath
    template: str
    about: ProjectResource | tuple[MockRoute, ...] | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """Everything around the package. Of `files`, those in `once` are written where nothing is and belong to the user then."""

    facts: ProjectFacts
    files: tuple[ProjectFile, ...]
    once: tuple[PurePosixPath, ...]
    marked: tuple[PurePosixPath, ...]
