"""`BatchErrors`: `BatchErrors` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .batch_error import BatchError


class Errors(BaseModel):
    """`BatchErrors` in the description."""

    __slots__ = (
        "object",
        "data",
    )

    object: str | None
    """Type name of the object."""
    data: list[BatchError] | None
    """Errors of the batch."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: str | None = None,
            data: list[BatchError] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.data = None if (value := get("data")) is None else _data(value)
        return self


BatchErrors = Errors
"""The name by which other modules import the class: no other class has it."""

_data = each(to_model("batch_error", "BatchError"))
