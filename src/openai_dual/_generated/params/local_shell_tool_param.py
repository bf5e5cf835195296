"""`LocalShellToolParam`: `LocalShellToolParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class LocalShellToolParam(TypedDict, total=False):
    """`LocalShellToolParam`, as a request gives it."""

    type: Required[Literal["local_shell"]]
