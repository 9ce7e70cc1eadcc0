"""How arrays are written into one text: `collectionFormat` as `style` and `explode` (Swagger 2.0, Parameter Object)."""

from __future__ import annotations

from generator import pointer as pointers
from generator.diagnostics.codes import Parse, Upgrade
from generator.reading import Mapping
from generator.upgrade.parts import Part
from generator.upgrade.schemas import report_without_array
from generator.upgrade.swagger import Swagger

_IN_QUERY = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
"""What queries and forms can be told; elsewhere there are commas alone."""

_FORMATS = (*_IN_QUERY, "tsv")


def serialization(old: Swagger, value: Mapping, pointer: str, location: str) -> dict[str, Part]:
    """`style` and `explode` of a parameter, a field of a form or a header; none for what is no array."""
    place = pointers.join(pointer, "collectionFormat")
    if value.get("type") != "array":
        if value.get("collectionFormat") is not None:
            report_without_array(old, pointer)
        return {}
    written = _format(old, value, pointer)
    if location in ("query", "formData"):
        style, explodes = _IN_QUERY.get(written, _IN_QUERY["csv"])
        is_told = written in _IN_QUERY
    else:
        style, explodes, is_told = "simple", False, written == "csv"
    if not is_told:
        message = f"an array in a {_WORDS[location]} cannot be sent as `{written}`; taken as csv, `a,b`"
        hint = "If the server reads no commas, declare a string, and build it yourself."
        old.reader.report.warning(Upgrade.UnsupportedCollectionFormat, message, place, hint)
    told = place if "collectionFormat" in value else pointers.join(pointer, "type")
    return {"style": Part(told, style), "explode": Part(told, explodes)}


_WORDS = {"query": "query", "formData": "form", "path": "path", "header": "header"}


def _format(old: Swagger, value: Mapping, pointer: str) -> str:
    """The `collectionFormat` of an array; csv is the default, and what an unknown one is taken as."""
    written = old.reader.text(value, "collectionFormat", pointer) or "csv"
    if written in _FORMATS:
        return written
    message = f"`collectionFormat` must be one of {', '.join(_FORMATS)}, not `{written}`; taken as csv"
    old.reader.report.warning(Parse.InvalidDocument, message, pointers.join(pointer, "collectionFormat"))
    return "csv"
