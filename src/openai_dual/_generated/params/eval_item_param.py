"""`EvalItemParam`: `EvalItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .eval_item_content_param import EvalItemContentParam


class EvalItemParam(TypedDict, total=False):
    """`EvalItem`, as a request gives it."""

    role: Required[Literal["user", "assistant", "system", "developer"] | str]
    content: Required[EvalItemContentParam | BaseModel]
    type: Literal["message"]
