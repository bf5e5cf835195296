"""`EvalItemContentArray`: `EvalItemContentArray` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import each
from . import to_alias

if TYPE_CHECKING:
    from .eval_item_content_item import EvalItemContentItem

EvalItemContentArray: TypeAlias = "list[EvalItemContentItem]"

decode = each(to_alias("eval_item_content_item"))
"""Decode a value of this type."""
