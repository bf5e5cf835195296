"""`MCPToolParam`: `MCPTool` in the description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.callable_tool_allowed_caller import CallableToolAllowedCaller
    from .mcp_tool_filter_param import MCPToolFilterParam
    from .mcp_tool_require_approval_param import MCPToolRequireApprovalParam


class MCPToolParam(TypedDict, total=False):
    """`MCPTool`, as a request gives it."""

    type: Required[Literal["mcp"]]
    server_label: Required[str]
    server_url: str
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
    )
    tunnel_id: str
    authorization: str
    server_description: str
    headers: Mapping[str, str] | BaseModel | None
    allowed_tools: Sequence[str] | MCPToolFilterParam | BaseModel | None
    allowed_callers: Sequence[CallableToolAllowedCaller] | None
    require_approval: MCPToolRequireApprovalParam | Literal["always", "never"] | str | BaseModel | None
    defer_loading: bool
