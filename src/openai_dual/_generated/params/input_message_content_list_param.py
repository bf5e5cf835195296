"""`InputMessageContentListParam`: `InputMessageContentList` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ...core.model import Model as BaseModel
    from .input_content_param import InputContentParam

InputMessageContentListParam: TypeAlias = "Iterable[InputContentParam | BaseModel]"
