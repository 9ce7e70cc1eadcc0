"""Typed reading of an untyped tree, for each stage that works on the document as it is written."""

from generator.reading.reader import Mapping, Reader, extensions

__all__ = ["Mapping", "Reader", "extensions"]
