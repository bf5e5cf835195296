"""`LiveSessionConfigParamDelegationResponses`: `LiveSessionConfigParamDelegationResponses` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .live_responses_delegation_config_param import LiveResponsesDelegationConfigParam


class DelegationResponses(BaseModel):
    """`LiveSessionConfigParamDelegationResponses` in the description."""

    __slots__ = (
        "responses",
        "type",
        "acknowledgement_delay_ms",
    )
    _required = frozenset(
        {
            "responses",
            "type",
        }
    )

    responses: LiveResponsesDelegationConfigParam
    """Settings of the model that responds."""
    type: Literal["responses"]
    """Type of the object."""
    acknowledgement_delay_ms: int | None
    """Delay before the acknowledgement, in milliseconds."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            responses: LiveResponsesDelegationConfigParam,
            type: Literal["responses"],
            acknowledgement_delay_ms: int | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.responses = _responses(get("responses"))
        self.type = get("type")
        self.acknowledgement_delay_ms = get("acknowledgement_delay_ms")
        return self


LiveSessionConfigParamDelegationResponses = DelegationResponses
"""The name by which other modules import the class: no other class has it."""

_responses = to_model("live_responses_delegation_config_param", "LiveResponsesDelegationConfigParam")
