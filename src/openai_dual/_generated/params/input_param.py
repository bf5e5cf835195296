"""`InputParam`: `InputParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .response_input_param import ResponseInputParam

InputParam: TypeAlias = "str | ResponseInputParam"
