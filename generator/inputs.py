"""What a run is made from, once it is read."""

from __future__ import annotations

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

    def of_document(self, diagnostics: Diagnostics) -> Reporter:
        """Reports at places of the document."""
        return Reporter(diagnostics, self.source.locate)

    def of_config(self, diagnostics: Diagnostics) -> Reporter:
        """Reports at places of the configuration; where there is none, of the document."""
        return Reporter(diagnostics, (self.config_source or self.source).locate)
