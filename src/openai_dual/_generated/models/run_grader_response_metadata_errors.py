"""`RunGraderResponseMetadataErrors`: `RunGraderResponseMetadataErrors` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new

if TYPE_CHECKING:
    from typing import Self


class MetadataErrors(BaseModel):
    """`RunGraderResponseMetadataErrors` in the description."""

    __slots__ = (
        "formula_parse_error",
        "sample_parse_error",
        "truncated_observation_error",
        "unresponsive_reward_error",
        "invalid_variable_error",
        "other_error",
        "python_grader_server_error",
        "python_grader_server_error_type",
        "python_grader_runtime_error",
        "python_grader_runtime_error_details",
        "model_grader_server_error",
        "model_grader_refusal_error",
        "model_grader_parse_error",
        "model_grader_server_error_details",
    )
    _required = frozenset(
        {
            "formula_parse_error",
            "sample_parse_error",
            "truncated_observation_error",
            "unresponsive_reward_error",
            "invalid_variable_error",
            "other_error",
            "python_grader_server_error",
            "python_grader_server_error_type",
            "python_grader_runtime_error",
            "python_grader_runtime_error_details",
            "model_grader_server_error",
            "model_grader_refusal_error",
            "model_grader_parse_error",
            "model_grader_server_error_details",
        }
    )
    _spared = frozenset(
        {
            "python_grader_server_error_type",
            "python_grader_runtime_error_details",
            "model_grader_server_error_details",
        }
    )
    _also = {
        "api_model_grader_parse_error": "model_grader_parse_error",
        "api_model_grader_refusal_error": "model_grader_refusal_error",
        "api_model_grader_server_error": "model_grader_server_error",
        "api_model_grader_server_error_details": "model_grader_server_error_details",
    }

    formula_parse_error: bool
    """Whether the formula could not be parsed."""
    sample_parse_error: bool
    """Whether the sample could not be parsed."""
    truncated_observation_error: bool
    """Whether an observation was truncated."""
    unresponsive_reward_error: bool
    """Whether the grader returned no score."""
    invalid_variable_error: bool
    """Whether an unknown variable was used."""
    other_error: bool
    """Whether another error occurred."""
    python_grader_server_error: bool
    """Whether the service could not run the Python grader."""
    python_grader_server_error_type: str | None
    """Kind of the error of the service."""
    python_grader_runtime_error: bool
    """Whether the Python grader raised an error."""
    python_grader_runtime_error_details: str | None
    """Description of the error of the Python grader."""
    model_grader_server_error: bool
    """Whether the grading model failed."""
    model_grader_refusal_error: bool
    """Whether the grading model refused."""
    model_grader_parse_error: bool
    """Whether the output of the grading model could not be parsed."""
    model_grader_server_error_details: str | None
    """Description of the failure of the grading model."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            formula_parse_error: bool,
            sample_parse_error: bool,
            truncated_observation_error: bool,
            unresponsive_reward_error: bool,
            invalid_variable_error: bool,
            other_error: bool,
            python_grader_server_error: bool,
            python_grader_runtime_error: bool,
            model_grader_server_error: bool,
            model_grader_refusal_error: bool,
            model_grader_parse_error: bool,
            python_grader_server_error_type: str | None = None,
            python_grader_runtime_error_details: str | None = None,
            model_grader_server_error_details: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.formula_parse_error = get("formula_parse_error")
        self.sample_parse_error = get("sample_parse_error")
        self.truncated_observation_error = get("truncated_observation_error")
        self.unresponsive_reward_error = get("unresponsive_reward_error")
        self.invalid_variable_error = get("invalid_variable_error")
        self.other_error = get("other_error")
        self.python_grader_server_error = get("python_grader_server_error")
        self.python_grader_server_error_type = get("python_grader_server_error_type")
        self.python_grader_runtime_error = get("python_grader_runtime_error")
        self.python_grader_runtime_error_details = get("python_grader_runtime_error_details")
        self.model_grader_server_error = get("model_grader_server_error")
        self.model_grader_refusal_error = get("model_grader_refusal_error")
        self.model_grader_parse_error = get("model_grader_parse_error")
        self.model_grader_server_error_details = get("model_grader_server_error_details")
        return self

    @property
    def api_model_grader_parse_error(self) -> bool:
        """The name that other clients have for `model_grader_parse_error`."""
        return self.model_grader_parse_error

    @property
    def api_model_grader_refusal_error(self) -> bool:
        """The name that other clients have for `model_grader_refusal_error`."""
        return self.model_grader_refusal_error

    @property
    def api_model_grader_server_error(self) -> bool:
        """The name that other clients have for `model_grader_server_error`."""
        return self.model_grader_server_error

    @property
    def api_model_grader_server_error_details(self) -> str | None:
        """The name that other clients have for `model_grader_server_error_details`."""
        return self.model_grader_server_error_details


RunGraderResponseMetadataErrors = MetadataErrors
"""The name by which other modules import the class: no other class has it."""
