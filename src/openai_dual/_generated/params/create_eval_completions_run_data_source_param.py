"""`CreateEvalCompletionsRunDataSourceParam`: `CreateEvalCompletionsRunDataSource` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_eval_completions_run_data_source_input_messages_item_reference_param import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam,
    )
    from .create_eval_completions_run_data_source_input_messages_template_param import (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam,
    )
    from .create_eval_completions_run_data_source_sampling_params_param import (
        CreateEvalCompletionsRunDataSourceSamplingParamsParam,
    )
    from .eval_jsonl_file_content_source_param import EvalJsonlFileContentSourceParam
    from .eval_jsonl_file_id_source_param import EvalJsonlFileIdSourceParam
    from .eval_stored_completions_source_param import EvalStoredCompletionsSourceParam


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSource`, as a request gives it."""

    type: Required[Literal["completions"]]
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam
        | BaseModel
    )
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParamsParam | BaseModel
    model: str
    source: Required[
        EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | EvalStoredCompletionsSourceParam | BaseModel
    ]
