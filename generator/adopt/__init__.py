"""`sdkgen adopt`: reads an existing SDK, without importing it, and writes the configuration that it was made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.adopt.configuration import Adoption
from generator.adopt.hand_written import files_of
from generator.adopt.package import read_package
from generator.adopt.reading import read_sdk
from generator.diagnostics import Reporter
from generator.document.types import Document


@dataclass(frozen=True, slots=True)
class Adopted:
    """A configuration as YAML, and the methods that were written by hand: name of a file -> its text."""

    configuration: str
    hand_written: Mapping[str, str]

    def write_hand_written(self, folder: Path) -> None:
        """Writes these files into a folder. Raises `FileExistsError` instead of writing over one."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in self.hand_written.items():
            with (folder / name).open("x", encoding="utf-8") as file:
                file.write(text)


def adopt(sdk: str, document: Document, document_report: Reporter) -> Adopted:
    """The configuration of an SDK: an installed package, a wheel, a source distribution or a folder.

    What cannot be recovered is reported with its place in the SDK. Raises `GenerationStopped` where there is no SDK.
    """
    import yaml

    diagnostics = document_report.diagnostics
    read, shapes = read_sdk(read_package(sdk, diagnostics), diagnostics)
    written = Adoption(read, shapes, document, diagnostics, document_report).written()
    text = str(yaml.safe_dump(written, sort_keys=False, allow_unicode=True, width=120))
    return Adopted(text, files_of(read))
