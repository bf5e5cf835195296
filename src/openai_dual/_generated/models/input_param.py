"""`InputParam`: `InputParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import by_type, each
from . import to_alias

if TYPE_CHECKING:
    from .response_input_param import ResponseInputParam

InputParam: TypeAlias = "str | ResponseInputParam"

decode = by_type(array=each(to_alias("response_input_item")))
"""Decode a value of this type."""
