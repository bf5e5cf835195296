"""`Error2`: `Error-2` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .error2_misalignment import Error2Misalignment


class VideoCreateError(BaseModel):
    """`Error-2` in the description."""

    __slots__ = (
        "code",
        "message",
        "headers",
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

    code: str
    """Machine-readable code of the error."""
    message: str
    """Description of the error for people."""
    headers: dict[str, str] | None
    """HTTP headers."""
    misalignment: Error2Misalignment | None
    """Details of a misalignment of the model."""
    param: str | None
    """Parameter or field that the error is about."""
    type: str | None
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            code: str,
            message: str,
            headers: dict[str, str] | None = None,
            misalignment: Error2Misalignment | None = None,
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
        self.headers = get("headers")
        self.misalignment = None if (value := get("misalignment")) is None else _misalignment(value)
        self.param = get("param")
        self.type = get("type")
        return self


Error2 = VideoCreateError
"""The name by which other modules import the class: no other class has it."""

_misalignment = to_model("error2_misalignment", "Error2Misalignment")
