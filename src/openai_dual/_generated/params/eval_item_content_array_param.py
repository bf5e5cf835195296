"""`EvalItemContentArrayParam`: `EvalItemContentArray` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._model import BaseModel
    from .eval_item_content_item_param import EvalItemContentItemParam

EvalItemContentArrayParam: TypeAlias = "Iterable[EvalItemContentItemParam | BaseModel]"
