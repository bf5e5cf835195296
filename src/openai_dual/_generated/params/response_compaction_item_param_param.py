"""`ResponseCompactionItemParamParam`: `CompactionSummaryItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ResponseCompactionItemParamParam(TypedDict, total=False):
    """`CompactionSummaryItemParam`, as a request gives it."""

    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
