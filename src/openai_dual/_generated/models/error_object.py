"""`ErrorObject`: `Error` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .error_misalignment import ErrorMisalignment


class ErrorObject(BaseModel):
    """`Error` in the description."""

    __slots__ = (
        "code",
        "message",
        "param",
        "type",
        "misalignment",
    )
    _required = frozenset(
        {
            "code",
            "message",
            "param",
            "type",
        }
    )
    _spared = frozenset(
        {
            "code",
            "param",
        }
    )

    code: str | None
    """Machine-readable code of the error."""
    message: str
    """Description of the error for people."""
    param: str | None
    """Parameter or field that the error is about."""
    type: str
    """Type of the error."""
    misalignment: ErrorMisalignment | None
    """Details of a misalignment of the model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str,
            type: str,
            code: str | None = None,
            param: str | None = None,
            misalignment: ErrorMisalignment | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.code = get("code")
        self.message = get("message")
        self.param = get("param")
        self.type = get("type")
        self.misalignment = None if (value := get("misalignment")) is None else _misalignment(value)
        return self


_misalignment = to_model("error_misalignment", "ErrorMisalignment")
