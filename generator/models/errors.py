"""What goes wrong between the generator's own stages, never because of a user's document."""

from __future__ import annotations


class ModelsFault(RuntimeError):
    """The written models are not the ones that were asked for: a fault of the generator. The message names the difference."""
