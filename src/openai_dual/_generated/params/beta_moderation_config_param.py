"""`BetaModerationConfigParam`: `BetaModerationConfigParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from ..models.beta_moderation_mode import BetaModerationMode


class BetaModerationConfigParam(TypedDict, total=False):
    """`BetaModerationConfigParam`, as a request gives it."""

    mode: Required[BetaModerationMode]
