"""What a whole file looks like."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

from generator.models import write_models
from generator.pymodel import ModelModule, TypeAlias
from tests.models.models_in_short import INTEGER, docs, field, model, module, ref, required

COMPLETION_CHOICE = '''\
# Generated from the API's document: #/components/schemas/CompletionChoice
from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models import BaseModel
from .shared.usage import Usage

__all__ = ["CompletionChoice", "Logprobs", "Choices"]


class Logprobs(BaseModel):
    text_offset: list[int]
    """Where each token begins."""

    tokens: list[str]


class CompletionChoice(BaseModel):
    """One of the completions.

    There may be more.
    """

    finish_reason: Literal["stop", "length"]
    schema_: str = Field(alias="schema")
    format_: str | None = Field(default=None, alias="format")
    logprobs: Logprobs | None = None
    """How likely the tokens were.

        indented
    """

    usage: Usage


Choices: TypeAlias = list[CompletionChoice]
"""All of them."""
'''


def completion_choice() -> ModelModule:
    offsets = {"type": "array", "items": INTEGER}
    made = module(
        "completion_choice",
        model(
            "Logprobs",
            field("text_offset", offsets, required=True, doc=docs("Where each token begins.")),
            required("tokens", {"type": "array", "items": {"type": "string"}}),
        ),
        model(
            "CompletionChoice",
            required("finish_reason", {"enum": ["stop", "length"]}),
            required("schema_", wire="schema"),
            field("format_", wire="format"),
            field(
                "logprobs",
                ref("completion_choice.Logprobs"),
                doc=docs("How likely the tokens were.", "", "    indented"),
            ),
            required("usage", ref("shared.usage.Usage")),
            doc=docs("One of the completions.", "", "There may be more."),
        ),
        TypeAlias("Choices", "list[CompletionChoice]", docs("All of them.")),
        imports={".shared.usage": "Usage"},
        pointer="/components/schemas/CompletionChoice",
    )
    return replace(made, exports=("CompletionChoice", "Logprobs", "Choices"))


def test_a_file() -> None:
    usage = module("shared.usage", model("Usage"))
    files = {str(path): text for path, text in write_models([completion_choice(), usage]).items()}
    assert files["types/completion_choice.py"] == COMPLETION_CHOICE
    assert "\nfrom ..._runtime.models import BaseModel\n" in files["types/shared/usage.py"]


def test_a_class_without_fields() -> None:
    (text,) = write_models([module("thing", model("Bare"), model("Told", doc=docs("Empty on purpose.")))]).values()
    assert text.endswith('class Bare(BaseModel):\n    pass\n\n\nclass Told(BaseModel):\n    """Empty on purpose."""\n')


def test_docs_stay_as_they_are() -> None:
    line = '{{ 1 }} \\\\d {% raw %} class Fake(BaseModel): # é \\"\\"\\" <b>&amp;</b>'
    (text,) = write_models(
        [module("thing", model("Thing", field("name", doc=docs(line)), doc=docs(line, "class Fake:")))]
    ).values()
    assert text.count(line) == 2
    assert "\n    class Fake:\n" in text


def test_a_pointer_cannot_leave_its_comment() -> None:
    (text,) = write_models([module("thing", model("Thing"), pointer="/a\nimport os\u2028x")]).values()
    assert text.splitlines()[0].endswith(": #/a import os x")


def test_modules_with_aliases_only_or_nothing_at_all() -> None:
    alias = TypeAlias("Size", "Literal['s', 'm'] | str", None)
    (text,) = write_models([module("size", alias)]).values()
    assert "BaseModel" not in text
    assert "from typing import Literal, TypeAlias\n" in text
    assert text.endswith("\nSize: TypeAlias = Literal['s', 'm'] | str\n")
    assert write_models([]) == {}


def test_a_package_beside_a_module_of_its_name() -> None:
    parts = [module("chat", model("Chat", field("last", ref("chat.message.Message"))), imports={".message": "Message"})]
    parts = [replace(parts[0], path=PurePosixPath("types/chat/__init__.py")), module("chat.message", model("Message"))]
    files = {str(path): text for path, text in write_models(parts).items()}
    assert "    last: Message | None = None\n" in files["types/chat/__init__.py"]
    assert "class Message(BaseModel):" in files["types/chat/message.py"]
