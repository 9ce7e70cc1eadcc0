"""`generator/DIAGNOSTICS.md`: every code with what it means and an example that a case of this folder printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.diagnostics.code import Code
from generator.diagnostics.codes import STAGES, codes_of
from generator.report.codes import heading
from tests.errors.expected import Example, examples

PAGE = Path(__file__).parent.parent.parent / "generator" / "DIAGNOSTICS.md"

_INTRODUCTION = """\
# Diagnostics

What `sdkgen` says about a document, a configuration or an output folder, code by code. `sdkgen explain CODE` says the
same in a terminal. This page is made of the code and of the tests in `tests/errors`, whose output the examples are.

A diagnostic has a place (`path:line:column`), a severity, a code and a message. Below it stand the lines of the source
with a mark, the JSON pointer of the place (`at`) and, where there is one, a hint that can be pasted.

- An error stops the run after its stage, so that all errors of the stage are shown at once. Nothing is written, and the
  exit code is 1.
- A warning or a note stops nothing. With `--strict` a warning is an error.
- `--format json` prints an array of `{path, line, column, severity, code, message, pointer, hint}` on stdout,
  `--format github` annotations for a pull request.
- Warnings and notes can be turned off in the configuration, everywhere or at some places and below them:

```yaml
diagnostics:
  ignored:
    UntaggedUnion: true
    EndpointNotConfigured: [get /health, "#/paths/~1metrics"]
```

Codes stay what they are: scripts and configurations may rely on them.
"""


def page() -> str:
    """The whole page."""
    shown = shortest_examples()
    return "\n".join([_INTRODUCTION, *_index(), *(line for stage in STAGES for line in _stage(stage, shown))])


def shortest_examples() -> Mapping[str, Example]:
    """For each code the example of the case that has its name, else the shortest one."""
    found: dict[str, Example] = {}
    for example in sorted(examples(), key=_rank):
        found.setdefault(example.code, example)
    return found


def _rank(example: Example) -> tuple[bool, int, str]:
    is_namesake = example.case.replace("_", "") == example.code.lower()
    return (not is_namesake, len(example.text), example.case)


def _index() -> Iterator[str]:
    yield "| stage | codes |"
    yield "|---|---|"
    for stage in STAGES:
        yield f"| {stage.__name__.lower()} | {', '.join(f'[{code}](#{code.name.lower()})' for code in codes_of(stage))} |"
    yield ""


def _stage(stage: type, shown: Mapping[str, Example]) -> Iterator[str]:
    yield f"## {heading(stage).rstrip('.')}"
    yield ""
    for code in codes_of(stage):
        yield from _code(code, shown[code.name].text)


def _code(code: Code, example: str) -> Iterator[str]:
    yield f"### {code}"
    yield ""
    yield f"*{code.severity.value.capitalize()}.* {code.meaning} {code.remedy}"
    yield ""
    yield "```text"
    yield from (line.rstrip() for line in example.split("\n"))
    yield "```"
    yield ""
