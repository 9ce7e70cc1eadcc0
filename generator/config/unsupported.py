"""What to do about the keys of a configuration that have no effect yet."""

from __future__ import annotations

from collections.abc import Mapping

WHAT_TO_DO: Mapping[str, str] = {
    "errors": "Remove it: an error's `body` is what the API sent, and its message names the reason that is found there.",
    "edition": "Remove it: single settings, such as `settings.naming`, say what an edition would.",
    "send_as_body_param": "Remove it: methods take this member of the body, so users pass it with each call.",
    "send_as_path_param": "Remove it: methods take this part of the path, so users pass it with each call.",
    "custom": "Write the methods in a class of yours, and name it under `mixins`.",
    "param_model": "Remove it: what a method returns has `to_dict()`, whose result methods take.",
    "params_type_name": "Remove it: the types of what the method takes are called after the resource and the method.",
    "no_params_suffix": "Remove it: what users send of this model is called by its name with `Param` behind it.",
    "data_property": "Remove it: the items of a stream are the data of its events.",
    "$ref": "Write the schema's own `type` and `properties` here.",
    "allOf": "Write `type` and `properties` of the schemas together here.",
    "template": "Write the result as the `value`.",
}
"""By the name of the key."""
