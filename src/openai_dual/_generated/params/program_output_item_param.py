"""`ProgramOutputItemParam`: `ProgramOutputItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models.program_output_item_status import ProgramOutputItemStatus


class ProgramOutputItemParam(TypedDict, total=False):
    """`ProgramOutputItemParam`, as a request gives it."""

    id: Required[str]
    type: Required[Literal["program_output"]]
    call_id: Required[str]
    result: Required[str]
    status: Required[ProgramOutputItemStatus]
