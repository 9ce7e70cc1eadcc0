"""Templates hold no logic: what needs a decision is a field of pymodel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

from generator.template_folder import template_folder

TEMPLATES = sorted(path for path in template_folder().rglob("*") if path.is_file())

FILTERS = {"indent", "tojson", "replace"}

ALLOWED = (
    nodes.Template,
    nodes.TemplateData,
    nodes.Output,
    nodes.Name,
    nodes.Getattr,
    nodes.Getitem,
    nodes.Const,
    nodes.For,
    nodes.If,
    nodes.Macro,
    nodes.Call,
    nodes.CallBlock,
    nodes.Include,
    nodes.Import,
    nodes.FromImport,
    nodes.Filter,
    nodes.Keyword,
)


def faults(text: str) -> list[str]:
    """What in a template is more than text, values, loops, flags, macros and includes."""
    tree = Environment().parse(text)
    macros = set(_macro_names(tree))
    return [fault for node in _walk(tree) for fault in _faults(node, macros)]


def _walk(node: nodes.Node) -> Iterator[nodes.Node]:
    yield node
    for child in node.iter_child_nodes():
        yield from _walk(child)


def _macro_names(tree: nodes.Template) -> Iterator[str]:
    yield "caller"
    for node in _walk(tree):
        match node:
            case nodes.Macro(name=name):
                yield name
            case nodes.Import(target=target):
                yield target
            case nodes.FromImport(names=names):
                yield from (name if isinstance(name, str) else name[1] for name in names)


def _faults(node: nodes.Node, macros: set[str]) -> Iterator[str]:
    place = f"line {node.lineno}: {type(node).__name__}"
    match node:
        case nodes.If(test=test):
            if not _is_value(test):
                yield f"{place}: the condition is not a bare flag"
        case nodes.For(test=test, recursive=recursive, iter=iterated):
            if test is not None or recursive or not _is_value(iterated):
                yield f"{place}: the loop does more than go over a field"
        case nodes.Filter(name=name):
            if name not in FILTERS:
                yield f"{place}: the filter {name}"
        case nodes.Call(node=called):
            if _root(called) not in macros:
                yield f"{place}: calls what is not a macro"
        case nodes.Name(name="loop"):
            yield f"{place}: asks how far a loop is"
        case _ if not isinstance(node, ALLOWED):
            yield place


def _is_value(node: nodes.Node) -> bool:
    """A name, or a field of one."""
    return _root(node) is not None


def _root(node: nodes.Node) -> str | None:
    while isinstance(node, (nodes.Getattr, nodes.Getitem)):
        node = node.node
    return node.name if isinstance(node, nodes.Name) else None


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(template_folder()).as_posix())
def test_a_template_holds_no_logic(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        "{% if a == 1 %}{% endif %}",
        "{% if not a %}{% endif %}",
        "{% if a and b %}{% endif %}",
        "{% if a is defined %}{% endif %}",
        "{% if a | length %}{% endif %}",
        "{% set a = 1 %}",
        "{{ a + 1 }}",
        "{{ a ~ b }}",
        "{{ a | join(', ') }}",
        "{{ a.upper() }}",
        "{{ 'x' if a else 'y' }}",
        "{{ [a] }}",
        "{% for a in b | sort %}{% endfor %}",
        "{% for a in b if a %}{% endfor %}",
        "{% for a in b %}{% if loop.last %}{% endif %}{% endfor %}",
        "{% for a in range(3) %}{% endfor %}",
        "{% with a = b %}{% endwith %}",
    ],
)
def test_logic_is_found(text: str) -> None:
    assert faults(text)


def test_what_templates_are_made_of_is_fine() -> None:
    text = (
        "{% from 'macros.j2' import method as one %}{% import 'docs.j2' as docs %}{% include 'header.j2' %}"
        "{% macro field(item) %}{{ item.name | indent(4) }}{{ caller() }}{% endmacro %}"
        "{% for item in model.fields %}{% if item.deprecated %}{{ field(item) }}{% else %}{{ docs.block(item) }}{% endif %}"
        "{{ one(item) }}{{ names[item.name] }}{% endfor %}{% call field(model) %}text{% endcall %}"
    )
    assert faults(text) == []
