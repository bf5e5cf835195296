"""The deadline of a call while its body is read: whole by its end, in pieces by its first piece.

Imports `alarms`, `cutting`, `drivers`, `core.deadline`, `core.flow` (for types) and the errors; `responses` uses it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from .alarms import ALARMS
from .core.deadline import exceeded
from .cutting import cut_on
from .drivers import cut_short, within
from .errors import APITimeoutError, DeadlineExceededError

if TYPE_CHECKING:
    from .core.flow import Answered

T = TypeVar("T")


@contextmanager
def in_time(answered: Answered) -> Generator[None, None, None]:
    """Have what reads the answer, blocking, break off at the deadline: then raise `DeadlineExceededError`."""
    left = answered.pace.until_deadline()
    if left is None:
        yield
        return
    with ALARMS.after(left) as late, cut_on((late,), answered.response):
        try:
            yield
        except Exception as error:
            if late.is_given:
                raise _exceeded(answered) from error
            raise
        if late.is_given:  # it may have ended for that, with nothing to tell
            raise _exceeded(answered)


async def read_in_time(answered: Answered, work: Awaitable[T]) -> T:
    """Await *work*, which reads the answer, until the call has to end or its deadline: `DeadlineExceededError`."""
    try:
        return await within(answered.pace.until_deadline(), cut_short(work, answered.ending.cuts))
    except APITimeoutError as error:  # what httpx raises is made ours further out: this is the deadline's
        raise _exceeded(answered) from error


def _exceeded(answered: Answered) -> DeadlineExceededError:
    request = answered.response.request
    error = exceeded(APITimeoutError(request, message="The body did not arrive in time.", sent=True), None)
    error.attempts = answered.attempts
    error.request_id = answered.response.headers.get("x-request-id")
    return error
