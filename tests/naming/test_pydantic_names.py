"""Components that pydantic names after Python classes have names that their users would give them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.naming.documents import TEXT, document, files_of, modules, obj, operation, ref

CASES: dict[str, tuple[dict[str, str], list[str]]] = {
    "a generic class keeps its argument": ({"Page_Item_": "Page[Item]"}, ["page_item"]),
    "a union with a discriminator": (
        {
            "Page_Annotated_Union_Cat__Dog___FieldInfo_annotation_NoneType__required_True__discriminator__kind____": (
                "Page[Annotated[Union[Cat, Dog], FieldInfo(annotation=NoneType, required=True, discriminator='kind')]]"
            )
        },
        ["page_cat_dog"],
    ),
    "an argument that may be None": (
        {"Page_Item_": "Page[Item]", "Page_Union_Item__NoneType__": "Page[Union[Item, NoneType]]"},
        ["page_item", "page_optional_item"],
    ),
    "a union with a bar": ({"Page_Cat___Dog_": "Page[Cat | Dog]"}, ["page_cat_dog"]),
    "arguments with arguments": (
        {"Page_dict_str__list_int___": "Page[dict[str, list[int]]]"},
        ["page_dict_str_list_int"],
    ),
    "a title that is not the name": ({"Page_Item_": "Page[of items]"}, ["page_item"]),
    "classes of one name": (
        {"app__shop__Item": "Item", "app__stock__Item": "Item"},
        ["shop_item", "stock_item"],
    ),
    "modules of one name": (
        {"app__shop__models__Item": "Item", "app__stock__models__Item": "Item", "Item": "Item"},
        ["item", "shop_models_item", "stock_models_item"],
    ),
    "one qualified name within another": (
        {"app__shop__Item": "Item", "old__app__shop__Item": "Item"},
        ["app_shop_item", "old_app_shop_item"],
    ),
    "underscores that are no modules": ({"app__shop__Item": "Some item"}, ["app_shop_item"]),
}


@pytest.mark.parametrize("case", CASES)
def test_modules_of_components(case: str, tmp_path: Path) -> None:
    titles, expected = CASES[case]
    schemas: dict[str, Any] = {name: {**obj(name=TEXT), "title": title} for name, title in titles.items()}
    answers = obj(**{f"field_{number}": ref(name) for number, name in enumerate(schemas)})
    files = files_of(document({"/things": {"get": operation(answers=answers)}}, schemas), tmp_path)
    assert [name for name in modules(files, "types") if name not in ("_models", "thing_list_response")] == expected


def test_pairs_of_generic_classes_have_one_name(tmp_path: Path) -> None:
    title = "Page[Union[Cat, Dog]]"
    schemas = {
        "Page_Union_Cat__Dog__-Input": {**obj(name=TEXT), "title": title},
        "Page_Union_Cat__Dog__-Output": {**obj(name=TEXT, size=TEXT), "title": title},
    }
    paths = {
        "/things": {
            "post": operation(
                takes=obj(page=ref("Page_Union_Cat__Dog__-Input")), answers=ref("Page_Union_Cat__Dog__-Output")
            )
        }
    }
    assert {"page_cat_dog", "page_cat_dog_param"} <= set(modules(files_of(document(paths, schemas), tmp_path), "types"))
