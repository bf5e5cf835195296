"""Log levels by name, and a handler for applications that configure no logging themselves."""

from __future__ import annotations

import logging
from typing import Final

from ..core.telemetry.observers import LOGGER
from ..errors import ConfigurationError

TRACE: Final = 5
"""The level below DEBUG: phases of each attempt, and every event of a stream."""
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
    """Return *value* in lower case if it is one of `LEVELS`. Raises `ConfigurationError`."""
    word = value.lower() if isinstance(value, str) else ""
    if word not in LEVELS:
        raise ConfigurationError(f"log_level: expected one of {', '.join(LEVELS)}, got {value!r}", setting="log_level")
    return word


def set_up(level: str) -> None:
    """Log from *level* on: to standard error, unless the application has configured a handler."""
    logging.addLevelName(TRACE, "TRACE")
    logger = logging.getLogger(LOGGER)
    logger.setLevel(LEVELS[level])
    if not any(map(_shows, (logger, logging.getLogger()))):
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter(FORMAT))
        logger.addHandler(handler)


def _shows(logger: logging.Logger) -> bool:
    return any(not isinstance(handler, logging.NullHandler) for handler in logger.handlers)
