"""`ResponseTextConfigParam`: `ResponseTextParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.verbosity import Verbosity
    from .response_format_text_config_param import ResponseFormatTextConfigParam


class ResponseTextConfigParam(TypedDict, total=False):
    """`ResponseTextParam`, as a request gives it."""

    format: ResponseFormatTextConfigParam | BaseModel
    verbosity: Verbosity | None
