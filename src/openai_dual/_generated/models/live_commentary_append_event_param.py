"""`LiveCommentaryAppendEventParam`: `LiveCommentaryAppendEventParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self


class CommentaryAppendEvent(BaseModel):
    """`LiveCommentaryAppendEventParam` in the description."""

    __slots__ = (
        "content",
        "delegation_id",
        "type",
        "event_id",
    )
    _required = frozenset(
        {
            "content",
            "delegation_id",
            "type",
        }
    )
    _spared = frozenset(
        {
            "delegation_id",
        }
    )

    content: str
    """Content."""
    delegation_id: str | None
    """Id of the delegation."""
    type: Literal["session.commentary.append"]
    """Type of the object."""
    event_id: str | None
    """Id of the event."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str,
            type: Literal["session.commentary.append"],
            delegation_id: str | None = None,
            event_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.content = get("content")
        self.delegation_id = get("delegation_id")
        self.type = get("type")
        self.event_id = get("event_id")
        return self


LiveCommentaryAppendEventParam = CommentaryAppendEvent
"""The name by which other modules import the class: no other class has it."""
