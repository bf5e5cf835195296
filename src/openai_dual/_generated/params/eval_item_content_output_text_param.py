"""`EvalItemContentOutputTextParam`: `EvalItemContentOutputText` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class EvalItemContentOutputTextParam(TypedDict, total=False):
    """`EvalItemContentOutputText`, as a request gives it."""

    type: Required[Literal["output_text"]]
    text: Required[str]
