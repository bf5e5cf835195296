"""`BetaMCPListToolsParam`: `BetaMCPListTools` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_mcp_list_tools_tool_param import BetaMCPListToolsToolParam


class BetaMCPListToolsParam(TypedDict, total=False):
    """`BetaMCPListTools`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["mcp_list_tools"]]
    id: Required[str]
    server_label: Required[str]
    tools: Required[Iterable[BetaMCPListToolsToolParam | BaseModel]]
    error: str | None
