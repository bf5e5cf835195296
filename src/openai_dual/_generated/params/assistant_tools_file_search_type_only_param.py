"""`AssistantToolsFileSearchTypeOnlyParam`: `AssistantToolsFileSearchTypeOnly` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class AssistantToolsFileSearchTypeOnlyParam(TypedDict, total=False):
    """`AssistantToolsFileSearchTypeOnly`, as a request gives it."""

    type: Required[Literal["file_search"]]
