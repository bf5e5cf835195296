"""`CreateEvalItemParam`: `CreateEvalItem` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .create_eval_item_object_param import CreateEvalItemObjectParam
    from .eval_item_param import EvalItemParam

CreateEvalItemParam: TypeAlias = "CreateEvalItemObjectParam | EvalItemParam"
