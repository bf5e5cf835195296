"""`LiveForkSessionConfigParamDelegation`: `LiveForkSessionConfigParamDelegation` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_responses_delegation_update_config_param import LiveResponsesDelegationUpdateConfigParam


class Delegation(BaseModel):
    """`LiveForkSessionConfigParamDelegation` in the description."""

    __slots__ = (
        "type",
        "acknowledgement_delay_ms",
        "responses",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["responses"]
    """Type of the object."""
    acknowledgement_delay_ms: int | None
    """Delay before the acknowledgement, in milliseconds."""
    responses: LiveResponsesDelegationUpdateConfigParam | None
    """Settings of the model that responds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["responses"],
            acknowledgement_delay_ms: int | None = None,
            responses: LiveResponsesDelegationUpdateConfigParam | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.acknowledgement_delay_ms = get("acknowledgement_delay_ms")
        self.responses = None if (value := get("responses")) is None else _responses(value)
        return self


LiveForkSessionConfigParamDelegation = Delegation
"""The name by which other modules import the class: no other class has it."""

_responses = to_model("live_responses_delegation_update_config_param", "LiveResponsesDelegationUpdateConfigParam")
