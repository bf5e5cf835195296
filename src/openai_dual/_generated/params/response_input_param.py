"""`ResponseInputParam`: `ResponseInputParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._model import BaseModel
    from .response_input_item_param import ResponseInputItemParam

ResponseInputParam: TypeAlias = "Iterable[ResponseInputItemParam | BaseModel]"
