"""How much is logged, by the words people know, and the handler for those who set up no logging themselves.

Imports logging, `core.listeners` for the name of the logger, and the errors.
"""

from __future__ import annotations

import logging
from typing import Final

from ..core.telemetry.observers import LOGGER
from ..errors import ConfigurationError

TRACE: Final = 5
"""The level below DEBUG: what the connection does, and every event of a stream."""
LEVELS: Final = {
    "error": logging.ERROR,
    "warn": logging.WARNING,
    "warning": logging.WARNING,
    "info": logging.INFO,
    "debug": logging.DEBUG,
    "trace": TRACE,
}
FORMAT: Final = "[%(asctime)s] %(levelname)s %(name)s: %(message)s"


def checked_level(value: object) -> str:
    """Accept one of the words of `LEVELS`, in any case; raises `ConfigurationError`."""
    word = value.lower() if isinstance(value, str) else ""
    if word not in LEVELS:
        raise ConfigurationError(f"log_level: expected one of {', '.join(LEVELS)}, got {value!r}")
    return word


def set_up(level: str) -> None:
    """Log from *level* on; to standard error, unless the application has set up a handler already."""
    logging.addLevelName(TRACE, "TRACE")
    logger = logging.getLogger(LOGGER)
    logger.setLevel(LEVELS[level])
    if not any(map(_shows, (logger, logging.getLogger()))):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter(FORMAT))
        logger.addHandler(handler)


def _shows(logger: logging.Logger) -> bool:
    return any(not isinstance(handler, logging.NullHandler) for handler in logger.handlers)
