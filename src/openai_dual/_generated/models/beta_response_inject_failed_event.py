"""`BetaResponseInjectFailedEvent`: `BetaResponseInjectFailedEvent` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .beta_response_inject_failed_event_error import BetaResponseInjectFailedEventError
    from .beta_response_input_item import BetaResponseInputItem


class BetaResponseInjectFailedEvent(BaseModel):
    """`BetaResponseInjectFailedEvent` in the description."""

    __slots__ = (
        "type",
        "response_id",
        "input",
        "error",
        "sequence_number",
        "stream_id",
    )
    _required = frozenset(
        {
            "type",
            "response_id",
            "input",
            "error",
            "sequence_number",
        }
    )

    type: Literal["response.inject.failed"]
    """Type of the event."""
    response_id: str
    """Id of the response."""
    input: list[BetaResponseInputItem]
    """Input to the model."""
    error: BetaResponseInjectFailedEventError
    """Error, if one occurred."""
    sequence_number: int
    """Position of the event in the stream."""
    stream_id: str | None
    """Id of the stream."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["response.inject.failed"],
            response_id: str,
            input: list[BetaResponseInputItem],
            error: BetaResponseInjectFailedEventError,
            sequence_number: int,
            stream_id: str | None = None,
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
        self.error = _error(get("error"))
        self.sequence_number = get("sequence_number")
        self.stream_id = get("stream_id")
        return self


_input = each(to_alias("beta_response_input_item"))
_error = to_model("beta_response_inject_failed_event_error", "BetaResponseInjectFailedEventError")
