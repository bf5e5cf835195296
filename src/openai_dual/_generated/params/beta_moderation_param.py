"""`BetaModerationParam`: `BetaModerationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_moderation_policy_param import BetaModerationPolicyParam


class BetaModerationParam(TypedDict, total=False):
    """`BetaModerationParam`, as a request gives it."""

    model: Required[str]
    policy: BetaModerationPolicyParam | BaseModel | None
