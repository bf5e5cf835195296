"""`ResponseFormatJsonObjectParam`: `ResponseFormatJsonObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ResponseFormatJsonObjectParam(TypedDict, total=False):
    """`ResponseFormatJsonObject`, as a request gives it."""

    type: Required[Literal["json_object"]]
