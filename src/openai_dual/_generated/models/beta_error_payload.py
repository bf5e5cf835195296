"""`BetaErrorPayload`: `BetaErrorPayload` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .beta_error_payload_misalignment import BetaErrorPayloadMisalignment


class BetaResponseWsErrorError(BaseModel):
    """`BetaErrorPayload` in the description."""

    __slots__ = (
        "type",
        "code",
        "message",
        "param",
        "headers",
        "misalignment",
    )
    _required = frozenset(
        {
            "type",
            "code",
            "message",
            "param",
        }
    )
    _spared = frozenset(
        {
            "code",
            "param",
        }
    )

    type: str
    """Type of the object."""
    code: str | None
    """Machine-readable code of the error."""
    message: str
    """Description of the error for people."""
    param: str | None
    """Parameter or field that the error is about."""
    headers: dict[str, str] | None
    """HTTP headers."""
    misalignment: BetaErrorPayloadMisalignment | None
    """Details of a misalignment of the model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str,
            message: str,
            code: str | None = None,
            param: str | None = None,
            headers: dict[str, str] | None = None,
            misalignment: BetaErrorPayloadMisalignment | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.code = get("code")
        self.message = get("message")
        self.param = get("param")
        self.headers = get("headers")
        self.misalignment = None if (value := get("misalignment")) is None else _misalignment(value)
        return self


BetaErrorPayload = BetaResponseWsErrorError
"""The name by which other modules import the class: no other class has it."""

_misalignment = to_model("beta_error_payload_misalignment", "BetaErrorPayloadMisalignment")
