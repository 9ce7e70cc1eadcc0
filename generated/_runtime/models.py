"""The base class of response models."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, cast

import pydantic
from pydantic import ConfigDict
from pydantic import Field as Field

from .first_use import first_use

if TYPE_CHECKING:
    from typing_extensions import Self

M = TypeVar("M", bound="BaseModel")

AnyJSON: TypeAlias = object
"""Any JSON value. Models that have a field called `object`, which hides the builtin, say it with this name."""


class BaseModel(pydantic.BaseModel):
    """A pydantic model that keeps unknown fields, and whose fields can be given by name or by wire name."""

    # A slot and no private attribute: pydantic would set those in Python, once for each model that it builds.
    __slots__ = ("_received_request_id",)

    model_config = ConfigDict(extra="allow", populate_by_name=True, defer_build=True, protected_namespaces=())

    if TYPE_CHECKING:
        __pydantic_extra__: Any = Field(init=False)  # so that a model can say of which type its other values are

    @property
    def _request_id(self) -> str | None:
        """The request's ID, on the outermost model of a response whose headers have one; else None."""
        try:
            return cast("str | None", object.__getattribute__(self, "_received_request_id"))
        except AttributeError:
            return None

    def __remember_request_id__(self, request_id: str | None) -> None:
        object.__setattr__(self, "_received_request_id", request_id)

    @classmethod
    def construct(
        cls, _fields_set: set[str] | None = None, **values: Any
    ) -> Self:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Build a model from names or wire names by the rules of responses: nested, and nothing is refused."""
        return _constructed(cls, _fields_set, values)

    @classmethod
    def model_rebuild(
        cls,
        *,
        force: bool = False,
        raise_errors: bool = True,
        _parent_namespace_depth: int = 2,
        _types_namespace: Any = None,
    ) -> bool | None:
        """Resolve the types of the fields and build the validator, as pydantic does on a model's first use."""
        with first_use:
            return super().model_rebuild(
                force=force,
                raise_errors=raise_errors,
                _parent_namespace_depth=_parent_namespace_depth and _parent_namespace_depth + 1,
                _types_namespace=_types_namespace,
            )

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, object]:
        """Return the fields as a dict, by default under their wire names and only those that were set.

        `mode="json"` gives values that JSON can hold. Values that don't fit their types, and were kept as they came, go
        back as they came, whatever `warnings` says; `model_dump(warnings="warn")` tells which they are.
        """
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """Return the fields as JSON text; the arguments are those of `to_dict`."""
        return self.model_dump_json(
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def __str__(self) -> str:
        return repr(self)

    if not TYPE_CHECKING:

        def model_dump(self, **options: Any) -> dict[str, Any]:
            """Do as pydantic does, without warnings of values that were kept as they came, unless `warnings` is a word."""
            return super().model_dump(**_quiet(options))

        def model_dump_json(self, **options: Any) -> str:
            """Do the same as JSON text."""
            return super().model_dump_json(**_quiet(options))

        def __getattr__(self, name: str) -> Any:
            """Give a field whose name has an underscore behind it, since Python needs the plain one, by that name too."""
            field = type(self).model_fields.get(f"{name}_")
            if field is not None and field.alias == name:
                return getattr(self, f"{name}_")
            return super().__getattr__(name)

    def __getstate__(self) -> dict[Any, Any]:
        return {**super().__getstate__(), "_received_request_id": self._request_id}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        self.__remember_request_id__(state.get("_received_request_id"))
        super().__setstate__(state)

    def __copy__(self) -> Self:
        copied = super().__copy__()
        copied.__remember_request_id__(self._request_id)
        return copied

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        copied = super().__deepcopy__(memo)
        copied.__remember_request_id__(self._request_id)
        return copied


def _quiet(options: dict[str, Any]) -> dict[str, Any]:
    """Return the options of a dump, with warnings asked for by `"warn"` or `"error"` alone."""
    return options if isinstance(options.get("warnings"), str) else {**options, "warnings": False}


def _constructed(kind: type[M], fields_set: set[str] | None, values: dict[str, Any]) -> M:
    """Build a model leniently from Python values."""
    from .parsing import python_parser

    with first_use:
        model: M = python_parser(kind)(values)
    if fields_set is not None:
        object.__setattr__(model, "__pydantic_fields_set__", set(fields_set))
    return model
