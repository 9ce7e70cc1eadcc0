# Generated from the SDK's configuration: the name of its errors
from ._runtime.errors import SDKError
from ._runtime.exports import brand_errors

SurroundingsError = SDKError
"""The base class of everything that this SDK raises for what a server or a network does."""

brand_errors(__name__.rpartition(".")[0], "SurroundingsError", request_id_header="x-request-id")
