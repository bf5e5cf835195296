"""`ModerationPolicyParam`: `ModerationPolicyParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .moderation_config_param import ModerationConfigParam


class ModerationPolicyParam(TypedDict, total=False):
    """`ModerationPolicyParam`, as a request gives it."""

    input: ModerationConfigParam | BaseModel | None
    output: ModerationConfigParam | BaseModel | None
