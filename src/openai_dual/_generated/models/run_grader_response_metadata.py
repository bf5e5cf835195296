"""`RunGraderResponseMetadata`: `RunGraderResponseMetadata` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .run_grader_response_metadata_errors import RunGraderResponseMetadataErrors


class Metadata(BaseModel):
    """`RunGraderResponseMetadata` in the description."""

    __slots__ = (
        "name",
        "type",
        "errors",
        "execution_time",
        "scores",
        "token_usage",
        "sampled_model_name",
    )
    _required = frozenset(
        {
            "name",
            "type",
            "errors",
            "execution_time",
            "scores",
            "token_usage",
            "sampled_model_name",
        }
    )
    _spared = frozenset(
        {
            "token_usage",
            "sampled_model_name",
        }
    )

    name: str
    """Name of the object."""
    type: str
    """Type of the object."""
    errors: RunGraderResponseMetadataErrors
    """Kinds of errors, and whether they occurred."""
    execution_time: float
    """Duration in seconds."""
    scores: dict[str, Any]
    """Score by grader."""
    token_usage: int | None
    """Number of tokens."""
    sampled_model_name: str | None
    """Name of the model that made the sample."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            type: str,
            errors: RunGraderResponseMetadataErrors,
            execution_time: float,
            scores: dict[str, Any],
            token_usage: int | None = None,
            sampled_model_name: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.name = get("name")
        self.type = get("type")
        self.errors = _errors(get("errors"))
        self.execution_time = get("execution_time")
        self.scores = get("scores")
        self.token_usage = get("token_usage")
        self.sampled_model_name = get("sampled_model_name")
        return self


RunGraderResponseMetadata = Metadata
"""The name by which other modules import the class: no other class has it."""

_errors = to_model("run_grader_response_metadata_errors", "RunGraderResponseMetadataErrors")
