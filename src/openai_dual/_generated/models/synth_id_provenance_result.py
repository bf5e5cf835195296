"""`SynthIDProvenanceResult`: `SynthIDProvenanceResult` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .provenance_detection_result_api import ProvenanceDetectionResultApi


class ResultSynthID(BaseModel):
    """`SynthIDProvenanceResult` in the description."""

    __slots__ = (
        "type",
        "outcome",
        "model",
        "generated_at",
    )
    _required = frozenset(
        {
            "type",
            "outcome",
            "model",
            "generated_at",
        }
    )
    _spared = frozenset(
        {
            "model",
            "generated_at",
        }
    )

    type: Literal["synthid"]
    """Type of the object; service default: "synthid"."""
    outcome: ProvenanceDetectionResultApi
    """Result of the check."""
    model: str | None
    """Id of the model."""
    generated_at: str | None
    """Time at which it was generated."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["synthid"],
            outcome: ProvenanceDetectionResultApi,
            model: str | None = None,
            generated_at: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.outcome = get("outcome")
        self.model = get("model")
        self.generated_at = get("generated_at")
        return self


SynthIDProvenanceResult = ResultSynthID
"""The name by which other modules import the class: no other class has it."""
