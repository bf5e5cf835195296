"""`ChatSession`: `ChatSessionResource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .chat_kit_workflow import ChatKitWorkflow
    from .chat_session_chat_kit_configuration import ChatSessionChatKitConfiguration
    from .chat_session_rate_limits import ChatSessionRateLimits
    from .chat_session_status import ChatSessionStatus


class ChatSession(BaseModel):
    """`ChatSessionResource` in the description."""

    __slots__ = (
        "id",
        "object",
        "expires_at",
        "client_secret",
        "workflow",
        "user",
        "rate_limits",
        "max_requests_per_1_minute",
        "status",
        "chatkit_configuration",
    )
    _required = frozenset(
        {
            "id",
            "object",
            "expires_at",
            "client_secret",
            "workflow",
            "user",
            "rate_limits",
            "max_requests_per_1_minute",
            "status",
            "chatkit_configuration",
        }
    )

    id: str
    """Id of the object."""
    object: Literal["chatkit.session"]
    """Type name of the object; service default: "chatkit.session"."""
    expires_at: int
    """Time of expiry, in Unix seconds."""
    client_secret: str
    """Short-lived key for the client."""
    workflow: ChatKitWorkflow
    """Workflow that the session runs."""
    user: str
    """End-user id."""
    rate_limits: ChatSessionRateLimits
    """Limits of the requests of the session."""
    max_requests_per_1_minute: int
    """Maximum number of requests in a minute."""
    status: ChatSessionStatus
    """Current state."""
    chatkit_configuration: ChatSessionChatKitConfiguration
    """Features of ChatKit that the session may use."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            object: Literal["chatkit.session"],
            expires_at: int,
            client_secret: str,
            workflow: ChatKitWorkflow,
            user: str,
            rate_limits: ChatSessionRateLimits,
            max_requests_per_1_minute: int,
            status: ChatSessionStatus,
            chatkit_configuration: ChatSessionChatKitConfiguration,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.object = get("object")
        self.expires_at = get("expires_at")
        self.client_secret = get("client_secret")
        self.workflow = _workflow(get("workflow"))
        self.user = get("user")
        self.rate_limits = _rate_limits(get("rate_limits"))
        self.max_requests_per_1_minute = get("max_requests_per_1_minute")
        self.status = get("status")
        self.chatkit_configuration = _chatkit_configuration(get("chatkit_configuration"))
        return self


_workflow = to_model("chat_kit_workflow", "ChatKitWorkflow")
_rate_limits = to_model("chat_session_rate_limits", "ChatSessionRateLimits")
_chatkit_configuration = to_model("chat_session_chat_kit_configuration", "ChatSessionChatKitConfiguration")
