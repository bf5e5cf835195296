"""`ModerationCreateResponse`: `CreateModerationResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .moderation import Moderation


class ModerationCreateResponse(BaseModel):
    """`CreateModerationResponse` in the description."""

    __slots__ = (
        "id",
        "model",
        "results",
    )
    _required = frozenset(
        {
            "id",
            "model",
            "results",
        }
    )

    id: str
    """Id of the object."""
    model: str
    """Id of the model."""
    results: list[Moderation]
    """Result for each input."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            model: str,
            results: list[Moderation],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.model = get("model")
        self.results = _results(get("results"))
        return self


_results = each(to_model("moderation", "Moderation"))
