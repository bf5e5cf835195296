"""`Eval`: `Eval` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .eval_custom_data_source_config import EvalCustomDataSourceConfig
    from .eval_grader_python import EvalGraderPython
    from .eval_grader_score_model import EvalGraderScoreModel
    from .eval_grader_text_similarity import EvalGraderTextSimilarity
    from .eval_logs_data_source_config import EvalLogsDataSourceConfig
    from .eval_stored_completions_data_source_config import EvalStoredCompletionsDataSourceConfig
    from .label_model_grader import LabelModelGrader
    from .metadata import Metadata
    from .string_check_grader import StringCheckGrader


class EvalCreateResponse(BaseModel):
    """`Eval` in the description."""

    __slots__ = (
        "object",
        "id",
        "name",
        "data_source_config",
        "testing_criteria",
        "created_at",
        "metadata",
    )
    _required = frozenset(
        {
            "object",
            "id",
            "name",
            "data_source_config",
            "testing_criteria",
            "created_at",
            "metadata",
        }
    )
    _spared = frozenset(
        {
            "metadata",
        }
    )

    object: Literal["eval"]
    """Type name of the object; service default: "eval"."""
    id: str
    """Id of the object."""
    name: str
    """Name of the object."""
    data_source_config: (
        EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig | Unknown
    )
    """Form of the data that the eval grades."""
    testing_criteria: list[
        LabelModelGrader
        | StringCheckGrader
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
        | Unknown
    ]
    """Graders of the eval."""
    created_at: int
    """Time of creation, in Unix seconds."""
    metadata: Metadata | None
    """Up to 16 key-value pairs of strings, stored with the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            object: Literal["eval"],
            id: str,
            name: str,
            data_source_config: EvalCustomDataSourceConfig
            | EvalLogsDataSourceConfig
            | EvalStoredCompletionsDataSourceConfig
            | Unknown,
            testing_criteria: list[
                LabelModelGrader
                | StringCheckGrader
                | EvalGraderTextSimilarity
                | EvalGraderPython
                | EvalGraderScoreModel
                | Unknown
            ],
            created_at: int,
            metadata: Metadata | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.object = get("object")
        self.id = get("id")
        self.name = get("name")
        self.data_source_config = _data_source_config(get("data_source_config"))
        self.testing_criteria = _testing_criteria(get("testing_criteria"))
        self.created_at = get("created_at")
        self.metadata = get("metadata")
        return self


Eval = EvalCreateResponse
"""The name by which other modules import the class: no other class has it."""

_data_source_config = tagged(
    "type",
    {
        "custom": to_model("eval_custom_data_source_config", "EvalCustomDataSourceConfig"),
        "logs": to_model("eval_logs_data_source_config", "EvalLogsDataSourceConfig"),
        "stored_completions": to_model(
            "eval_stored_completions_data_source_config", "EvalStoredCompletionsDataSourceConfig"
        ),
    },
)
_testing_criteria = each(
    tagged(
        "type",
        {
            "label_model": to_model("label_model_grader", "LabelModelGrader"),
            "string_check": to_model("string_check_grader", "StringCheckGrader"),
            "text_similarity": to_model("eval_grader_text_similarity", "EvalGraderTextSimilarity"),
            "python": to_model("eval_grader_python", "EvalGraderPython"),
            "score_model": to_model("eval_grader_score_model", "EvalGraderScoreModel"),
        },
    )
)
