"""What the codes of diagnostics mean, for people and scripts."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from generator.diagnostics.code import Code
from generator.diagnostics.codes import CODES, STAGES, codes_of


def find_code(name: str) -> Code | str:
    """The code of that name, in any case and with or without a slash; what to say where there is none."""
    known = {code.lower(): code for code in CODES}
    wanted = name.replace("/", "").lower()
    if wanted in known:
        return CODES[known[wanted]]
    close = get_close_matches(wanted, known, 1)
    hint = f"did you mean {known[close[0]]}?" if close else "`sdkgen explain` lists all."
    return f"there is no diagnostic {name!r}; {hint}"


def codes_text(code: Code | None) -> str:
    """One code with what to do, or a table of all, stage by stage."""
    if code is not None:
        return f"{code.severity.value}[{code}]: {code.meaning}\n  what to do: {code.remedy}\n"
    return "\n".join("\n".join(_table(stage)) + "\n" for stage in STAGES)


def codes_json(code: Code | None) -> list[dict[str, str]]:
    """The same as `[{code, severity, stage, meaning, remedy}]`; always a list, of one or of all."""
    return [
        {
            "code": found.name,
            "severity": found.severity.value,
            "stage": stage.__name__.lower(),
            "meaning": found.meaning,
            "remedy": found.remedy,
        }
        for stage in STAGES
        for found in codes_of(stage)
        if code in (None, found)
    ]


def _table(stage: type) -> Iterator[str]:
    yield heading(stage)
    width = max(map(len, CODES))
    for code in codes_of(stage):
        yield f"  {code.name:<{width}}  {code.severity.value:<7}  {code.meaning}"


def heading(stage: type) -> str:
    """The first line of what a stage says of its codes."""
    return (stage.__doc__ or "").strip().partition("\n")[0]
