"""The imports of a generated file: relative, in order, and under names that are free."""

from __future__ import annotations

from generator.lower.files import ImportCollector


def test_a_module_is_imported_as_its_file_sees_it() -> None:
    file = ImportCollector(("resources", "chat", "completions"))
    assert file.relative(("types", "chat", "reply")) == "...types.chat.reply"
    assert file.relative(("resources", "chat", "messages")) == ".messages"
    assert file.relative(()) == "..."
    assert ImportCollector(("types", "chat"), is_package=True).relative(("types", "chat", "reply")) == ".reply"


def test_a_name_that_the_file_has_is_imported_under_another() -> None:
    file = ImportCollector(("types", "order"), own=frozenset({"Field"}))
    assert file.use("pydantic", "Field") == "_Field"
    assert file.use("typing", "Any") == file.use("typing", "Any") == "Any"
    assert file.use("elsewhere", "Any") == "_Any"


def test_a_type_gives_way_to_what_may_be_imported_later() -> None:
    file = ImportCollector(("resources", "photos"), reserved=frozenset({"Style", "raw"}))
    assert not file.has_room_for(("types", "style"), "Style")
    assert file.has_room_for(("types", "photo"), "Photo")
    assert file.submodule(("types", "raw")) == "_raw"
    assert file.submodule(("types", "photo")) == "photo"


def test_imports_stand_in_the_usual_order() -> None:
    file = ImportCollector(("resources", "photos"))
    for module, name in [("..types.photo", "Photo"), ("typing", "cast"), ("pydantic", "Field"), ("typing", "Any")]:
        file.use(module, name)
    file.plain("builtins")
    lines = [(item.module, item.text, item.opens_group) for item in file.imports()]
    assert lines == [
        ("", "builtins", False),
        ("typing", "Any, cast", False),
        ("pydantic", "Field", True),
        ("..types.photo", "Photo", True),
    ]
