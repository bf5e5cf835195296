"""`MCPToolFilterParam`: `MCPToolFilter` in the description."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    pass


class MCPToolFilterParam(TypedDict, total=False):
    """`MCPToolFilter`, as a request gives it."""

    tool_names: Sequence[str]
    read_only: bool
