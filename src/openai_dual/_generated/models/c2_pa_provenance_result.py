"""`C2PAProvenanceResult`: `C2PAProvenanceResult` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Literal, Self

    from .c2_pa_validation_state_api import C2PAValidationStateApi
    from .provenance_detection_result_api import ProvenanceDetectionResultApi


class ResultC2PA(BaseModel):
    """`C2PAProvenanceResult` in the description."""

    __slots__ = (
        "type",
        "outcome",
        "validation_state",
        "issuer",
        "model",
        "generated_at",
    )
    _required = frozenset(
        {
            "type",
            "outcome",
            "validation_state",
            "issuer",
            "model",
            "generated_at",
        }
    )
    _spared = frozenset(
        {
            "issuer",
            "model",
            "generated_at",
        }
    )

    type: Literal["c2pa"]
    """Type of the object; service default: "c2pa"."""
    outcome: ProvenanceDetectionResultApi
    """Result of the check."""
    validation_state: C2PAValidationStateApi
    """Result of the validation."""
    issuer: str | None
    """Issuer of the certificate."""
    model: str | None
    """Id of the model."""
    generated_at: str | None
    """Time at which it was generated."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["c2pa"],
            outcome: ProvenanceDetectionResultApi,
            validation_state: C2PAValidationStateApi,
            issuer: str | None = None,
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
        self.validation_state = get("validation_state")
        self.issuer = get("issuer")
        self.model = get("model")
        self.generated_at = get("generated_at")
        return self


C2PAProvenanceResult = ResultC2PA
"""The name by which other modules import the class: no other class has it."""
