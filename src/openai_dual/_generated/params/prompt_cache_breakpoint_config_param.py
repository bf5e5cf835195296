"""`PromptCacheBreakpointConfigParam`: `PromptCacheBreakpointConfig` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class PromptCacheBreakpointConfigParam(TypedDict, total=False):
    """`PromptCacheBreakpointConfig`, as a request gives it."""

    mode: Required[Literal["explicit"]]
