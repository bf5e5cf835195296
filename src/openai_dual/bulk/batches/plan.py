"""How a run uses batches, checked before anything is sent: its mode, its limits, its deadline."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._values import frozen
from ...core.checks import is_number
from ...core.workflows.batch_files import PREFIX
from ...errors import ConfigurationError
from .lines import ENDPOINTS
from .parts import Mode
from .room import Enqueued, Room
from .run import BatchRun
from .state_log import StateLog

if TYPE_CHECKING:
    from ...core.clock import Clock
    from ..progress import BulkProgress
    from ..session import Session
    from ..template import Template

By: TypeAlias = float | timedelta | datetime | None
"""Seconds or a duration after the first run with an output, or a moment."""


@frozen
class Plan:
    """The mode of a run, the limits of enqueued tokens, and the time from which single calls are sent."""

    mode: Mode
    room: Room
    by: By

    def check_template(self, template: Template | None) -> None:
        """Raise `ConfigurationError` if batches do not have the operation of *template*."""
        endpoint = None if template is None else PREFIX + template.call.path
        if self.mode != "live" and endpoint is not None and endpoint not in ENDPOINTS:
            raise ConfigurationError(f"template: batches do not have {endpoint}; use mode='live'", setting="template")

    def batches(
        self, session: Session, executor: Any, clock: Clock, on_progress: Callable[[BulkProgress], object] | None
    ) -> BatchRun | None:
        """Return the batches of a run; of a run of single calls, those that an earlier run has left."""
        log = StateLog(session.journal.state)
        if self.mode == "live":
            if not log.parts:
                return None
            deadline: float | None = clock.monotonic()
        else:
            log.begin(clock.wall())
            deadline = self._deadline(log.facts.began, clock)
        return BatchRun(session, executor, log, self.mode, self.room, deadline, on_progress)

    def _deadline(self, began: float, clock: Clock) -> float | None:
        """Return the moment on the monotonic clock from which single calls are sent."""
        if self.by is None:
            return None
        if isinstance(self.by, datetime):
            moment = self.by.timestamp()
        else:
            moment = began + (self.by.total_seconds() if isinstance(self.by, timedelta) else self.by)
        return clock.monotonic() + moment - clock.wall()


def plan_of(mode: object, enqueued_tokens: Enqueued, by: object) -> Plan:
    """Return how a run uses batches. Raises `ConfigurationError`, naming the argument."""
    if mode not in ("live", "batch", "auto"):
        raise ConfigurationError(f"mode: expected 'live', 'batch' or 'auto', got {mode!r}", setting="mode")
    if by is not None and mode != "auto":
        raise ConfigurationError(
            f"by: expected mode='auto', which sends the rest at that time, got {mode!r}", setting="by"
        )
    room = Room(enqueued_tokens)
    if by is None or isinstance(by, datetime | timedelta):
        return Plan(mode, room, by)
    if not is_number(by) or not 0 <= by < 1e9:
        raise ConfigurationError(f"by: expected seconds, a timedelta or a datetime, got {by!r}", setting="by")
    return Plan(mode, room, float(by))
