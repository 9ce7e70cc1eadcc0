"""The last stage: files to disk, or a report of how the disk differs from them. `write` and `compare` are all of it."""

from __future__ import annotations

from generator.emit.comparing import compare
from generator.emit.report import Change, Report, Status
from generator.emit.shares import Shares
from generator.emit.writing import write

__all__ = ["Change", "Report", "Shares", "Status", "compare", "write"]
