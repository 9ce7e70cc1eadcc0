"""Lenient validation inside pydantic-core: from a type's core schema to one that keeps what does not fit as it came.

The rules: an unknown enum value, a null or a wrong type stays; a missing field reads as None without being set; in a
union the member that fits wins, else the raw value stays; strings are not turned into numbers nor numbers into dates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .shared_values import References, SharedChoice
from .validators import SharingValidator, built

if TYPE_CHECKING:
    from pydantic_core import SchemaValidator

Schema = dict[str, Any]

_LARGEST_WHOLE = 2**53  # up to which a float has every whole number (IEEE 754)
_ANY: Schema = {"type": "any"}
# Any JSON value is acceptable where one of these stands, and one that fits comes out the same: no check is needed.
_FREE = frozenset({"any", "str", "int", "bool", "literal"})
_CHECKS = frozenset({"type", "strict", "metadata", "ref", "serialization", "expected", "min_length", "max_length"}) | {
    "pattern", "regex_engine", "ge", "gt", "le", "lt", "multiple_of"
}  # fmt: skip
_SHAPES: dict[str, str] = {
    **dict.fromkeys(
        ("str", "datetime", "date", "time", "timedelta", "uuid", "url", "multi-host-url", "bytes"), "string"
    ),
    **dict.fromkeys(("int", "float", "decimal"), "number"),
    **dict.fromkeys(("model", "dict", "typed-dict", "dataclass"), "object"),
    **dict.fromkeys(("list", "set", "frozenset", "tuple", "generator"), "array"),
    "bool": "boolean",
    "none": "null",
}
_LITERAL_SHAPES: dict[type, str] = {str: "string", int: "number", bool: "boolean"}
# What the text of a value looks like. pydantic takes a string of digits for a timestamp and knows other spellings of a
# UUID; it reads months and years as days, which would be other values when they are sent back.
_TEXTS = {
    "datetime": r"^\d{4}-",
    "date": r"^\d{4}-",
    "time": r"^\d\d:",
    "uuid": r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
    "timedelta": r"^-?P(\d+W|(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d{1,6})?S)?)?)$",
}


def lenient_validator(schema: Schema, *, whole: bool, by_hand: bool = False) -> SchemaValidator | SharingValidator:
    """Return a lenient validator for a type's core schema.

    Where `whole` is true the outermost value must have the type's JSON shape, such as an object for a model. With
    `by_hand` the values come from a caller and not from a response: what fits no member of a union becomes the member
    that pydantic makes of it, else the first of its shape, and a list is nothing but a `list`.
    """
    rewriter = (_ByHand if by_hand else _Rewriter)(schema, relaxed=True)
    validator: SchemaValidator | SharingValidator = built(
        rewriter.shaped(schema) if whole else rewriter.inside(schema), rewriter.models
    )
    if rewriter.choices:
        validator = SharingValidator(validator)
    if any("__pydantic_extra__" in model.__annotations__ for model in rewriter.models):
        # Older releases dump a value without a field by its own class, if that is complete.
        for model in rewriter.models:
            model.model_rebuild()
    return validator


class _Rewriter:
    """Copies a core schema. Relaxed: everything inside may be anything. Not relaxed: a member of a union must fit."""

    _suffix_of_fits = ":fits"

    def __init__(self, root: Schema, *, relaxed: bool, outer: _Rewriter | None = None) -> None:
        self.models: set[type[Any]] = set() if outer is None else outer.models  # those that the copy builds
        self.choices: dict[tuple[int, str], SharedChoice] = {} if outer is None else outer.choices
        self._relaxed = relaxed
        self._suffix = ":lenient" if relaxed else self._suffix_of_fits
        self._named: dict[str, Schema] = {item["ref"]: item for item in root.get("definitions", ())}
        self._references: References = References(self._named) if outer is None else outer._references
        self._root = root

    def inside(self, schema: Schema) -> Schema:
        """Return the schema of a value inside another, or of an outermost one that may be anything."""
        kind = schema["type"]
        if not self._relaxed:
            return self.shaped(schema)
        if kind in _FREE and schema.keys() <= _CHECKS and not _has_enum_members(schema):
            return _ANY
        if kind in ("nullable", "default"):
            return {**schema, "schema": self.inside(schema["schema"])}
        if kind == "definitions":
            return self._with_definitions(schema, self.inside(schema["schema"]))
        return {"type": "union", "mode": "left_to_right", "choices": [self.shaped(schema), _ANY]}

    def shaped(self, schema: Schema) -> Schema:
        """Return the schema of a value that must have its JSON shape; what is inside it follows `inside`."""
        rewrite = getattr(self, "_" + schema["type"].replace("-", "_"), None)
        copy: Schema = rewrite(schema) if rewrite is not None else dict(schema)
        if "ref" in schema:  # also where the copy is another kind of schema, since others refer to it
            copy["ref"] = schema["ref"] + self._suffix
        return copy

    def _str(self, schema: Schema) -> Schema:
        return {**schema, "strict": True}

    _int = _float = _bool = _str

    def _datetime(self, schema: Schema) -> Schema:
        text = {"type": "str", "strict": True, "pattern": _TEXTS[schema["type"]]}
        parsed = {"type": "chain", "steps": [text, {**schema, "strict": False}]}
        made = {"type": "union", "mode": "left_to_right", "choices": [{**schema, "strict": True}, parsed]}
        return {"type": "json-or-python", "json_schema": parsed, "python_schema": made}

    _date = _time = _uuid = _timedelta = _datetime

    def _model(self, schema: Schema) -> Schema:
        self.models.add(schema["cls"])
        return {**schema, "schema": self.shaped(schema["schema"])}

    def _dataclass(self, schema: Schema) -> Schema:
        return {**schema, "schema": self.shaped(schema["schema"])}

    _function_before = _function_after = _function_wrap = _nullable = _default = _dataclass

    def _model_fields(self, schema: Schema) -> Schema:
        copy = {**schema, "fields": {name: self._field(field) for name, field in schema["fields"].items()}}
        if "extras_schema" in schema:
            copy["extras_schema"] = self.inside(schema["extras_schema"])
        return copy

    def _field(self, field: Schema) -> Schema:
        """Return a field that reads as None when it is missing."""
        inner = self.inside(field["schema"])
        if self._relaxed and inner["type"] != "default":
            inner = {"type": "default", "schema": inner, "default": None}
        return {**field, "schema": inner}

    def _typed_dict(self, schema: Schema) -> Schema:
        required = {"required": False} if self._relaxed else {}
        fields = {
            name: {**field, **required, "schema": self.inside(field["schema"])}
            for name, field in schema["fields"].items()
        }
        return {**schema, "fields": fields}

    def _list(self, schema: Schema) -> Schema:
        items = schema.get("items_schema")
        copy = {key: value for key, value in schema.items() if key not in ("min_length", "max_length")}
        return copy if items is None else {**copy, "items_schema": self.inside(items)}

    _set = _frozenset = _generator = _list

    def _tuple(self, schema: Schema) -> Schema:
        return {**schema, "items_schema": [self.inside(item) for item in schema["items_schema"]]}

    def _dict(self, schema: Schema) -> Schema:
        values = schema.get("values_schema")
        return dict(schema) if values is None else {**schema, "values_schema": self.inside(values)}

    def _json_or_python(self, schema: Schema) -> Schema:
        pair = ("json_schema", "python_schema")
        return {**schema, **{name: self.shaped(schema[name]) for name in pair}}

    def _lax_or_strict(self, schema: Schema) -> Schema:
        pair = ("lax_schema", "strict_schema")
        return {**schema, **{name: self.shaped(schema[name]) for name in pair}}

    def _tagged_union(self, schema: Schema) -> Schema:
        """Return a union by its tag; a value without the tag is the first member that fits and has it as a default."""
        choices = {tag: self.shaped(member) for tag, member in schema["choices"].items()}
        tagged = {**schema, "choices": choices}
        untagged = [item for item in schema["choices"].values() if self._may_lack(item, schema["discriminator"])]
        strict = _Rewriter(self._root, relaxed=False, outer=self)
        others = [strict.shaped(member) for member in untagged]
        return {"type": "union", "mode": "left_to_right", "choices": [tagged, *others]} if others else tagged

    def _may_lack(self, member: Schema, tag: object) -> bool:
        """Return whether a model has a default for the tag of the union that it is in."""
        while member["type"] in ("definition-ref", "model"):
            member = self._named[member["schema_ref"]] if "schema_ref" in member else member["schema"]
        fields = member.get("fields", {}).items() if isinstance(tag, str) else ()
        tags = [field["schema"] for name, field in fields if tag in (name, field.get("validation_alias"))]
        return any(each["type"] == "default" for each in tags)

    def _union(self, schema: Schema) -> Schema:
        """Return a union in which a member alone in its JSON shape is lenient inside, and others must fit."""
        members: list[Schema] = [item[0] if isinstance(item, tuple) else item for item in schema["choices"]]
        strict = _Rewriter(self._root, relaxed=False, outer=self)
        groups: dict[str | None, list[Schema]] = {}
        for member in members:
            groups.setdefault(self._shape(member), []).append(member)
        if not self._relaxed and any(map(self._multiplies, groups.values())):
            return self._shared(schema, members)
        if not self._relaxed or None in groups:
            return {**schema, "choices": [strict.shaped(member) for member in members]}
        choices = [
            self.shaped(group[0]) if len(group) == 1 else self._one_of(group, strict) for group in groups.values()
        ]
        return {"type": "union", "mode": "left_to_right", "choices": choices}

    def _multiplies(self, members: list[Schema]) -> bool:
        """Return whether several members of one shape hold more values of the kind, each of which all would try again."""
        return sum(map(self._references.hold_themselves, members)) > 1

    def _shared(self, schema: Schema, members: list[Schema]) -> Schema:
        """Return a union that holds itself, as a function that tries each value once."""

        def build() -> SchemaValidator:
            choices = [self.shaped(member) for member in members]
            union = {"type": "union", "mode": schema.get("mode", "smart"), "choices": choices}
            definitions = [self.shaped(item) for item in self._root.get("definitions", ())]
            return built({"type": "definitions", "schema": union, "definitions": definitions}, self.models)

        return self.choices.setdefault((id(schema), self._suffix), SharedChoice(build)).schema()

    def _one_of(self, members: list[Schema], strict: _Rewriter) -> Schema:
        """Return the schema of members that have one JSON shape."""
        return {"type": "union", "choices": [strict.shaped(member) for member in members]}

    def _shape(self, schema: Schema) -> str | None:
        """Return the JSON shape that a schema takes, or None when it takes several or it is not known."""
        match schema["type"]:
            case "literal":
                shapes = {_literal_shape(value) for value in schema["expected"]}
                return shapes.pop() if len(shapes) == 1 else None
            case "definition-ref":
                target = self._named.get(schema["schema_ref"])
                return self._shape(target) if target is not None else None
            case "function-before" | "function-after" | "function-wrap" | "default":
                return self._shape(schema["schema"])
            case kind:
                return _SHAPES.get(kind)

    def _definitions(self, schema: Schema) -> Schema:
        return self._with_definitions(schema, self.shaped(schema["schema"]))

    def _with_definitions(self, schema: Schema, inner: Schema) -> Schema:
        """Return the definitions twice, relaxed and not: members of unions refer to the latter."""
        return {**schema, "schema": inner, "definitions": self._definitions_of(schema)}

    def _definitions_of(self, schema: Schema) -> list[Schema]:
        strict = _Rewriter(self._root, relaxed=False, outer=self)
        return [rewriter.shaped(item) for rewriter in (self, strict) for item in schema["definitions"]]

    def _definition_ref(self, schema: Schema) -> Schema:
        return {**schema, "schema_ref": schema["schema_ref"] + self._suffix}


class _ByHand(_Rewriter):
    """Does the same for values that a caller passes, which are more often of another type than of another form."""

    def _one_of(self, members: list[Schema], strict: _Rewriter) -> Schema:
        fits = super()._one_of(members, strict)
        coercing = _Coercing(self._root, relaxed=False, outer=self)
        coerced = {"type": "union", "choices": [coercing.shaped(member) for member in members]}
        return {"type": "union", "mode": "left_to_right", "choices": [fits, coerced, self.shaped(members[0])]}

    def _definitions_of(self, schema: Schema) -> list[Schema]:
        coercing = _Coercing(self._root, relaxed=False, outer=self)
        return [*super()._definitions_of(schema), *(coercing.shaped(item) for item in schema["definitions"])]

    def _list(self, schema: Schema) -> Schema:
        return {**super()._list(schema), "strict": True}

    def _float(self, schema: Schema) -> Schema:
        """Return the schema of a number that stays what it is where no float has its value."""
        whole: Schema = {"type": "int", "strict": True, "ge": -_LARGEST_WHOLE, "le": _LARGEST_WHOLE}
        steps = ([whole, schema], [{"type": "is-instance", "cls": float}, schema])
        chains = [{"type": "chain", "steps": list(each)} for each in steps]
        return {"type": "union", "mode": "left_to_right", "choices": chains}


class _Coercing(_Rewriter):
    """Copies a core schema whose values may be of another type, as pydantic takes them."""

    _suffix_of_fits = ":coerced"

    def _str(self, schema: Schema) -> Schema:
        return dict(schema)

    _int = _float = _bool = _datetime = _date = _time = _uuid = _timedelta = _str


def _has_enum_members(schema: Schema) -> bool:
    """Return whether a literal has values that JSON does not write, such as members of an `Enum`."""
    return any(_literal_shape(value) is None and value is not None for value in schema.get("expected", ()))


def _literal_shape(value: object) -> str | None:
    """Return the JSON shape of a literal's value."""
    return _LITERAL_SHAPES.get(type(value))
