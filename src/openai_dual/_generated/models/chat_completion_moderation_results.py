"""`ChatCompletionModerationResults`: `ChatCompletionModerationResults` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .moderation_result_body import ModerationResultBody


class ModerationInputModerationResults(BaseModel):
    """`ChatCompletionModerationResults` in the description."""

    __slots__ = (
        "type",
        "model",
        "results",
    )
    _required = frozenset(
        {
            "type",
            "model",
            "results",
        }
    )

    type: Literal["moderation_results"]
    """Type of the object."""
    model: str
    """Id of the model."""
    results: list[ModerationResultBody]
    """Result for each input."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["moderation_results"],
            model: str,
            results: list[ModerationResultBody],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.model = get("model")
        self.results = _results(get("results"))
        return self


ChatCompletionModerationResults = ModerationInputModerationResults
"""The name by which other modules import the class: no other class has it."""

_results = each(to_model("moderation_result_body", "ModerationResultBody"))
