"""`BetaResponseFormatJsonObjectParam`: `BetaResponseFormatJsonObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaResponseFormatJsonObjectParam(TypedDict, total=False):
    """`BetaResponseFormatJsonObject`, as a request gives it."""

    type: Required[Literal["json_object"]]
