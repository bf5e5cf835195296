"""`BetaModerationPolicyParam`: `BetaModerationPolicyParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_moderation_config_param import BetaModerationConfigParam


class BetaModerationPolicyParam(TypedDict, total=False):
    """`BetaModerationPolicyParam`, as a request gives it."""

    input: BetaModerationConfigParam | BaseModel | None
    output: BetaModerationConfigParam | BaseModel | None
