"""`ChatKitThreadUserMessageItem`: `UserMessageItem` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .chat_kit_attachment import ChatKitAttachment
    from .inference_options import InferenceOptions
    from .user_message_input_text import UserMessageInputText
    from .user_message_quoted_text import UserMessageQuotedText


class ChatKitThreadUserMessageItem(BaseModel):
    """`UserMessageItem` in the description."""

    __slots__ = (
        "id",
        "object",
        "created_at",
        "thread_id",
        "type",
        "content",
        "attachments",
        "inference_options",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "created_at",
            "thread_id",
            "type",
            "content",
            "attachments",
            "inference_options",
        }
    )
    _spared = frozenset(
        {
            "inference_options",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["chatkit.thread_item"]
    """Type name of the object; service default: "chatkit.thread_item"."""
    created_at: int
    """Time of creation, in Unix seconds."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.user_message"]
    """Type of the object; service default: "chatkit.user_message"."""
    content: list[UserMessageInputText | UserMessageQuotedText | Unknown]
    """Content of the message."""
    attachments: list[ChatKitAttachment]
    """Files that are attached to the message, with the tools that may use them."""
    inference_options: InferenceOptions | None
    """Model and tool settings of the message."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["chatkit.thread_item"],
            created_at: int,
            thread_id: str,
            type: Literal["chatkit.user_message"],
            content: list[UserMessageInputText | UserMessageQuotedText | Unknown],
            attachments: list[ChatKitAttachment],
            inference_options: InferenceOptions | None = None,
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
        self.type = get("type")
        self.content = _content(get("content"))
        self.attachments = _attachments(get("attachments"))
        self.inference_options = _inference_options(get("inference_options"))
        return self


_content = each(
    tagged(
        "type",
        {
            "input_text": to_model("user_message_input_text", "UserMessageInputText"),
            "quoted_text": to_model("user_message_quoted_text", "UserMessageQuotedText"),
        },
    )
)
_attachments = each(to_model("chat_kit_attachment", "ChatKitAttachment"))
_inference_options = to_model("inference_options", "InferenceOptions")
