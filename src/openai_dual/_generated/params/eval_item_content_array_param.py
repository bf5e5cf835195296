"""`EvalItemContentArrayParam`: `EvalItemContentArray` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...core.model import Model as BaseModel
    from .eval_item_content_item_param import EvalItemContentItemParam

EvalItemContentArrayParam: TypeAlias = "Iterable[EvalItemContentItemParam | BaseModel]"
