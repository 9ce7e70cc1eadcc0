"""Logging: one logger named after the package, switched on by `<PREFIX>_LOG`; no headers, bodies or keys in it."""

from __future__ import annotations

import logging
import os
from functools import cache

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}


@cache
def sdk_logger(package: str, env_prefix: str) -> logging.Logger:
    """Return the SDK's logger, at the level that the environment asked for when the first client was made."""
    logger = logging.getLogger(package)
    level = _LEVELS.get(os.environ.get(f"{env_prefix}_LOG", "").strip().lower())
    if level is not None:
        logger.setLevel(level)
        if not logger.hasHandlers():
            handler = logging.StreamHandler()
            handler.setFormatter(logging.Formatter("[%(asctime)s - %(name)s - %(levelname)s] %(message)s"))
            logger.addHandler(handler)
    return logger
