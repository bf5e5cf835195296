"""`EvalItemContentParam`: `EvalItemContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .eval_item_content_array_param import EvalItemContentArrayParam
    from .eval_item_content_item_param import EvalItemContentItemParam

EvalItemContentParam: TypeAlias = "EvalItemContentItemParam | EvalItemContentArrayParam"
