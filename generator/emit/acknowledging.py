"""Takes what the maintainer made of a generated file for what was generated."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

from generator.emit import manifest
from generator.emit.lock import locked
from generator.emit.manifest import digest
from generator.emit.staging import remove_remains, staging


def acknowledge(output: Path, path: PurePosixPath, data: bytes) -> None:
    """Writes into the manifest that a generated file holds these bytes, so that the next run may change it."""
    with locked(output):
        remove_remains(output)
        known = manifest.read(output)
        if known is None or path not in known.files:
            return
        files = {**known.files, path: digest(data)}
        with staging(output) as staged:
            staged.add(PurePosixPath(manifest.NAME), replace(known, files=files).to_bytes()).commit()
