"""`MessageObject`: `MessageObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .message_content import MessageContent
    from .message_object_attachments_item import MessageObjectAttachmentsItem
    from .message_object_incomplete_details import MessageObjectIncompleteDetails
    from .metadata import Metadata


class Message(BaseModel):
    """`MessageObject` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "thread_id",
        "status",
        "incomplete_details",
        "completed_at",
        "incomplete_at",
        "role",
        "content",
        "assistant_id",
        "run_id",
        "attachments",
        "metadata",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "thread_id",
            "status",
            "incomplete_details",
            "completed_at",
            "incomplete_at",
            "role",
            "content",
            "assistant_id",
            "run_id",
            "attachments",
            "metadata",
        }
    )
    _spared = frozenset(
        {
            "incomplete_details",
            "completed_at",
            "incomplete_at",
            "assistant_id",
            "run_id",
            "attachments",
            "metadata",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["thread.message"]
    """Type name of the object."""
    created_at: int
    """Time of creation, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    status: Literal["in_progress", "incomplete", "completed"] | str
    """Current state."""
    incomplete_details: MessageObjectIncompleteDetails | None
    """Why the response is incomplete."""
    completed_at: int | None
    """Time of completion, in Unix seconds."""
    incomplete_at: int | None
    """Time at which the message was found incomplete, in Unix seconds."""
    role: Literal["user", "assistant"] | str
    """Role of the author of the message."""
    content: list[MessageContent]
    """Content of the message."""
    assistant_id: str | None
    """Id of the assistant."""
    run_id: str | None
    """Id of the run."""
    attachments: list[MessageObjectAttachmentsItem] | None
    """Files that are attached to the message, with the tools that may use them."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["thread.message"],
            created_at: int,
            thread_id: str,
            status: Literal["in_progress", "incomplete", "completed"] | str,
            role: Literal["user", "assistant"] | str,
            content: list[MessageContent],
            incomplete_details: MessageObjectIncompleteDetails | None = None,
            completed_at: int | None = None,
            incomplete_at: int | None = None,
            assistant_id: str | None = None,
            run_id: str | None = None,
            attachments: list[MessageObjectAttachmentsItem] | None = None,
            metadata: Metadata | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.created_at = get("created_at")
        self.thread_id = get("thread_id")
        self.status = get("status")
        self.incomplete_details = _incomplete_details(get("incomplete_details"))
        self.completed_at = get("completed_at")
        self.incomplete_at = get("incomplete_at")
        self.role = get("role")
        self.content = _content(get("content"))
        self.assistant_id = get("assistant_id")
        self.run_id = get("run_id")
        self.attachments = _attachments(get("attachments"))
        self.metadata = get("metadata")
        return self


MessageObject = Message
"""The name by which other modules import the class: no other class has it."""

_incomplete_details = to_model("message_object_incomplete_details", "MessageObjectIncompleteDetails")
_content = each(to_alias("message_content"))
_attachments = by_type(array=each(to_model("message_object_attachments_item", "MessageObjectAttachmentsItem")))
