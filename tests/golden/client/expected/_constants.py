# Generated from the SDK's configuration: what holds where a caller does not say
from ._runtime.transport import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
from ._runtime.types import Timeout

DEFAULT_TIMEOUT = Timeout(30.0, connect=5.0)
DEFAULT_MAX_RETRIES = 5
