"""What one call of the soak asks of its server and does with the answer. A wish travels as the prompt of the request."""

from __future__ import annotations

import json
import random
from dataclasses import asdict, dataclass
from typing import Literal

Ending = Literal["whole", "cut", "reset", "hold", "error", "status"]
Reading = Literal["all", "slow", "some", "cancel", "scope", "total"]

ENDINGS: tuple[Ending, ...] = ("whole", "whole", "whole", "whole", "cut", "reset", "error", "status")
READINGS: tuple[Reading, ...] = ("all", "all", "all", "slow", "some", "cancel", "scope", "total")
BLOCKING: tuple[Reading, ...] = ("all", "all", "slow", "some", "total")
"""How a thread reads, which nobody can cancel."""


@dataclass(frozen=True)
class Wish:
    """`items` events in all, of which the last before the `ending` is number `at`; `packed` with gzip."""

    stream: bool
    items: int
    ending: Ending
    at: int
    packed: bool
    reading: Reading

    @property
    def prompt(self) -> str:
        """The text that tells the server."""
        return json.dumps(asdict(self))


def a_wish(chance: random.Random, readings: tuple[Reading, ...]) -> Wish:
    """A wish by chance. Who waits for the total timeout has a server that says no more."""
    reading = chance.choice(readings)
    items = chance.choice((1, 3, 20, 60))
    ending: Ending = "hold" if reading == "total" else chance.choice(ENDINGS)
    return Wish(chance.random() < 0.8, items, ending, chance.randrange(items), chance.random() < 0.2, reading)
