"""`BetaAdditionalToolsItemParam`: `BetaAdditionalToolsItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param2 import BetaAgentTagParam2
    from .beta_tool_param import BetaToolParam


class BetaAdditionalToolsItemParam(TypedDict, total=False):
    """`BetaAdditionalToolsItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: str | None
    type: Required[Literal["additional_tools"]]
    role: Required[Literal["developer"]]
    tools: Required[Iterable[BetaToolParam | BaseModel]]
