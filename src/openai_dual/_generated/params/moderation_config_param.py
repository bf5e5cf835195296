"""`ModerationConfigParam`: `ModerationConfigParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.moderation_mode import ModerationMode


class ModerationConfigParam(TypedDict, total=False):
    """`ModerationConfigParam`, as a request gives it."""

    mode: Required[ModerationMode]
