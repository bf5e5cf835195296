"""`BetaResponseError`: `BetaResponseError` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .beta_response_error_code import BetaResponseErrorCode
    from .beta_response_error_misalignment import BetaResponseErrorMisalignment


class BetaResponseError(BaseModel):
    """`BetaResponseError` in the description."""

    __slots__ = (
        "code",
        "message",
        "misalignment",
        "param",
        "type",
    )
    _required = frozenset(
        {
            "code",
            "message",
        }
    )

    code: BetaResponseErrorCode
    """Machine-readable code of the error."""
    message: str
    """Description of the error for people."""
    misalignment: BetaResponseErrorMisalignment | None
    """Details of a misalignment of the model."""
    param: str | None
    """Parameter or field that the error is about."""
    type: str | None
    """Type of the error."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: BetaResponseErrorCode,
            message: str,
            misalignment: BetaResponseErrorMisalignment | None = None,
            param: str | None = None,
            type: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.code = get("code")
        self.message = get("message")
        self.misalignment = None if (value := get("misalignment")) is None else _misalignment(value)
        self.param = get("param")
        self.type = get("type")
        return self


_misalignment = to_model("beta_response_error_misalignment", "BetaResponseErrorMisalignment")
