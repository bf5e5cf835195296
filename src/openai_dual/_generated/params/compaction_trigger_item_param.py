"""`CompactionTriggerItemParam`: `CompactionTriggerItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class CompactionTriggerItemParam(TypedDict, total=False):
    """`CompactionTriggerItemParam`, as a request gives it."""

    type: Required[Literal["compaction_trigger"]]
