"""`ModerationTextInputParam`: `CreateModerationRequestInputItemText` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    pass


class ModerationTextInputParam(TypedDict, total=False):
    """`CreateModerationRequestInputItemText`, as a request gives it."""

    type: Required[Literal["text"]]
    text: Required[str]
