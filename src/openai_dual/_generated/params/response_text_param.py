"""`ResponseTextParam`: `ResponseTextParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ...core.model import Model as BaseModel
    from ..models.verbosity import Verbosity
    from .text_response_format_configuration_param import TextResponseFormatConfigurationParam


class ResponseTextParam(TypedDict, total=False):
    """`ResponseTextParam`, as a request gives it."""

    format: TextResponseFormatConfigurationParam | BaseModel
    verbosity: Verbosity | None
