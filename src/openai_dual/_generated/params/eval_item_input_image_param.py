"""`EvalItemInputImageParam`: `EvalItemInputImage` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class EvalItemInputImageParam(TypedDict, total=False):
    """`EvalItemInputImage`, as a request gives it."""

    type: Required[Literal["input_image"]]
    image_url: Required[str]
    detail: str
