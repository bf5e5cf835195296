"""`ModerationParam`: `ModerationParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .moderation_policy_param import ModerationPolicyParam


class ModerationParam(TypedDict, total=False):
    """`ModerationParam`, as a request gives it."""

    model: Required[str]
    policy: ModerationPolicyParam | BaseModel | None
