"""`ChatSessionChatKitConfigurationParam`: `ChatkitConfigurationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .automatic_thread_titling_param import AutomaticThreadTitlingParam
    from .file_upload_param import FileUploadParam
    from .history_param import HistoryParam


class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    """`ChatkitConfigurationParam`, as a request gives it."""

    automatic_thread_titling: AutomaticThreadTitlingParam | BaseModel
    file_upload: FileUploadParam | BaseModel
    history: HistoryParam | BaseModel
