"""`ChatSessionChatKitConfiguration`: `ChatSessionChatkitConfiguration` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
    from .chat_session_file_upload import ChatSessionFileUpload
    from .chat_session_history import ChatSessionHistory


class ChatSessionChatKitConfiguration(BaseModel):
    """`ChatSessionChatkitConfiguration` in the description."""

    __slots__ = (
        "automatic_thread_titling",
        "file_upload",
        "history",
    )
    _required = frozenset(
        {
            "automatic_thread_titling",
            "file_upload",
            "history",
        }
    )

    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Whether threads get titles automatically."""
    file_upload: ChatSessionFileUpload
    """Settings of file uploads."""
    history: ChatSessionHistory
    """Settings of the history of threads."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            automatic_thread_titling: ChatSessionAutomaticThreadTitling,
            file_upload: ChatSessionFileUpload,
            history: ChatSessionHistory,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.automatic_thread_titling = _automatic_thread_titling(get("automatic_thread_titling"))
        self.file_upload = _file_upload(get("file_upload"))
        self.history = _history(get("history"))
        return self


_automatic_thread_titling = to_model("chat_session_automatic_thread_titling", "ChatSessionAutomaticThreadTitling")
_file_upload = to_model("chat_session_file_upload", "ChatSessionFileUpload")
_history = to_model("chat_session_history", "ChatSessionHistory")
