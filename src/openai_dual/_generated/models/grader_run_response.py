"""`GraderRunResponse`: `RunGraderResponse` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Self

    from .run_grader_response_metadata import RunGraderResponseMetadata


class GraderRunResponse(BaseModel):
    """`RunGraderResponse` in the description."""

    __slots__ = (
        "reward",
        "metadata",
        "sub_rewards",
        "model_grader_token_usage_per_model",
    )
    _required = frozenset(
        {
            "reward",
            "metadata",
            "sub_rewards",
            "model_grader_token_usage_per_model",
        }
    )
    _also = {
        "api_model_grader_token_usage_per_model": "model_grader_token_usage_per_model",
    }

    reward: float
    """Score of the sample."""
    metadata: RunGraderResponseMetadata
    """Details of the run."""
    sub_rewards: dict[str, Any]
    """Scores of the parts of the grader."""
    model_grader_token_usage_per_model: dict[str, Any]
    """Usage of tokens by grading model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reward: float,
            metadata: RunGraderResponseMetadata,
            sub_rewards: dict[str, Any],
            model_grader_token_usage_per_model: dict[str, Any],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.reward = get("reward")
        self.metadata = _metadata(get("metadata"))
        self.sub_rewards = get("sub_rewards")
        self.model_grader_token_usage_per_model = get("model_grader_token_usage_per_model")
        return self

    @property
    def api_model_grader_token_usage_per_model(self) -> dict[str, Any]:
        """The name that other clients have for `model_grader_token_usage_per_model`."""
        return self.model_grader_token_usage_per_model


_metadata = to_model("run_grader_response_metadata", "RunGraderResponseMetadata")
