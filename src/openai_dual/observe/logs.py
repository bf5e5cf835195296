"""`Logs`: write events to the logger `openai_dual`, with structured fields.

Every client has one. It costs nothing until something is logged: only then is logging imported.
"""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..core.telemetry.listeners import log_is_read
from ..core.telemetry.observers import LOGGER
from .lines import DEBUG, LINES, TRACE, LogLine, wire

if TYPE_CHECKING:
    from logging import Logger

    from ..core.call_info import CallInfo
    from .tracing import Tracing


class Logs:
    """An observer that logs. With *requests* and *responses*, lines of level DEBUG contain their bodies.

    The trace id is that of *tracing*, otherwise that of the caller's span, if there is one.
    """

    def __init__(self, *, requests: bool = False, responses: bool = False, tracing: Tracing | None = None) -> None:
        self._tracing = tracing
        self._bodies = {
            name: field
            for name, field, wanted in (
                ("AttemptStarted", "request_body", requests),
                ("AttemptFinished", "response_body", responses),
                ("StreamChunk", "response_body", responses),
            )
            if wanted
        }

    @property
    def timed(self) -> bool:
        """Whether the level TRACE is enabled."""
        return self._logger.isEnabledFor(TRACE)

    def observe(self, event: Any) -> None:
        """Log *event*, if there is a line for it."""
        kind = type(event).__name__
        if kind == "OutcomeEvent" and log_is_read():  # `CallFinished` contains it
            return
        if kind == "AttemptFinished" and event.phases:
            self._log(wire(event))
        if kind in LINES and (line := LINES[kind](event)) is not None:
            self._log(line, self._bodies.get(kind), event)

    @cached_property
    def _logger(self) -> Logger:
        from logging import NullHandler, addLevelName, getLogger  # most clients never log

        addLevelName(TRACE, "TRACE")
        logger = getLogger(LOGGER)
        if not logger.handlers:  # without configuration, logging would print warnings
            logger.addHandler(NullHandler())
        return logger

    def _log(self, line: LogLine, body: str | None = None, event: Any = None) -> None:
        if not self._logger.isEnabledFor(line.level):
            return
        message, fields = line.message, (self._fields_of(line.call) if line.call else {}) | line.fields
        if body is not None and line.level <= DEBUG and event.payload is not None:
            fields[body] = event.payload.shown() or None
            message += f" {fields[body] or ''}".rstrip()
        known = {name: value for name, value in fields.items() if value is not None}
        self._logger.log(line.level, "%s", message, extra=known)

    def _fields_of(self, call: CallInfo) -> dict[str, Any]:
        return {
            "correlation_id": call.id or None,
            "operation": call.name or None,
            "endpoint": call.endpoint,
            "model": call.model,
            **(_current_ids() if self._tracing is None else self._tracing.ids(call)),
        }


def _current_ids() -> dict[str, str]:
    """Return the ids of the caller's span, if the process uses OpenTelemetry."""
    if "opentelemetry.trace" not in sys.modules:
        return {}
    from opentelemetry.trace import get_current_span  # imported already

    from .spans import ids_of

    return ids_of(get_current_span())
