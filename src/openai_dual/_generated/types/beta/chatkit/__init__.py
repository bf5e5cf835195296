"""Names of `openai_dual.types.beta.chatkit`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...._model import official_module, public_type, register_official

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
    from ....params.create_chatkit_session import CreateChatSessionBodyParam as SessionCreateParams
    from ....params.list_chatkit_thread_items import ListChatkitThreadItemsParams as ThreadListItemsParams
    from ....params.list_chatkit_threads import ListChatkitThreadsParams as ThreadListParams

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
        "SessionCreateParams",
        "ThreadDeleteResponse",
        "ThreadListItemsParams",
        "ThreadListParams",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "ChatKitAttachment": ("_generated.models.chat_kit_attachment", "ChatKitAttachment"),
    "ChatKitResponseOutputText": ("_generated.models.chat_kit_response_output_text", "ChatKitResponseOutputText"),
    "ChatKitThread": ("_generated.models.chat_kit_thread", "ChatKitThread"),
    "ChatKitThreadAssistantMessageItem": (
        "_generated.models.chat_kit_thread_assistant_message_item",
        "ChatKitThreadAssistantMessageItem",
    ),
    "ChatKitThreadUserMessageItem": (
        "_generated.models.chat_kit_thread_user_message_item",
        "ChatKitThreadUserMessageItem",
    ),
    "ChatKitWidgetItem": ("_generated.models.chat_kit_widget_item", "ChatKitWidgetItem"),
    "ChatSession": ("_generated.models.chat_session", "ChatSession"),
    "ChatSessionAutomaticThreadTitling": (
        "_generated.models.chat_session_automatic_thread_titling",
        "ChatSessionAutomaticThreadTitling",
    ),
    "ChatSessionChatKitConfiguration": (
        "_generated.models.chat_session_chat_kit_configuration",
        "ChatSessionChatKitConfiguration",
    ),
    "ChatSessionChatKitConfigurationParam": (
        "_generated.params.create_chatkit_session",
        "ChatSessionChatKitConfigurationParam",
    ),
    "ChatSessionExpiresAfterParam": ("_generated.params.create_chatkit_session", "ChatSessionExpiresAfterParam"),
    "ChatSessionFileUpload": ("_generated.models.chat_session_file_upload", "ChatSessionFileUpload"),
    "ChatSessionHistory": ("_generated.models.chat_session_history", "ChatSessionHistory"),
    "ChatSessionRateLimits": ("_generated.models.chat_session_rate_limits", "ChatSessionRateLimits"),
    "ChatSessionRateLimitsParam": ("_generated.params.create_chatkit_session", "ChatSessionRateLimitsParam"),
    "ChatSessionStatus": ("_generated.models.chat_session_status", "ChatSessionStatus"),
    "ChatSessionWorkflowParam": ("_generated.params.create_chatkit_session", "ChatSessionWorkflowParam"),
    "SessionCreateParams": ("_generated.params.create_chatkit_session", "CreateChatSessionBodyParam"),
    "ThreadDeleteResponse": ("_generated.models.thread_delete_response", "ThreadDeleteResponse"),
    "ThreadListItemsParams": ("_generated.params.list_chatkit_thread_items", "ListChatkitThreadItemsParams"),
    "ThreadListParams": ("_generated.params.list_chatkit_threads", "ListChatkitThreadsParams"),
}
_OFFICIAL = (
    "chat_session",
    "chat_session_automatic_thread_titling",
    "chat_session_chatkit_configuration",
    "chat_session_chatkit_configuration_param",
    "chat_session_expires_after_param",
    "chat_session_file_upload",
    "chat_session_history",
    "chat_session_rate_limits",
    "chat_session_rate_limits_param",
    "chat_session_status",
    "chat_session_workflow_param",
    "chatkit_attachment",
    "chatkit_response_output_text",
    "chatkit_thread",
    "chatkit_thread_assistant_message_item",
    "chatkit_thread_item_list",
    "chatkit_thread_user_message_item",
    "chatkit_widget_item",
    "session_create_params",
    "thread_delete_response",
)
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
