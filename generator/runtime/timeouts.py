"""How long a call may take: each of its steps, as the HTTP library counts them, and all of it."""

from __future__ import annotations

from typing import Any

from .transport import Timeout as StepTimeout
from .types import NOT_GIVEN, NotGiven


class Timeout(StepTimeout):
    """The HTTP library's timeout, which holds for each step of a call, with one for the whole call: `total`.

    Times are in seconds, None means no limit. `timeout` is for each of the steps that are not named: connecting, waiting
    for the next bytes of a response (`read`), sending some of a request (`write`), waiting for a free connection (`pool`).
    `total` covers all of them together, with every retry and the wait before it, up to the end of the body or stream.
    """

    def __init__(
        self,
        timeout: Any = NOT_GIVEN,
        *,
        connect: float | None | NotGiven = NOT_GIVEN,
        read: float | None | NotGiven = NOT_GIVEN,
        write: float | None | NotGiven = NOT_GIVEN,
        pool: float | None | NotGiven = NOT_GIVEN,
        total: float | None = None,
    ) -> None:
        steps: dict[str, Any] = {"connect": connect, "read": read, "write": write, "pool": pool}
        if not isinstance(timeout, NotGiven):
            steps["timeout"] = timeout
        elif total is not None:
            steps["timeout"] = None
        super().__init__(**{name: value for name, value in steps.items() if not isinstance(value, NotGiven)})
        self.total: float | None = getattr(timeout, "total", None) if total is None else total

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, StepTimeout):
            return NotImplemented
        return self.as_dict() == other.as_dict() and self.total == getattr(other, "total", None)

    __hash__ = None  # type: ignore[assignment]  # as of the HTTP library's

    def __repr__(self) -> str:
        steps = super().__repr__()
        return steps if self.total is None else f"{steps[:-1]}, total={self.total})"
