"""`BetaMCPToolParam`: `BetaMCPTool` in the description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_callable_tool_allowed_caller import BetaCallableToolAllowedCaller
    from .beta_mcp_tool_filter_param import BetaMCPToolFilterParam
    from .beta_mcp_tool_require_approval_param import BetaMCPToolRequireApprovalParam


class BetaMCPToolParam(TypedDict, total=False):
    """`BetaMCPTool`, as a request gives it."""

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
    allowed_tools: Sequence[str] | BetaMCPToolFilterParam | BaseModel | None
    allowed_callers: Sequence[BetaCallableToolAllowedCaller] | None
    require_approval: BetaMCPToolRequireApprovalParam | Literal["always", "never"] | str | BaseModel | None
    defer_loading: bool
