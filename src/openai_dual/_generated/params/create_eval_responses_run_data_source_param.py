"""`CreateEvalResponsesRunDataSourceParam`: `CreateEvalResponsesRunDataSource` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .create_eval_responses_run_data_source_input_messages_item_reference_param import (
        CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam,
    )
    from .create_eval_responses_run_data_source_input_messages_template_param import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateParam,
    )
    from .create_eval_responses_run_data_source_sampling_params_param import (
        CreateEvalResponsesRunDataSourceSamplingParamsParam,
    )
    from .eval_jsonl_file_content_source_param import EvalJsonlFileContentSourceParam
    from .eval_jsonl_file_id_source_param import EvalJsonlFileIdSourceParam
    from .eval_responses_source_param import EvalResponsesSourceParam


class CreateEvalResponsesRunDataSourceParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSource`, as a request gives it."""

    type: Required[Literal["responses"]]
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateParam
        | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam
        | BaseModel
    )
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParamsParam | BaseModel
    model: str
    source: Required[
        EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | EvalResponsesSourceParam | BaseModel
    ]
