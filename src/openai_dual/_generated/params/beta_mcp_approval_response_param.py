"""`BetaMCPApprovalResponseParam`: `BetaMCPApprovalResponse` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam


class BetaMCPApprovalResponseParam(TypedDict, total=False):
    """`BetaMCPApprovalResponse`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["mcp_approval_response"]]
    id: str | None
    approval_request_id: Required[str]
    approve: Required[bool]
    reason: str | None
