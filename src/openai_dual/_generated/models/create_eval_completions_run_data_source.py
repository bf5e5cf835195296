"""`CreateEvalCompletionsRunDataSource`: `CreateEvalCompletionsRunDataSource` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .create_eval_completions_run_data_source_input_messages_item_reference import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
    )
    from .create_eval_completions_run_data_source_input_messages_template import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate,
    )
    from .create_eval_completions_run_data_source_sampling_params import (
        CreateEvalCompletionsRunDataSourceSamplingParams,
    )
    from .eval_jsonl_file_content_source import EvalJsonlFileContentSource
    from .eval_jsonl_file_id_source import EvalJsonlFileIdSource
    from .eval_stored_completions_source import EvalStoredCompletionsSource


class CreateEvalCompletionsRunDataSource(BaseModel):
    """`CreateEvalCompletionsRunDataSource` in the description."""

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

    type: Literal["completions"]
    """Type of the object; service default: "completions"."""
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplate
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
        | Unknown
        | None
    )
    """Messages of the request, as a template or by reference."""
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None
    """Sampling settings of the model."""
    model: str | None
    """Id of the model."""
    source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource | Unknown
    """Where the data comes from."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["completions"],
            source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource | Unknown,
            input_messages: CreateEvalCompletionsRunDataSourceInputMessagesTemplate
            | CreateEvalCompletionsRunDataSourceInputMessagesItemReference
            | Unknown
            | None = None,
            sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = None,
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


_input_messages = tagged(
    "type",
    {
        "template": to_model(
            "create_eval_completions_run_data_source_input_messages_template",
            "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
        ),
        "item_reference": to_model(
            "create_eval_completions_run_data_source_input_messages_item_reference",
            "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
        ),
    },
)
_sampling_params = to_model(
    "create_eval_completions_run_data_source_sampling_params", "CreateEvalCompletionsRunDataSourceSamplingParams"
)
_source = tagged(
    "type",
    {
        "file_content": to_model("eval_jsonl_file_content_source", "EvalJsonlFileContentSource"),
        "file_id": to_model("eval_jsonl_file_id_source", "EvalJsonlFileIdSource"),
        "stored_completions": to_model("eval_stored_completions_source", "EvalStoredCompletionsSource"),
    },
)
