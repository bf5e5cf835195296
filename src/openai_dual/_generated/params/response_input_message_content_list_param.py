"""`ResponseInputMessageContentListParam`: `InputMessageContentList` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .._model import BaseModel
    from .response_input_content_param import ResponseInputContentParam

ResponseInputMessageContentListParam: TypeAlias = "Iterable[ResponseInputContentParam | BaseModel]"
