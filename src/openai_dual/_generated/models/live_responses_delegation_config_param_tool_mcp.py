"""`LiveResponsesDelegationConfigParamToolMcp`: `LiveResponsesDelegationConfigParamToolMcp` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_responses_delegation_config_param_tool_mcp_allowed_tools import (
        LiveResponsesDelegationConfigParamToolMcpAllowedTools,
    )
    from .live_responses_delegation_config_param_tool_mcp_require_approval import (
        LiveResponsesDelegationConfigParamToolMcpRequireApproval,
    )


class ToolMcp(BaseModel):
    """`LiveResponsesDelegationConfigParamToolMcp` in the description."""

    __slots__ = (
        "type",
        "allowed_callers",
        "allowed_tools",
        "authorization",
        "connector_id",
        "defer_loading",
        "headers",
        "require_approval",
        "server_description",
        "server_label",
        "server_url",
        "tunnel_id",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["mcp"]
    """Type of the object."""
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None
    """Who may call the tool; the model directly, or a program that the model writes."""
    allowed_tools: list[str] | LiveResponsesDelegationConfigParamToolMcpAllowedTools | None
    """Tools that the model may call."""
    authorization: str | None
    """Access token or header value for the server."""
    connector_id: str | None
    """Id of a built-in connector, in place of a server address."""
    defer_loading: bool | None
    """Whether the tool is loaded only when a tool search finds it."""
    headers: dict[str, str] | None
    """HTTP headers that are sent to the server."""
    require_approval: LiveResponsesDelegationConfigParamToolMcpRequireApproval | Literal["always", "never"] | str | None
    """Which tool calls need approval."""
    server_description: str | None
    """Description of the server; the model reads it."""
    server_label: str | None
    """Label of the MCP server in the request."""
    server_url: str | None
    """Address of the MCP server."""
    tunnel_id: str | None
    """Id of the tunnel to the server."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp"],
            allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None,
            allowed_tools: list[str] | LiveResponsesDelegationConfigParamToolMcpAllowedTools | None = None,
            authorization: str | None = None,
            connector_id: str | None = None,
            defer_loading: bool | None = None,
            headers: dict[str, str] | None = None,
            require_approval: LiveResponsesDelegationConfigParamToolMcpRequireApproval
            | Literal["always", "never"]
            | str
            | None = None,
            server_description: str | None = None,
            server_label: str | None = None,
            server_url: str | None = None,
            tunnel_id: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.allowed_callers = get("allowed_callers")
        self.allowed_tools = None if (value := get("allowed_tools")) is None else _allowed_tools(value)
        self.authorization = get("authorization")
        self.connector_id = get("connector_id")
        self.defer_loading = get("defer_loading")
        self.headers = get("headers")
        self.require_approval = None if (value := get("require_approval")) is None else _require_approval(value)
        self.server_description = get("server_description")
        self.server_label = get("server_label")
        self.server_url = get("server_url")
        self.tunnel_id = get("tunnel_id")
        return self


LiveResponsesDelegationConfigParamToolMcp = ToolMcp
"""The name by which other modules import the class: no other class has it."""

_allowed_tools = to_model(
    "live_responses_delegation_config_param_tool_mcp_allowed_tools",
    "LiveResponsesDelegationConfigParamToolMcpAllowedTools",
)
_require_approval = to_model(
    "live_responses_delegation_config_param_tool_mcp_require_approval",
    "LiveResponsesDelegationConfigParamToolMcpRequireApproval",
)
