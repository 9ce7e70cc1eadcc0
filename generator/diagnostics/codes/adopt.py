"""Codes of `sdkgen adopt`, which reads an existing SDK."""

from __future__ import annotations

from generator.diagnostics.code import ErrorCode, NoteCode, WarningCode


class Adopt:
    """Reading an existing SDK (`sdkgen adopt`): what of it no configuration can say."""

    NotAnSDK = ErrorCode(
        "What `sdkgen adopt` or `sdkgen diff` was given is not an SDK that it can read.",
        "Pass the name of an installed package, a wheel, a source distribution or a folder. For `sdkgen adopt`, the package"
        " must have a `_client.py`.",
    )
    ModuleNotRead = WarningCode(
        "A file of the SDK isn't Python, so nothing in it is adopted or compared.",
        "Mend the file, or remove it from the SDK.",
    )
    HandWrittenMethod = WarningCode(
        "A method of the SDK was written by hand: no document and no configuration gives it.",
        "Pass `--lib DIR` to copy these methods to a folder, and call them from there.",
    )
    EndpointNotInDocument = WarningCode(
        "A method of the SDK calls an operation that the document doesn't have; it is left out.",
        "Use the document that the SDK was made from, or add the operation with an overlay.",
    )
    OperationNotInSDK = NoteCode(
        "The document has an operation that the SDK has no method for; it is listed under `unspecified_endpoints`.",
        "Give it a method under `resources` to add it to the SDK.",
        is_brief=True,
    )
    ModelNotRecovered = WarningCode(
        "No schema of the document fits a model of the SDK, so the configuration doesn't list it.",
        "List it by hand under the `models` of its resource.",
    )
    ModelAmbiguous = NoteCode(
        "Several schemas of the document fit a model of the SDK equally well; the first is listed.",
        "Compare them, and list the right one.",
        is_brief=True,
    )
    OptionNotRecovered = WarningCode(
        "An argument of the client was added by hand, or takes what a configuration cannot say.",
        "Subclass the client to keep it.",
    )
    HeaderNotRecovered = WarningCode(
        "Some methods of the SDK send a header that the document doesn't have, and others don't; no configuration says it.",
        "Pass it by `extra_headers`, or add it to `client_settings.default_headers` if all requests may have it.",
    )
    PaginationNotRecovered = WarningCode(
        "A class of pages finds its next page in a way that no pagination scheme says.",
        "Write the scheme by hand; see docs/pagination.md.",
    )
