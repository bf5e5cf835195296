"""The result of a flow: a successful response, and what its reader needs to finish the call."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeAlias

from ..._values import define
from ...errors import APIError, OpenAIError
from ..call_info import OutcomeOrError
from ..cancellation import NEVER, CancelScope
from ..streaming.idle_timeout import NO_LIMITS, IdleTimeout

if TYPE_CHECKING:
    import httpx

    from ..effects import Effect
    from ..telemetry.call_watch import CallWatch

Settle: TypeAlias = Callable[[OutcomeOrError], None]
"""Record how a call ended. Only the first outcome counts."""


def ignore(_: object) -> None:
    """Do nothing."""


@define(eq=False)  # not frozen: one is made for each call, and freezing costs a microsecond
class Sent:
    """A successful response whose body has been read, and the number of attempts that it took."""

    response: httpx.Response
    attempts: int
    watch: CallWatch | None = None
    """Reports the events of a stream, and how the response is decoded."""
    note: Callable[[OpenAIError], None] = ignore
    """Writes the attempts into an error that the response turns out to be."""

    def handed_over(self) -> Sent:
        """Report that the caller reads the response without us; return this."""
        if self.watch is not None:
            self.watch.hand_over(self.response)
        return self


@define(eq=False)  # not frozen: one is made for each call, and freezing costs a microsecond
class StreamSent(Sent):
    """A successful response whose body has yet to be read."""

    max_attempts: int = 0
    """The number of attempts that the call might have taken."""
    settle: Settle = ignore
    pace: IdleTimeout = NO_LIMITS
    again: Callable[[APIError], Generator[Effect, Any, StreamSent]] | None = None
    """Sends the request again after an error before the first event, or raises the error."""
    used: Callable[[int], None] | None = None
    """Records how many tokens the stream used."""
    scope: CancelScope = NEVER
    """Cancels the reading of the stream."""
