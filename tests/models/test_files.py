"""What a whole file looks like. A release of datamodel-code-generator that writes something else fails here."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.models import write_models
from generator.pymodel import ModelModule
from generator.template_folder import template_folder
from tests.models.models_in_short import DATE, INTEGER, NULL, STRING, alias, array, docs, model, module, ref, tagged

COMPLETION_CHOICE = '''\
# Generated from the API's document: #/components/schemas/CompletionChoice
from __future__ import annotations

from datetime import date as date_aliased
from typing import Annotated, Literal, TypeAlias

from pydantic import Field
from typing_extensions import TypeAliasType

from ._models import BaseModel
from .shared.usage import Usage

Parts = TypeAliasType("Parts", "str | list[Parts] | None")
"""Parts within parts."""


class Logprobs(BaseModel):
    text_offset: list[int]
    """Where each token begins."""

    tokens: dict[str, object] | None = None
    date: date_aliased | None = None


class CompletionChoice(BaseModel):
    """One of the completions.

    There may be more.
    """

    kind: Literal["choice"]
    finish_reason: Literal["stop", "length"] | str
    schema_: str = Field(alias="schema")
    format_: str | None = Field(default=None, alias="format")
    logprobs: Logprobs | None = None
    """How likely the tokens were.

        indented
    """

    usage: Usage | None = None
    parts: Parts | None = None


class Refusal(BaseModel):
    kind: Literal["refusal", "error"]


Answer: TypeAlias = Annotated[CompletionChoice | Refusal, Field(..., discriminator="kind")]
"""One or the other.

There is no third.
"""


Choices: TypeAlias = list[Answer]
'''


def completion_choice() -> ModelModule:
    any_value = {"type": "string", "x-python-type": "object"}
    return module(
        "completion_choice",
        alias(
            "Parts",
            {"anyOf": [STRING, array(ref("completion_choice.Parts")), NULL]},
            doc=docs("Parts within parts."),
            lazy=True,
        ),
        model(
            "Logprobs",
            {
                "text_offset": array(INTEGER),
                "tokens": {"type": "object", "additionalProperties": any_value},
                "date": DATE,
            },
            required=("text_offset",),
            field_docs={"text_offset": docs("Where each token begins.")},
        ),
        model(
            "CompletionChoice",
            {
                "kind": {"const": "choice"},
                "finish_reason": {"anyOf": [{"enum": ["stop", "length"]}, STRING]},
                "schema": STRING,
                "format": STRING,
                "logprobs": ref("completion_choice.Logprobs"),
                "usage": {"anyOf": [ref("shared.usage.Usage"), NULL]},
                "parts": ref("completion_choice.Parts"),
            },
            required=("kind", "finish_reason", "schema"),
            names={"schema": "schema_", "format": "format_"},
            doc=docs("One of the completions.", "", "There may be more."),
            field_docs={"logprobs": docs("How likely the tokens were.", "", "    indented")},
        ),
        model("Refusal", {"kind": {"enum": ["refusal", "error"]}}, required=("kind",)),
        alias(
            "Answer",
            tagged(
                "kind",
                choice="completion_choice.CompletionChoice",
                refusal="completion_choice.Refusal",
                error="completion_choice.Refusal",
            ),
            doc=docs("One or the other.", "", "There is no third."),
        ),
        alias("Choices", array(ref("completion_choice.Answer"))),
        pointer="/components/schemas/CompletionChoice",
    )


def test_a_file() -> None:
    usage = module("shared.usage", model("Usage"))
    files = {str(path): text for path, text in write_models([completion_choice(), usage]).items()}
    assert files["types/completion_choice.py"] == COMPLETION_CHOICE
    assert "\nfrom ._models import BaseModel\n" in files["types/shared/usage.py"]


def test_a_class_without_fields() -> None:
    (text,) = write_models([module("thing", model("Bare"), model("Told", doc=docs("Empty on purpose.")))]).values()
    assert text.endswith('class Bare(BaseModel):\n    pass\n\n\nclass Told(BaseModel):\n    """Empty on purpose."""\n')


def test_docs_stay_as_they_are() -> None:
    line = '{{ 1 }} \\\\d {% raw %} class Fake(BaseModel): # é \\"\\"\\" <b>&amp;</b> str'
    thing = model("Thing", {"name": STRING}, doc=docs(line, "class Fake:"), field_docs={"name": docs(line)})
    (text,) = write_models([module("thing", thing, alias("Name", STRING, doc=docs(line, "class Fake:")))]).values()
    assert text.count(line) == 3
    assert "\n    class Fake:\n" in text


def test_a_pointer_cannot_leave_its_comment() -> None:
    (text,) = write_models([module("thing", model("Thing"), pointer="/a\nimport os\u2028x")]).values()
    assert text.splitlines()[0].endswith(": #/a import os x")


def test_modules_with_aliases_only_or_nothing_at_all() -> None:
    (text,) = write_models([module("size", alias("Size", {"enum": ["s", "m"]}))]).values()
    assert "BaseModel" not in text
    assert text.endswith('\nSize: TypeAlias = Literal["s", "m"]\n')
    assert write_models([]) == {}


def test_fields_and_classes_stay_in_the_order_of_the_document() -> None:
    things = [model("Zed", {name: STRING for name in ("zeta", "alpha", "mid")}, required=("mid",)), model("Abc")]
    (text,) = write_models([module("thing", *things)]).values()
    assert [text.index(word) for word in ("class Zed", "zeta:", "alpha:", "mid:", "class Abc")] == sorted(
        text.index(word) for word in ("class Zed", "zeta:", "alpha:", "mid:", "class Abc")
    )


def test_a_template_of_the_user_is_taken_instead_of_ours(tmp_path: Path) -> None:
    ours = template_folder() / "models" / "pydantic_v2" / "BaseModel.jinja2"
    theirs = tmp_path / "pydantic_v2" / "BaseModel.jinja2"
    theirs.parent.mkdir()
    theirs.write_text(ours.read_text().replace("({{ base_class }})", "({{ base_class }}, frozen=True)"))
    things = module("thing", model("Thing", {"size": ref("thing.Size")}), alias("Size", {"enum": ["s", "m"]}))
    (text,) = write_models([things], templates=tmp_path).values()
    assert "\nclass Thing(BaseModel, frozen=True):\n" in text
    assert '\nSize: TypeAlias = Literal["s", "m"]\n' in text


def test_the_templates_of_datamodel_code_generator_work_too(tmp_path: Path) -> None:
    """A user who has templates for its own command line can use them as they are."""
    import datamodel_code_generator

    package = Path(datamodel_code_generator.__file__).parent
    shutil.copytree(package / "model" / "template" / "pydantic_v2", tmp_path / "pydantic_v2")
    thing = model("Thing", {"size": STRING, "class": INTEGER}, required=("size",), names={"class": "class_"})
    (text,) = write_models([module("thing", thing)], templates=tmp_path).values()
    assert text.endswith(
        'class Thing(BaseModel):\n    size: str\n    class_: int | None = Field(default=None, alias="class")\n'
    )
