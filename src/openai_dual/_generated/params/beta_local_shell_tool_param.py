"""`BetaLocalShellToolParam`: `BetaLocalShellToolParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaLocalShellToolParam(TypedDict, total=False):
    """`BetaLocalShellToolParam`, as a request gives it."""

    type: Required[Literal["local_shell"]]
