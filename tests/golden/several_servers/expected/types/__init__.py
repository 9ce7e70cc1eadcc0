"""Types: what methods take and what they return."""

from __future__ import annotations
