"""`CreateEvalResponsesRunDataSource`: `CreateEvalResponsesRunDataSource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .create_eval_responses_run_data_source_input_messages_item_reference import (
        CreateEvalResponsesRunDataSourceInputMessagesItemReference,
    )
    from .create_eval_responses_run_data_source_input_messages_template import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate,
    )
    from .create_eval_responses_run_data_source_sampling_params import CreateEvalResponsesRunDataSourceSamplingParams
    from .eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource
    from .eval_responses_source import EvalResponsesSource


class DataSourceResponses(BaseModel):
    """`CreateEvalResponsesRunDataSource` in the description."""

    __slots__ = (
        "type",
        "input_messages",
        "sampling_params",
        "model",
        "source",
    )
    _required = frozenset(
        {
            "type",
            "source",
        }
    )

    type: Literal["responses"]
    """Type of the object; service default: "responses"."""
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | CreateEvalResponsesRunDataSourceInputMessagesItemReference
        | Unknown
        | None
    )
    """Messages of the request, as a template or by reference."""
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None
    """Sampling settings of the model."""
    model: str | None
    """Id of the model."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource | Unknown
    """Where the data comes from."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["responses"],
            source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource | Unknown,
            input_messages: CreateEvalResponsesRunDataSourceInputMessagesTemplate
            | CreateEvalResponsesRunDataSourceInputMessagesItemReference
            | Unknown
            | None = None,
            sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = None,
            model: str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.input_messages = None if (value := get("input_messages")) is None else _input_messages(value)
        self.sampling_params = None if (value := get("sampling_params")) is None else _sampling_params(value)
        self.model = get("model")
        self.source = _source(get("source"))
        return self


CreateEvalResponsesRunDataSource = DataSourceResponses
"""The name by which other modules import the class: no other class has it."""

_input_messages = tagged(
    "type",
    {
        "template": to_model(
            "create_eval_responses_run_data_source_input_messages_template",
            "CreateEvalResponsesRunDataSourceInputMessagesTemplate",
        ),
        "item_reference": to_model(
            "create_eval_responses_run_data_source_input_messages_item_reference",
            "CreateEvalResponsesRunDataSourceInputMessagesItemReference",
        ),
    },
)
_sampling_params = to_model(
    "create_eval_responses_run_data_source_sampling_params", "CreateEvalResponsesRunDataSourceSamplingParams"
)
_source = tagged(
    "type",
    {
        "file_content": to_model("eval_jsonl_file_content_source", "EvalJsonlFileContentSource"),
        "file_id": to_model("eval_jsonl_file_id_source", "EvalJsonlFileIdSource"),
        "responses": to_model("eval_responses_source", "EvalResponsesSource"),
    },
)
