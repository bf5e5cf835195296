"""`BetaModerationParam`: `BetaModerationParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .beta_moderation_policy_param import BetaModerationPolicyParam


class ResponseCreateModeration(BaseModel):
    """`BetaModerationParam` in the description."""

    __slots__ = (
        "model",
        "policy",
    )
    _required = frozenset(
        {
            "model",
        }
    )

    model: str
    """Id of the model."""
    policy: BetaModerationPolicyParam | None
    """What is moderated, and with which effect."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            model: str,
            policy: BetaModerationPolicyParam | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.model = get("model")
        self.policy = None if (value := get("policy")) is None else _policy(value)
        return self


BetaModerationParam = ResponseCreateModeration
"""The name by which other modules import the class: no other class has it."""

_policy = to_model("beta_moderation_policy_param", "BetaModerationPolicyParam")
