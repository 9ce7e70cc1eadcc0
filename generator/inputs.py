"""What a run is made from, once it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.config.model import Config
from generator.diagnostics import Diagnostics, Reporter
from generator.source import Source


@dataclass(frozen=True, slots=True)
class Inputs:
    """The document as it was corrected, the configuration, and the overlays that it names."""

    source: Source
    config: Config
    config_source: Source | None
    overlays: tuple[str, ...]

    @property
    def files(self) -> tuple[str, ...]:
        """The files that were read beside those that the run was asked with."""
        return (*self.source.files, *self.overlays)

    @property
    def digests(self) -> Mapping[str, str]:
        """Of the document and of the configuration, if there is one."""
        configuration = {"configuration": f"sha256:{self.config_source.digest}"} if self.config_source else {}
        return {"document": f"sha256:{self.source.digest}", **configuration}

    def of_document(self, diagnostics: Diagnostics) -> Reporter:
        """Reports at places of the document."""
        return Reporter(diagnostics, self.source.locate)

    def of_config(self, diagnostics: Diagnostics) -> Reporter:
        """Reports at places of the configuration; where there is none, of the document."""
        return Reporter(diagnostics, (self.config_source or self.source).locate)
