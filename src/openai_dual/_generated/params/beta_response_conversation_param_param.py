"""`BetaResponseConversationParamParam`: `BetaConversationParam-2` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaResponseConversationParamParam(TypedDict, total=False):
    """`BetaConversationParam-2`, as a request gives it."""

    id: Required[str]
