"""The form that a conversation with tools has in one API, as the loop needs it. Types only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ..calls.call import Call
    from .toolbox import ToolCall

Data = dict[str, Any]


class Dialogue(Protocol):
    """A conversation with the model in the form of one API."""

    params: Data
    """The other parameters of the next request."""
    said: list[Any]
    """All items so far, as the next request has them."""
    sent: int
    """The number of items that a conversation stored by the service has already."""

    def call(self, *, stream: bool = False) -> Call[Any]:
        """Return the next request."""
        ...

    def accumulator(self) -> Any:
        """Return what accumulates the stream of a response."""
        ...

    def receive(self, answer: Data) -> tuple[Sequence[Data], Sequence[ToolCall]]:
        """Return the items that *answer* adds to the conversation, and its tool calls; none if it is truncated."""
        ...

    def output(self, asked: ToolCall, value: Any) -> Data:
        """Return the item with the result of a call."""
        ...

    def verdict(self, item: Data, approved: bool) -> Data | None:
        """Return the item that decides *item*, a request for approval; None if *item* is none."""
        ...
