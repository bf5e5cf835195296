"""`BetaResponseInjectEvent`: `BetaResponseInjectEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_response_input_item import BetaResponseInputItem


class BetaResponseInjectEvent(BaseModel):
    """`BetaResponseInjectEvent` in the description."""

    __slots__ = (
        "type",
        "response_id",
        "input",
    )
    _required = frozenset(
        {
            "type",
            "response_id",
            "input",
        }
    )

    type: Literal["response.inject"]
    """Type of the event."""
    response_id: str
    """Id of the response."""
    input: list[BetaResponseInputItem]
    """Input to the model; at most 16384 elements."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.inject"],
            response_id: str,
            input: list[BetaResponseInputItem],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.response_id = get("response_id")
        self.input = _input(get("input"))
        return self


_input = each(to_alias("beta_response_input_item"))
