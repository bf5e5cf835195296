"""Types of requests: those of `create_eval_run`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.reasoning_effort import ReasoningEffort
    from .shared import (
        ChatCompletionToolParam,
        EasyInputMessageParam,
        EvalItemParam,
        MetadataParam,
        ResponseFormatJsonObjectParam,
        ResponseFormatJsonSchemaParam,
        ResponseFormatTextConfigParam,
        ResponseFormatTextParam,
        ToolParam,
    )


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSource` in the description."""

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


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesItemReference` in the description."""

    type: Required[Literal["item_reference"]]
    item_reference: Required[str]


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesTemplate` in the description."""

    type: Required[Literal["template"]]
    template: Required[Iterable[EasyInputMessageParam | EvalItemParam | BaseModel]]


class CreateEvalCompletionsRunDataSourceSamplingParamsParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceSamplingParams` in the description."""

    reasoning_effort: ReasoningEffort | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    response_format: ResponseFormatTextParam | ResponseFormatJsonSchemaParam | ResponseFormatJsonObjectParam | BaseModel
    tools: Iterable[ChatCompletionToolParam | BaseModel]


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """`CreateEvalJsonlRunDataSource` in the description."""

    type: Required[Literal["jsonl"]]
    source: Required[EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | BaseModel]


class CreateEvalResponsesRunDataSourceParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSource` in the description."""

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


class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesItemReference` in the description."""

    type: Required[Literal["item_reference"]]
    item_reference: Required[str]


class CreateEvalResponsesRunDataSourceInputMessagesTemplateParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplate` in the description."""

    type: Required[Literal["template"]]
    template: Required[
        Iterable[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemParam | EvalItemParam | BaseModel]
    ]


class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem` in the description."""

    role: Required[str]
    content: Required[str]


class CreateEvalResponsesRunDataSourceSamplingParamsParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParams` in the description."""

    reasoning_effort: ReasoningEffort | None
    temperature: float
    max_completion_tokens: int
    top_p: float
    seed: int
    tools: Iterable[ToolParam | BaseModel]
    text: CreateEvalResponsesRunDataSourceSamplingParamsTextParam | BaseModel


class CreateEvalResponsesRunDataSourceSamplingParamsTextParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParamsText` in the description."""

    format: ResponseFormatTextConfigParam | BaseModel


class EvalJsonlFileContentSourceParam(TypedDict, total=False):
    """`EvalJsonlFileContentSource` in the description."""

    type: Required[Literal["file_content"]]
    content: Required[Iterable[EvalJsonlFileContentSourceContentItemParam | BaseModel]]


class EvalJsonlFileContentSourceContentItemParam(TypedDict, total=False):
    """`EvalJsonlFileContentSourceContentItem` in the description."""

    item: Required[Mapping[str, Any] | BaseModel]
    sample: Mapping[str, Any] | BaseModel


class EvalJsonlFileIdSourceParam(TypedDict, total=False):
    """`EvalJsonlFileIdSource` in the description."""

    type: Required[Literal["file_id"]]
    id: Required[str]


class EvalResponsesSourceParam(TypedDict, total=False):
    """`EvalResponsesSource` in the description."""

    type: Required[Literal["responses"]]
    metadata: Mapping[str, Any] | BaseModel | None
    model: str | None
    instructions_search: str | None
    created_after: int | None
    created_before: int | None
    reasoning_effort: ReasoningEffort | None
    temperature: float | None
    top_p: float | None
    users: Sequence[str] | None
    tools: Sequence[str] | None


class EvalStoredCompletionsSourceParam(TypedDict, total=False):
    """`EvalStoredCompletionsSource` in the description."""

    type: Required[Literal["stored_completions"]]
    metadata: MetadataParam | BaseModel | None
    model: str | None
    created_after: int | None
    created_before: int | None
    limit: int | None
