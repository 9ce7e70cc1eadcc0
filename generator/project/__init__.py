"""A project around the package: what stands beside it so that it can be tested, documented and published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from generator import ir
from generator.cache import Cache
from generator.config.model import Config
from generator.diagnostics import Diagnostics
from generator.emit.shares import NOTHING_SHARED, Shares
from generator.files import Files, check_paths, joined
from generator.naming import NameTable
from generator.project import markdown
from generator.project.examples import Inputs, report_examples
from generator.project.facts import package_folder, project_facts
from generator.project.methods import MethodExamples
from generator.project.mock import routes
from generator.pymodel import Package, Project, ProjectFacts, ProjectFile, ProjectLicense, ProjectResource
from generator.request import Request

_README = PurePosixPath("README.md")
_GENERATED = {
    "README.md": "README.md",
    "api.md": "api.md",
    "pyproject.toml": "pyproject.toml",
    "tests/conftest.py": "conftest.py",
    "tests/mock_api.py": "mock_api.py",
    "tests/operations.py": "operations.py",
    "mkdocs.yml": "mkdocs.yml",
    "docs/index.md": "docs/index.md",
    "docs/client.md": "docs/client.md",
    "llms.txt": "llms.txt",
    ".github/workflows/check.yml": "workflows/check.yml",
    ".github/workflows/test.yml": "workflows/test.yml",
    ".github/workflows/release.yml": "workflows/release.yml",
}
"""Files that are generated at each run, and the templates that give them; the README between its marks."""
_ONCE = {
    ".gitignore": "gitignore",
    "CHANGELOG.md": "CHANGELOG.md",
    "examples/first_call.py": "example.py",
    "examples/async_client.py": "async_example.py",
}
"""Files that are written once."""
_LICENSE = "LICENSE"
_LICENSE_TEXTS = ("Apache-2.0", "MIT")
"""The licenses whose texts there are templates of."""


def around(
    files: Files,
    request: Request,
    api: ir.API,
    names: NameTable,
    package: Package,
    inputs: Inputs,
    cache: Cache,
    diagnostics: Diagnostics,
) -> tuple[Files, tuple[str, ...], Shares]:
    """The files of the package as those of the project that is asked for; as they are where none is.

    Beside them the patterns of those that belong to the user, and what the user shares. Raises UnsafePath for a path that
    leaves the output folder. What is wrong with the user's templates is reported; GenerationStopped is raised then.
    """
    config = inputs.config
    keep = (*config.python.keep_files, *config.settings.keep_files)
    if not request.project:
        check_paths(files)
        return files, keep, NOTHING_SHARED
    from generator.format import format_files
    from generator.render import render_project
    from generator.template_faults import reported

    report_examples(api, inputs, diagnostics)
    made = project(api, names, package, config)
    folder = package_folder(names.client.package)
    below = {folder / path: text for path, text in files.items()}
    with reported(request, diagnostics):
        beside = format_files(render_project(made, request.templates), cache)
    whole = joined(package=below, project=beside)
    check_paths(whole)
    return whole, keep, Shares(made.once, made.marked)


def project(api: ir.API, names: NameTable, package: Package, config: Config) -> Project:
    """What a project has beside its package, ready for the templates."""
    resources = tuple(_resources(api, names, package, config))
    facts = _facts(api, names, package, config, resources)
    once = {**_ONCE, **({_LICENSE: _license_template(facts.license)} if facts.license else {})}
    files = [ProjectFile(PurePosixPath(path), template) for path, template in {**_GENERATED, **once}.items()]
    tests = [
        ProjectFile(resource.test_file, "test_resource.py", resource) for resource in resources if resource.methods
    ]
    pages = [ProjectFile(resource.page, "docs/resource.md", resource) for resource in resources]
    mock = [item for item in files if item.template != "operations.py"]
    mock.append(ProjectFile(PurePosixPath("tests/operations.py"), "operations.py", routes(api)))
    return Project(facts, (*mock, *tests, *pages), tuple(map(PurePosixPath, once)), (_README,))


def _license_template(license_: ProjectLicense) -> str:
    """The template of the license: its own text, that of a license that we have, or where to find it."""
    if license_.text:
        return "licenses/own"
    return f"licenses/{license_.spdx}" if license_.spdx in _LICENSE_TEXTS else "licenses/other"


def _facts(
    api: ir.API, names: NameTable, package: Package, config: Config, resources: tuple[ProjectResource, ...]
) -> ProjectFacts:
    names_of_files = (path for path in _GENERATED if path != _README.name and "/" not in path)
    generated = ("src/", "tests/", "docs/", ".github/workflows/", *names_of_files)
    license_ = (_LICENSE,) if api.publisher.license is not None else ()
    return project_facts(api, names, config, package.facts, resources, generated, (*_ONCE, *license_))


def _resources(api: ir.API, names: NameTable, package: Package, config: Config) -> Iterator[ProjectResource]:
    """The resources that have methods, and before them the client itself if it has some."""
    wanted = {request.endpoint: request.params for request in config.publishing.examples.values()}
    folder = package_folder(names.client.package)
    examples = MethodExamples(api, names, names.client.package, folder, wanted)
    if api.root.methods:
        yield _client_as_resource(api.root, package, examples, folder)
    classes = {module.path: module.classes[0] for module in package.resources}
    attributes = _attributes(api.root, names)
    for resource in ir.walk(api.root):
        if not resource.methods or not resource.key:
            continue
        module = PurePosixPath(*names.resources[resource.key].module)
        page = PurePosixPath("docs", module).with_suffix(".md")
        path, own = attributes[resource.key], classes[module.with_suffix(".py")]
        yield ProjectResource(
            attribute="client." + ".".join(path),
            title=".".join(path),
            description=markdown.plain(resource.description),
            page=page,
            link=page.relative_to("docs").as_posix(),
            test_file=PurePosixPath("tests", module.parent, f"test_{module.name}.py"),
            file=(folder / module).with_suffix(".py").as_posix(),
            methods=tuple(examples.methods(resource, own.methods, path)),
            unwraps=tuple(examples.unwraps(resource, own.unwraps, path)),
        )


def _client_as_resource(
    root: ir.Resource, package: Package, examples: MethodExamples, folder: PurePosixPath
) -> ProjectResource:
    """The methods of the client itself, shown as those of a resource."""
    page = PurePosixPath("docs", "client_methods.md")
    return ProjectResource(
        attribute="client",
        title="Methods of the client",
        description="",
        page=page,
        link=page.name,
        test_file=PurePosixPath("tests", "test_client_methods.py"),
        file=(folder / "_client.py").as_posix(),
        methods=tuple(examples.methods(root, package.client.clients[0].methods, ())),
        unwraps=(),
    )


def _attributes(root: ir.Resource, names: NameTable) -> Mapping[str, tuple[str, ...]]:
    """The attributes that lead from the client to each resource, by its key."""
    paths: dict[str, tuple[str, ...]] = {root.key: ()}
    for resource in ir.walk(root):
        for child in resource.children:
            paths[child.key] = (*paths[resource.key], names.resources[child.key].attribute)
    return paths
