"""Names of `openai_dual.types.beta.chatkit`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import public_type

if TYPE_CHECKING:
    from ....models.chat_kit_attachment import ChatKitAttachment as ChatKitAttachment
    from ....models.chat_kit_response_output_text import ChatKitResponseOutputText as ChatKitResponseOutputText
    from ....models.chat_kit_thread import ChatKitThread as ChatKitThread
    from ....models.chat_kit_thread_assistant_message_item import (
        ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem,
    )
    from ....models.chat_kit_thread_user_message_item import (
        ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem,
    )
    from ....models.chat_kit_widget_item import ChatKitWidgetItem as ChatKitWidgetItem
    from ....models.chat_session import ChatSession as ChatSession
    from ....models.chat_session_automatic_thread_titling import (
        ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
    )
    from ....models.chat_session_chat_kit_configuration import (
        ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration,
    )
    from ....models.chat_session_file_upload import ChatSessionFileUpload as ChatSessionFileUpload
    from ....models.chat_session_history import ChatSessionHistory as ChatSessionHistory
    from ....models.chat_session_rate_limits import ChatSessionRateLimits as ChatSessionRateLimits
    from ....models.chat_session_status import ChatSessionStatus as ChatSessionStatus
    from ....models.thread_delete_response import ThreadDeleteResponse as ThreadDeleteResponse
    from ....params.create_chatkit_session import (
        ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
    )
    from ....params.create_chatkit_session import ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam
    from ....params.create_chatkit_session import ChatSessionRateLimitsParam as ChatSessionRateLimitsParam
    from ....params.create_chatkit_session import ChatSessionWorkflowParam as ChatSessionWorkflowParam

    __all__ = [
        "ChatKitAttachment",
        "ChatKitResponseOutputText",
        "ChatKitThread",
        "ChatKitThreadAssistantMessageItem",
        "ChatKitThreadUserMessageItem",
        "ChatKitWidgetItem",
        "ChatSession",
        "ChatSessionAutomaticThreadTitling",
        "ChatSessionChatKitConfiguration",
        "ChatSessionChatKitConfigurationParam",
        "ChatSessionExpiresAfterParam",
        "ChatSessionFileUpload",
        "ChatSessionHistory",
        "ChatSessionRateLimits",
        "ChatSessionRateLimitsParam",
        "ChatSessionStatus",
        "ChatSessionWorkflowParam",
        "ThreadDeleteResponse",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "ChatKitAttachment": ("models.chat_kit_attachment", "ChatKitAttachment"),
    "ChatKitResponseOutputText": ("models.chat_kit_response_output_text", "ChatKitResponseOutputText"),
    "ChatKitThread": ("models.chat_kit_thread", "ChatKitThread"),
    "ChatKitThreadAssistantMessageItem": (
        "models.chat_kit_thread_assistant_message_item",
        "ChatKitThreadAssistantMessageItem",
    ),
    "ChatKitThreadUserMessageItem": ("models.chat_kit_thread_user_message_item", "ChatKitThreadUserMessageItem"),
    "ChatKitWidgetItem": ("models.chat_kit_widget_item", "ChatKitWidgetItem"),
    "ChatSession": ("models.chat_session", "ChatSession"),
    "ChatSessionAutomaticThreadTitling": (
        "models.chat_session_automatic_thread_titling",
        "ChatSessionAutomaticThreadTitling",
    ),
    "ChatSessionChatKitConfiguration": (
        "models.chat_session_chat_kit_configuration",
        "ChatSessionChatKitConfiguration",
    ),
    "ChatSessionChatKitConfigurationParam": ("params.create_chatkit_session", "ChatSessionChatKitConfigurationParam"),
    "ChatSessionExpiresAfterParam": ("params.create_chatkit_session", "ChatSessionExpiresAfterParam"),
    "ChatSessionFileUpload": ("models.chat_session_file_upload", "ChatSessionFileUpload"),
    "ChatSessionHistory": ("models.chat_session_history", "ChatSessionHistory"),
    "ChatSessionRateLimits": ("models.chat_session_rate_limits", "ChatSessionRateLimits"),
    "ChatSessionRateLimitsParam": ("params.create_chatkit_session", "ChatSessionRateLimitsParam"),
    "ChatSessionStatus": ("models.chat_session_status", "ChatSessionStatus"),
    "ChatSessionWorkflowParam": ("params.create_chatkit_session", "ChatSessionWorkflowParam"),
    "ThreadDeleteResponse": ("models.thread_delete_response", "ThreadDeleteResponse"),
}
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('.types')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
