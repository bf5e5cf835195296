"""`BetaMCPTool`: `BetaMCPTool` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_mcp_tool_filter import BetaMCPToolFilter
    from .beta_mcp_tool_require_approval import BetaMCPToolRequireApproval


class Mcp(BaseModel):
    """`BetaMCPTool` in the description."""

    __slots__ = (
        "type",
        "server_label",
        "server_url",
        "connector_id",
        "tunnel_id",
        "authorization",
        "server_description",
        "headers",
        "allowed_tools",
        "allowed_callers",
        "require_approval",
        "defer_loading",
    )
    _required = frozenset(
        {
            "type",
            "server_label",
        }
    )

    type: Literal["mcp"]
    """Type of the object."""
    server_label: str
    """Label of the MCP server in the request."""
    server_url: str | None
    """Address of the MCP server."""
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | str
        | None
    )
    """Id of a built-in connector, in place of a server address."""
    tunnel_id: str | None
    """Id of the tunnel to the server."""
    authorization: str | None
    """Access token or header value for the server."""
    server_description: str | None
    """Description of the server; the model reads it."""
    headers: dict[str, str] | None
    """HTTP headers that are sent to the server."""
    allowed_tools: list[str] | BetaMCPToolFilter | None
    """Tools that the model may call."""
    allowed_callers: list[BetaCallableToolAllowedCaller] | None
    """Who may call the tool; the model directly, or a program that the model writes; at least 1 element."""
    require_approval: BetaMCPToolRequireApproval | Literal["always", "never"] | str | None
    """Which tool calls need approval."""
    defer_loading: bool | None
    """Whether the tool is loaded only when a tool search finds it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["mcp"],
            server_label: str,
            server_url: str | None = None,
            connector_id: Literal[
                "connector_dropbox",
                "connector_gmail",
                "connector_googlecalendar",
                "connector_googledrive",
                "connector_microsoftteams",
                "connector_outlookcalendar",
                "connector_outlookemail",
                "connector_sharepoint",
            ]
            | str
            | None = None,
            tunnel_id: str | None = None,
            authorization: str | None = None,
            server_description: str | None = None,
            headers: dict[str, str] | None = None,
            allowed_tools: list[str] | BetaMCPToolFilter | None = None,
            allowed_callers: list[BetaCallableToolAllowedCaller] | None = None,
            require_approval: BetaMCPToolRequireApproval | Literal["always", "never"] | str | None = None,
            defer_loading: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.server_label = get("server_label")
        self.server_url = get("server_url")
        self.connector_id = get("connector_id")
        self.tunnel_id = get("tunnel_id")
        self.authorization = get("authorization")
        self.server_description = get("server_description")
        self.headers = get("headers")
        self.allowed_tools = None if (value := get("allowed_tools")) is None else _allowed_tools(value)
        self.allowed_callers = get("allowed_callers")
        self.require_approval = None if (value := get("require_approval")) is None else _require_approval(value)
        self.defer_loading = get("defer_loading")
        return self


BetaMCPTool = Mcp
"""The name by which other modules import the class: no other class has it."""

_allowed_tools = to_model("beta_mcp_tool_filter", "BetaMCPToolFilter")
_require_approval = to_model("beta_mcp_tool_require_approval", "BetaMCPToolRequireApproval")
