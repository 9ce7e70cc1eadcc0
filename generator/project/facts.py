"""What the files of a project say in common: names, versions, requirements, links, and the methods to show first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import PurePosixPath

from generator import ir
from generator.config.model import Config
from generator.lower.expressions import source
from generator.naming import NameTable
from generator.project import markdown
from generator.pymodel import (
    Facts,
    ProjectBuild,
    ProjectFacts,
    ProjectLicense,
    ProjectMethod,
    ProjectOption,
    ProjectResource,
    ProjectType,
    ShownMethods,
)

_PYTHONS = ("3.10", "3.11", "3.12", "3.13")
_HTTP = {
    # The HTTP library: what is required of it, and the first Python that it runs on.
    "httpx": ("httpx>=0.27", "3.10"),
    "httpx2": ("httpx2>=2.12", "3.11"),
}
_AIOHTTP = "aiohttp>=3.10"
_VERSION = re.compile(r"v?(\d+(?:\.\d+)*(?:(?:a|b|rc)\d+)?(?:\.post\d+)?(?:\.dev\d+)?)")
_NUMBERS = re.compile(r"\d+")
_REPOSITORY = "Repository"
_FIRST_VERSION = "0.1.0"


def project_facts(
    api: ir.API,
    names: NameTable,
    config: Config,
    facts: Facts,
    resources: tuple[ProjectResource, ...],
    generated: Sequence[str],
    once: Sequence[str],
) -> ProjectFacts:
    """The facts of a project. `generated` and `once` are the paths of files, as its README lists them."""
    client = names.client
    options, needed = tuple(map(_option, api.client.options)), tuple(_needed(api.client))
    return ProjectFacts(
        package=client.package,
        package_folder=package_folder(client.package).as_posix(),
        name=_name(client.package, config),
        title=markdown.plain(_title(api, names, config)),
        description=markdown.plain(_description(api, names)),
        client=client.client,
        error=client.error,
        http_library=config.settings.http_library,
        options=options,
        credentials=tuple(made for option, made in zip(api.client.options, options) if option.credential),
        constructor=f"{client.client}({', '.join(needed)})",
        required_arguments=needed,
        parse_wait="await " if api.client.awaits_raw_responses else "",
        timeout=facts.timeout,
        max_retries=facts.max_retries,
        build=_build(api, names, config),
        license=_license(api, names, config),
        shown=_Shown(resources, config).methods(),
        repository=next(
            (url for name, url in _urls(api.publisher, config.publishing.repository) if name == _REPOSITORY), ""
        ),
        resources=resources,
        types=tuple(_types(names)),
        generated=tuple(map(markdown.code, generated)),
        once=tuple(map(markdown.code, once)),
    )


def _build(api: ir.API, names: NameTable, config: Config) -> ProjectBuild:
    http, oldest = _HTTP[config.settings.http_library]
    pythons = _PYTHONS[_PYTHONS.index(oldest) :]
    return ProjectBuild(
        quoted_name=markdown.quoted(_name(names.client.package, config)),
        quoted_title=markdown.quoted(_title(api, names, config)),
        quoted_description=markdown.quoted(_description(api, names)),
        version=version_of(names.client.version),
        requires_python=f">={oldest}",
        oldest_python=oldest,
        newest_python=pythons[-1],
        pythons=pythons,
        http_requirement=http,
        aiohttp_requirement=_AIOHTTP,
        needs_aiohttp=api.client.uses_aiohttp,
        authors=_authors(api.publisher),
        urls=tuple(_urls(api.publisher, config.publishing.repository)),
        top_folder=PurePosixPath(*package_folder(names.client.package).parts[:2]).as_posix(),
    )


def _license(api: ir.API, names: NameTable, config: Config) -> ProjectLicense | None:
    publisher, own = api.publisher, config.publishing.license
    if publisher.license is None:
        return None
    spdx = license_name(publisher.license)
    return ProjectLicense(
        name=markdown.plain(publisher.license),
        spdx=spdx,
        quoted_spdx=markdown.quoted(spdx),
        is_in_spdx=spdx.casefold() in _SPDX,
        text=own.contents or "" if own else "",
        url=markdown.one_line(publisher.license_url),
        holder=markdown.one_line(publisher.name or api.title or names.client.package),
    )


def _name(package: str, config: Config) -> str:
    return config.python.project_name or package.replace(".", "-").replace("_", "-").strip("-")


def _title(api: ir.API, names: NameTable, config: Config) -> str:
    return config.publishing.readme_title or f"{markdown.one_line(api.title) or names.client.title} for Python"


def _description(api: ir.API, names: NameTable) -> str:
    return f"Python client for {markdown.one_line(api.title) or names.client.package}."


class _Shown:
    """Chooses the methods that examples show: what the configuration names, else the most telling ones."""

    def __init__(self, resources: Iterable[ProjectResource], config: Config) -> None:
        self.all = [method for resource in resources for method in resource.methods if not method.is_deprecated]
        self.wanted = {name: request.endpoint for name, request in config.publishing.examples.items()}

    def methods(self) -> ShownMethods:
        return ShownMethods(
            first=self._first(),
            streaming=self._by("streaming", lambda method: method.gives_items),
            paging=self._by("pagination", lambda method: method.gives_page),
            upload=self._by("file_uploads", lambda method: method.takes_files),
            raw=self._best(lambda method: method.gives_value),
        )

    def _first(self) -> ProjectMethod | None:
        """What a README begins with: a value or a list that can be had with few arguments."""
        return (
            self._named("headline")
            or self._named("default")
            or self._best(lambda method: method.gives_value or method.gives_page)
            or self._best(lambda method: True)
        )

    def _by(self, name: str, fits: Callable[[ProjectMethod], bool]) -> ProjectMethod | None:
        """The method that the configuration names for something, else the simplest that fits."""
        named = self._named(name, fits)
        return named or self._best(fits)

    def _best(self, fits: Callable[[ProjectMethod], bool]) -> ProjectMethod | None:
        """The method with the shortest call among those that fit; of two the first in the document."""
        return min(filter(fits, self.all), key=lambda method: len(method.ways[0].arguments), default=None)

    def _named(self, name: str, fits: Callable[[ProjectMethod], bool] = lambda _: True) -> ProjectMethod | None:
        endpoint = self.wanted.get(name)
        return next((m for m in self.all if m.endpoint.lower() == (endpoint or "").lower() and fits(m)), None)


def package_folder(package: str) -> PurePosixPath:
    """Where a package stands in its project."""
    return PurePosixPath("src", *package.split("."))


def version_of(version: str) -> str:
    """A version that packages can have (PEP 440): `v1.2` is 1.2, the date 2024-01-31 is 2024.1.31, any other word 0.1.0."""
    match = _VERSION.fullmatch(version.strip())
    if match:
        return match[1]
    numbers = _NUMBERS.findall(version)
    return ".".join(str(int(number)) for number in numbers[:3]) or _FIRST_VERSION


def license_name(name: str) -> str:
    """A license by its name in SPDX, where what a document calls it is another spelling: `Apache 2.0`, `MIT License`."""
    words = " ".join(re.sub(r"[^a-z0-9.]+", " ", name.casefold()).split())
    return _SPELLINGS.get(words.removeprefix("the ").replace(" version ", " ").replace(" license", ""), name)


_SPELLINGS = {"mit": "MIT", "apache 2.0": "Apache-2.0", "apache 2": "Apache-2.0", "apache2.0": "Apache-2.0"}
_SPDX = frozenset(
    name.casefold()
    for name in """0BSD AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 BSD-2-Clause BSD-3-Clause BSL-1.0 CC0-1.0 CC-BY-4.0
    EPL-2.0 EUPL-1.2 GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later ISC LGPL-2.1-only LGPL-2.1-or-later
    LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MPL-2.0 Unlicense Zlib LicenseRef-Proprietary""".split()
)
"""Licenses that build tools know by these names; of others the name stands in the README alone."""


def _authors(publisher: ir.Publisher) -> str:
    """The authors as a table of TOML; empty where nobody is named."""
    parts = [("name", publisher.name), ("email", publisher.email if _is_mail(publisher.email) else None)]
    named = [f"{key} = {markdown.quoted(value)}" for key, value in parts if value]
    return ", ".join(named)


def _is_mail(text: str | None) -> bool:
    return re.fullmatch(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+", text or "") is not None


def _urls(publisher: ir.Publisher, repository: str | None) -> Iterator[tuple[str, str]]:
    if repository:
        base = f"https://github.com/{repository.partition('#')[0]}"
        yield from (("Homepage", markdown.quoted(base)), (_REPOSITORY, markdown.quoted(base)))
    if publisher.docs and publisher.docs.startswith(("https://", "http://")):
        yield "Documentation", markdown.quoted(publisher.docs)


def _needed(client: ir.Client) -> Iterator[str]:
    """The arguments without which no client can be made, where no environment variable stands in for them."""
    for option in client.options:
        if option.required and option.env is None:
            yield f'{option.name}="..."' if option.kind == "string" else f"{option.name}={_test_value(option)}"
    if not client.servers:
        yield 'base_url="https://api.example"'


def _option(option: ir.ClientOption) -> ProjectOption:
    return ProjectOption(option.name, option.env or "", markdown.plain(option.description), _test_value(option))


def _test_value(option: ir.ClientOption) -> str:
    if option.choices:
        return source(option.choices[0])
    if option.default is not None:
        return source(option.default)
    values: dict[str, str | int | float | bool | None] = {"integer": 1, "number": 1.5, "boolean": True, "null": None}
    return source(values.get(option.kind, option.name))


def _types(names: NameTable) -> Iterator[ProjectType]:
    folder = package_folder(names.client.package)
    of_params = [method.params for method in names.methods.values() if method.params is not None]
    own = [name for name in names.types.values() if name not in names.nested]
    for name in sorted(dict.fromkeys([*of_params, *own]), key=lambda name: (name.module, name.name)):
        yield ProjectType(name.name, folder.joinpath(*name.module).with_suffix(".py").as_posix())
