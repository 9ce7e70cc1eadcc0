"""The SDK's errors, under its own names."""

from __future__ import annotations

from generator.runtime.errors import APIConnectionError as APIConnectionError
from generator.runtime.errors import APIError as APIError
from generator.runtime.errors import APIResponseValidationError as APIResponseValidationError
from generator.runtime.errors import APIStatusError as APIStatusError
from generator.runtime.errors import APITimeoutError as APITimeoutError
from generator.runtime.errors import AuthenticationError as AuthenticationError
from generator.runtime.errors import BadRequestError as BadRequestError
from generator.runtime.errors import ConflictError as ConflictError
from generator.runtime.errors import InternalServerError as InternalServerError
from generator.runtime.errors import NotFoundError as NotFoundError
from generator.runtime.errors import PermissionDeniedError as PermissionDeniedError
from generator.runtime.errors import RateLimitError as RateLimitError
from generator.runtime.errors import SDKError
from generator.runtime.errors import UnprocessableEntityError as UnprocessableEntityError
from generator.runtime.exports import brand_errors

AcmeError = SDKError

brand_errors(__name__.rpartition(".")[0], "AcmeError")
