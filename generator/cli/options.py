"""What commands are asked with: each option is declared once, however many commands take it."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Concatenate, ParamSpec, get_type_hints

import typer

from generator.report import Format

if TYPE_CHECKING:
    from generator.pipeline import Request

DEFAULT_SPEC = "spec/openapi.yaml"
DEFAULT_CONFIG = "spec/sdk.yaml"
DEFAULT_OUTPUT = Path("generated")

P = ParamSpec("P")


def _hosts(names: list[str] | None) -> list[str] | None:
    for name in names or ():
        if "/" in name or "@" in name:
            raise typer.BadParameter(f"{name!r} is not a host; write it like schemas.example or schemas.example:8443")
    return names


Document = Annotated[
    str | None,
    typer.Argument(
        metavar="DOCUMENT",
        help=f"The OpenAPI document: a file, a URL, or - for standard input; {DEFAULT_SPEC} if you omit it.",
        show_default=False,
    ),
]
Spec = Annotated[str, typer.Option(metavar="FILE|URL|-", help="The same as DOCUMENT.")]
Config = Annotated[
    str | None,
    typer.Option(
        metavar="FILE",
        help=f"The SDK configuration. If you omit it, {DEFAULT_SPEC} has {DEFAULT_CONFIG} and other documents have none;"
        " '' uses none.",
    ),
]
Overlays = Annotated[
    list[str] | None,
    typer.Option("--overlay", metavar="FILE", help="An OpenAPI Overlay that corrects the document; may be repeated."),
]
Output = Annotated[Path, typer.Option(metavar="DIR", help="The folder of the SDK.")]
Project = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR", help="Make a whole project in this folder, with the SDK as src/NAME; in place of --output."
    ),
]
Package = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="The SDK's import name. If you omit it, the configuration's, else the folder's."),
]
Templates = Annotated[
    Path | None,
    typer.Option(
        metavar="DIR", exists=True, file_okay=False, help="A folder of templates that replace those of the same name."
    ),
]
AllowRemote = Annotated[
    list[str] | None,
    typer.Option(
        "--allow-remote",
        metavar="HOST",
        callback=_hosts,
        help="A host (or HOST:PORT) whose files the document may refer to, by https; may be repeated."
        " Private addresses are never read.",
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="PATH|TAG",
        help="Take only the operations below this path, or with this tag; may be repeated.",
    ),
]
Skip = Annotated[
    list[str] | None,
    typer.Option(
        "--skip",
        metavar="PATH|TAG",
        help="Leave out the operations below this path, or with this tag; may be repeated.",
    ),
]
Old = Annotated[
    str,
    typer.Argument(
        metavar="OLD",
        help="The document before: a file, a URL, or git:REV:path. Or a package: a folder, a wheel, a source archive, or the"
        " name of an installed one.",
    ),
]
New = Annotated[str, typer.Argument(metavar="NEW", help="The document or package after, in the same forms.")]
LeftOut = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE",
        exists=True,
        dir_okay=False,
        help="Of two packages: the names that are knowingly left out, one a line; * stands for any text.",
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help="Treat warnings as errors.")]
ReportFormat = Annotated[Format, typer.Option("--format", help="How diagnostics and reports are printed.")]
Force = Annotated[bool, typer.Option("--force", help="Overwrite files that were edited by hand or not generated.")]


@dataclass(frozen=True, slots=True)
class Options:
    """What every command takes that makes an SDK, or nearly so. Each field is an option; `spec` is DOCUMENT, too."""

    spec: Spec = DEFAULT_SPEC
    config: Config = None
    overlay: Overlays = None
    output: Output = DEFAULT_OUTPUT
    project: Project = None
    package: Package = None
    templates: Templates = None
    allow_remote: AllowRemote = None
    only: Only = None
    skip: Skip = None
    strict: Strict = False
    format: ReportFormat = Format.TEXT

    def request(self) -> Request:
        from generator.pipeline import Request

        return Request(
            spec=self.spec,
            config=_default_config(self.spec) if self.config is None else self.config or None,
            overlays=tuple(self.overlay or ()),
            output=self.output if self.project is None else self.project,
            package=self.package,
            templates=self.templates,
            allow_remote=tuple(self.allow_remote or ()),
            only=tuple(self.only or ()),
            skip=tuple(self.skip or ()),
            project=self.project is not None,
        )

    def arguments(self) -> list[str]:
        """What `sdkgen COMMAND` is called with to ask for the same SDK."""
        options = [("--config", self.config), *(("--overlay", path) for path in self.overlay or ())]
        options += [
            ("--output", None if self.output == DEFAULT_OUTPUT else str(self.output)),
            ("--project", None if self.project is None else str(self.project)),
            ("--package", self.package),
        ]
        options += [("--templates", None if self.templates is None else str(self.templates))]
        options += [("--allow-remote", host) for host in self.allow_remote or ()]
        options += [("--only", name) for name in self.only or ()]
        options += [("--skip", name) for name in self.skip or ()]
        document = [] if self.spec == DEFAULT_SPEC else [self.spec]
        return [*document, *(part for name, value in options if value is not None for part in (name, value))]

    @property
    def has_unused_configuration(self) -> bool:
        """Whether there is a configuration in the usual place that a run without `--config` does not use."""
        return self.config is None and not _is_default(self.spec) and Path(DEFAULT_CONFIG).is_file()


def check_diff(
    are_packages: bool,
    left_out: Path | None,
    config: str | None,
    old_config: str | None,
    package: str | None,
    allow_remote: list[str] | None,
) -> None:
    """Refuses options of documents beside packages, and those of packages beside documents."""
    of_documents = {
        "--config": config,
        "--old-config": old_config,
        "--package": package,
        "--allow-remote": allow_remote,
    }
    for name, value in of_documents.items() if are_packages else {"--left-out": left_out}.items():
        if value:
            other = "two packages" if are_packages else "two documents"
            raise typer.BadParameter(f"it has no effect on {other}; leave it out", param_hint=name)


def compared(before: Options, after: Options) -> tuple[Request, Request]:
    """What `diff` compares two documents by. The usual configuration counts if either is the usual document."""
    usual = ""
    if after.config is None and DEFAULT_SPEC in (before.spec.rpartition(":")[2], after.spec.rpartition(":")[2]):
        usual = DEFAULT_CONFIG if Path(DEFAULT_CONFIG).is_file() else ""
    return (
        replace(before, config=before.config or usual).request(),
        replace(after, config=after.config or usual).request(),
    )


def takes_options(command: Callable[Concatenate[Options, P], None]) -> Callable[..., None]:
    """The command with DOCUMENT and an option for each field of `Options`, which it gets as its first argument."""

    @wraps(command)
    def run(**given: object) -> None:
        document = given.pop("document")
        shared = {field.name: given.pop(field.name) for field in fields(Options)}
        shared["spec"] = _document(document, shared["spec"])
        if shared["project"] is not None and shared["output"] != DEFAULT_OUTPUT:
            message = "--output is the folder of the SDK alone, --project that of a project around it; pass one"
            raise typer.BadParameter(message, param_hint="--project")
        command(Options(**shared), **given)  # type: ignore[arg-type, call-arg]  # typer has checked them

    own = [*inspect.signature(command, eval_str=True).parameters.values()][1:]
    hints = get_type_hints(Options, include_extras=True)
    kind = inspect.Parameter.KEYWORD_ONLY
    shared = [inspect.Parameter(f.name, kind, default=f.default, annotation=hints[f.name]) for f in fields(Options)]
    document = inspect.Parameter("document", kind, default=None, annotation=Document)
    # What a command cannot do without stands before the document.
    needed = [parameter.replace(kind=kind) for parameter in own if parameter.default is parameter.empty]
    others = [parameter.replace(kind=kind) for parameter in own if parameter.default is not parameter.empty]
    parameters = [*needed, document, *shared, *others]
    run.__dict__["__signature__"] = inspect.Signature(parameters)
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return run


def _document(document: object, spec: object) -> object:
    """The document by either way to say it."""
    if document is not None and spec not in (DEFAULT_SPEC, document):
        raise typer.BadParameter(f"{document!r} and --spec {spec!r} are two documents; pass one", param_hint="DOCUMENT")
    return spec if document is None else document


def _default_config(spec: str) -> str | None:
    """The configuration of the default document, if there is one: it knows nothing of any other document."""
    return DEFAULT_CONFIG if _is_default(spec) and Path(DEFAULT_CONFIG).is_file() else None


def _is_default(spec: str) -> bool:
    return os.path.abspath(spec) == os.path.abspath(DEFAULT_SPEC)
