"""Ask again when a response does not have the requested type, with the reason. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ...errors import ContentFilterFinishReasonError, LengthFinishReasonError, StructuredAnswerError
from ..checks import checked_whole
from ..decoding.model import raw_data
from .steps import execute

if TYPE_CHECKING:
    from ..calls.call import Call
    from .steps import Workflow

T = TypeVar("T")
Data = dict[str, Any]


class Correctable(Protocol):
    """A conversation that can ask for a correction of the last response."""

    def call(self) -> Call[Any]:
        """Return the next request; its value is parsed JSON."""
        ...

    def correct(self, answer: Data, reason: str) -> Sequence[Data]:
        """Add *answer*, and the *reason* why it cannot be used, to the conversation."""
        ...


def ask_until_parsed(dialogue: Correctable, parse: Callable[[Any], T], attempts: int) -> Workflow[T]:
    """Send the request of *dialogue* and parse the response; up to *attempts* times, if it has the wrong type.

    A truncated response is not asked for again: it would be truncated again.
    """
    checked_whole("attempts", attempts, 1)
    return _asked(dialogue, parse, attempts)


def _asked(dialogue: Correctable, parse: Callable[[Any], T], attempts: int) -> Workflow[T]:
    for left in reversed(range(attempts)):
        answer = yield from execute(dialogue.call())
        try:
            return parse(answer)
        except (LengthFinishReasonError, ContentFilterFinishReasonError):
            raise
        except StructuredAnswerError as error:
            if not left:
                raise
            dialogue.correct(raw_data(answer), str(error))
    raise AssertionError("the last attempt returns or raises")
