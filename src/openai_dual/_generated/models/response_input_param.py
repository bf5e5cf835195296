"""`ResponseInputParam`: `ResponseInputParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import each
from . import to_alias

if TYPE_CHECKING:
    from .response_input_item import ResponseInputItem

ResponseInputParam: TypeAlias = "list[ResponseInputItem]"

decode = each(to_alias("response_input_item"))
"""Decode a value of this type."""
