"""`TruncationObjectParam`: `TruncationObject` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class TruncationObjectParam(TypedDict, total=False):
    """`TruncationObject`, as a request gives it."""

    type: Required[Literal["auto", "last_messages"] | str]
    last_messages: int | None
