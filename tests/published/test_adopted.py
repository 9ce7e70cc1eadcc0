"""`sdkgen adopt` writes a configuration that gives the names of published SDKs again.

Only what the document and a configuration can give counts. What an SDK has beyond that, `adopt` reports: methods written by
hand or of operations that the document lacks, and models that no schema fits. What hangs on these is listed here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from generator import pipeline
from generator.diagnostics import Diagnostic, Diagnostics
from generator.diagnostics.codes import Adopt
from tests.published.pairs import Pair
from tests.published.published_sdk import source


@dataclass(frozen=True, slots=True)
class Adoption:
    """A published SDK and the document that it is compared with.

    `least` is the share of names to reach, `beyond` has patterns of names that hang on what `adopt` could not recover.
    """

    pair: Pair
    document: str
    least: float
    beyond: tuple[str, ...]


OPENAI = Adoption(
    Pair("openai", "openai==2.54.0"),
    "openai.yml",
    0.988,
    (
        "*azure*",
        "*bedrock*",
        "*httpx2*",
        "*websocket*",
        "*reconnecting*",
        "*oauth*",
        "*subjecttoken*",
        "*parsed*",
        "*finishreasonerror",
        "*openai(provider)",
        "*openai(workload_identity)",
        "*openai(_enforce_credentials)",
        "*beta.realtime*",
        "*@*webhooks*",
    ),
)
LITHIC = Adoption(
    Pair("lithic", "lithic==0.133.0"),
    "lithic.yml",
    0.984,
    (
        "*financial_accounts.open_to_buy*",
        "*opentobuy*",
        "*financial_accounts.installment_plans*",
        "*installmentplans*",
        "*webhooks",
        "apiwebhookvalidationerror",
    ),
)
ADOPTIONS = [
    pytest.param(OPENAI, id="openai", marks=pytest.mark.openai),
    pytest.param(LITHIC, id="lithic", marks=pytest.mark.owntests),
]


@pytest.mark.parametrize("adoption", ADOPTIONS)
def test_names_are_those_of_the_adopted_sdk(
    adoption: Adoption, surface: Any, shared_folder: Path, tmp_path: Path
) -> None:
    document = shared_folder / "corpus" / adoption.document
    if not document.is_file():
        pytest.skip(f"no file {document}")
    sdk = source(adoption.pair) / "src" / adoption.pair.package
    diagnostics = Diagnostics()
    config = tmp_path / "sdk.yaml"
    config.write_text(pipeline.adopt(str(sdk), str(document), diagnostics).configuration, "utf-8")
    package = tmp_path / adoption.pair.package
    request = pipeline.Request(str(document), str(config), (), package, None, None)
    pipeline.generate(request, Diagnostics(), force=True)

    surface.LEFT_OUT.clear()
    report = surface.compare(surface.extract(str(sdk)), surface.extract(str(package)))
    beyond = [*adoption.beyond, *(pattern for item in diagnostics for pattern in _not_recovered(item))]
    score, missing = _score(report, beyond)
    print(f"{adoption.pair.package}: {score:.4f} of the names that the document and a configuration can give")
    assert score >= adoption.least, missing


def _score(report: Mapping[str, Any], beyond: list[str]) -> tuple[float, Mapping[str, list[str]]]:
    """The share of the names that are there, and the others by kind."""
    rows = {kind: row for kind, row in report["kinds"].items() if row["family"] == "names"}
    missing = {
        kind: [name for name in row["missing"] if not any(fnmatchcase(name.lower(), pattern) for pattern in beyond)]
        for kind, row in rows.items()
    }
    counted = sum(row["present"] for row in rows.values()) + sum(map(len, missing.values()))
    return 1 - sum(map(len, missing.values())) / counted, {kind: names for kind, names in missing.items() if names}


def _not_recovered(diagnostic: Diagnostic) -> Iterator[str]:
    """Patterns, in lower case, of the names that hang on what a diagnostic says is not recovered."""
    path = re.search(r"`client\.([\w.]+)`", diagnostic.message)
    if diagnostic.code in (Adopt.HandWrittenMethod, Adopt.EndpointNotInDocument) and path is not None:
        *around, resource, method = path[1].split(".") if "." in path[1] else ["", path[1]]
        yield from (f"*sync:{path[1]}{ending}" for ending in ("", "(*", ".*"))
        stem, folder = f"{resource.removesuffix('s')}_{method}", ".".join(["types", *around])
        for kind in ("params", "response"):
            yield f"{folder}.{stem}_{kind}.*"
            yield f"{folder}.{stem.replace('_', '')}{kind}"
    if diagnostic.code is Adopt.ModelNotRecovered and diagnostic.location is not None:
        module = ".".join(("types", *Path(diagnostic.location.path.rpartition("/types/")[2]).with_suffix("").parts))
        name = diagnostic.message.rpartition("`")[0].rpartition("`")[2]
        yield f"{module}.*"
        yield f"{module.rpartition('.')[0]}.{name}".lower()
