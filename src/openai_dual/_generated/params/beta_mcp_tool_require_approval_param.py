"""`BetaMCPToolRequireApprovalParam`: `BetaMCPToolRequireApproval` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_mcp_tool_filter_param import BetaMCPToolFilterParam


class BetaMCPToolRequireApprovalParam(TypedDict, total=False):
    """`BetaMCPToolRequireApproval`, as a request gives it."""

    always: BetaMCPToolFilterParam | BaseModel
    never: BetaMCPToolFilterParam | BaseModel
