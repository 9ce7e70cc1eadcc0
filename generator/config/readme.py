"""Reads what the configuration says of the project around the SDK: example requests and the license."""

from __future__ import annotations

from .publishing import ExampleRequest, License
from .resources import parse_endpoint
from .section import Node, keys
from .values import any_value, choice, text

_README_KEYS = keys("example_requests", no_effect="include_stainless_attribution")
_EXAMPLES = "default headline pagination streaming file_uploads"
_EXAMPLES_KEYS = keys(
    _EXAMPLES, no_effect="errors retries nested_params http_agent raw_response timeouts default_headers"
)
_REQUEST_KEYS = keys("type endpoint params", no_effect="response_property assign_to file_param file_path")
_OWN_LICENSE = "LicenseRef-Proprietary"
"""What SPDX calls a license that is in no list (SPDX 2.3, annex D)."""
_LICENSE_KEYS = keys("name contents", no_effect="extension")


def read_examples(node: Node) -> dict[str, ExampleRequest] | None:
    """`readme`: the requests that its examples make, by what they show."""
    return node.section(_README_KEYS).read("example_requests", _examples)


def _examples(node: Node) -> dict[str, ExampleRequest]:
    section = node.section(_EXAMPLES_KEYS)
    requests = {name: section.read(name, _request) for name in _EXAMPLES.split()}
    return {name: request for name, request in requests.items() if request is not None}


def _request(node: Node) -> ExampleRequest | None:
    section = node.section(_REQUEST_KEYS)
    section.read("type", choice(("request",)))
    endpoint = section.read("endpoint", parse_endpoint)
    params = section.read("params", any_value)
    if endpoint is None:
        return None
    return ExampleRequest(" ".join(endpoint), params if isinstance(params, dict) else {}, node.pointer)


def read_license(node: Node) -> License | None:
    """`settings.license`: its name in SPDX, or a mapping with a text of its own."""
    if isinstance(node.value, str):
        return License(node.value)
    section = node.section(_LICENSE_KEYS)
    name, contents = section.read("name", text), section.read("contents", text)
    return None if name is None and contents is None else License(name or _OWN_LICENSE, contents)
