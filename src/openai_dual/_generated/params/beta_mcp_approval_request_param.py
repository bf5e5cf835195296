"""`BetaMCPApprovalRequestParam`: `BetaMCPApprovalRequest` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam


class BetaMCPApprovalRequestParam(TypedDict, total=False):
    """`BetaMCPApprovalRequest`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["mcp_approval_request"]]
    id: Required[str]
    server_label: Required[str]
    name: Required[str]
    arguments: Required[str]
