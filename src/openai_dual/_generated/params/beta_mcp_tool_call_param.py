"""`BetaMCPToolCallParam`: `BetaMCPToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_mcp_tool_call_status import BetaMCPToolCallStatus
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_mcp_tool_call_error_param import BetaMcpToolCallErrorParam


class BetaMCPToolCallParam(TypedDict, total=False):
    """`BetaMCPToolCall`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["mcp_call"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
    output: str | None
    error: BetaMcpToolCallErrorParam | BaseModel | None
    status: BetaMCPToolCallStatus
    approval_request_id: str | None
