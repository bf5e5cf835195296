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
    """Type of the object; service default: "completions"."""
    input_messages: (
        CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam
        | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam
        | BaseModel
    )
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParamsParam | BaseModel
    """Sampling settings of the grading model."""
    model: str
    """Id of the model."""
    source: Required[
        EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | EvalStoredCompletionsSourceParam | BaseModel
    ]


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesItemReference` in the description."""

    type: Required[Literal["item_reference"]]
    """Type of the object."""
    item_reference: Required[str]


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesTemplate` in the description."""

    type: Required[Literal["template"]]
    """Type of the object."""
    template: Required[Iterable[EasyInputMessageParam | EvalItemParam | BaseModel]]


class CreateEvalCompletionsRunDataSourceSamplingParamsParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceSamplingParams` in the description."""

    reasoning_effort: ReasoningEffort | None
    """Effort that a reasoning model spends before it responds."""
    temperature: float
    """Sampling temperature; higher values are more random; service default: 1."""
    max_completion_tokens: int
    """Maximum number of generated tokens, reasoning tokens included."""
    top_p: float
    """Nucleus sampling: the probability mass to sample from; service default: 1."""
    seed: int
    """Seed for sampling; equal requests return the same result where possible; service default: 42."""
    response_format: ResponseFormatTextParam | ResponseFormatJsonSchemaParam | ResponseFormatJsonObjectParam | BaseModel
    """Format of the output."""
    tools: Iterable[ChatCompletionToolParam | BaseModel]
    """Tools that the model may call."""


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """`CreateEvalJsonlRunDataSource` in the description."""

    type: Required[Literal["jsonl"]]
    """Type of the object; service default: "jsonl"."""
    source: Required[EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | BaseModel]


class CreateEvalResponsesRunDataSourceParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSource` in the description."""

    type: Required[Literal["responses"]]
    """Type of the object; service default: "responses"."""
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateParam
        | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam
        | BaseModel
    )
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParamsParam | BaseModel
    """Sampling settings of the grading model."""
    model: str
    """Id of the model."""
    source: Required[
        EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | EvalResponsesSourceParam | BaseModel
    ]


class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesItemReference` in the description."""

    type: Required[Literal["item_reference"]]
    """Type of the object."""
    item_reference: Required[str]


class CreateEvalResponsesRunDataSourceInputMessagesTemplateParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplate` in the description."""

    type: Required[Literal["template"]]
    """Type of the object."""
    template: Required[
        Iterable[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemParam | EvalItemParam | BaseModel]
    ]


class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem` in the description."""

    role: Required[str]
    """Role of the author of the message."""
    content: Required[str]
    """Content of the message."""


class CreateEvalResponsesRunDataSourceSamplingParamsParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParams` in the description."""

    reasoning_effort: ReasoningEffort | None
    """Effort that a reasoning model spends before it responds."""
    temperature: float
    """Sampling temperature; higher values are more random; service default: 1."""
    max_completion_tokens: int
    """Maximum number of generated tokens, reasoning tokens included."""
    top_p: float
    """Nucleus sampling: the probability mass to sample from; service default: 1."""
    seed: int
    """Seed for sampling; equal requests return the same result where possible; service default: 42."""
    tools: Iterable[ToolParam | BaseModel]
    """Tools that the model may call."""
    text: CreateEvalResponsesRunDataSourceSamplingParamsTextParam | BaseModel
    """The text."""


class CreateEvalResponsesRunDataSourceSamplingParamsTextParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParamsText` in the description."""

    format: ResponseFormatTextConfigParam | BaseModel
    """Format of the text output."""


class EvalJsonlFileContentSourceParam(TypedDict, total=False):
    """`EvalJsonlFileContentSource` in the description."""

    type: Required[Literal["file_content"]]
    """Type of the object; service default: "file_content"."""
    content: Required[Iterable[EvalJsonlFileContentSourceContentItemParam | BaseModel]]


class EvalJsonlFileContentSourceContentItemParam(TypedDict, total=False):
    """`EvalJsonlFileContentSourceContentItem` in the description."""

    item: Required[Mapping[str, Any] | BaseModel]
    sample: Mapping[str, Any] | BaseModel


class EvalJsonlFileIdSourceParam(TypedDict, total=False):
    """`EvalJsonlFileIdSource` in the description."""

    type: Required[Literal["file_id"]]
    """Type of the object; service default: "file_id"."""
    id: Required[str]
    """Id of the object."""


class EvalResponsesSourceParam(TypedDict, total=False):
    """`EvalResponsesSource` in the description."""

    type: Required[Literal["responses"]]
    """Type of the object."""
    metadata: Mapping[str, Any] | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    model: str | None
    """Id of the model."""
    instructions_search: str | None
    created_after: int | None
    """At least 0."""
    created_before: int | None
    """At least 0."""
    reasoning_effort: ReasoningEffort | None
    """Effort that a reasoning model spends before it responds."""
    temperature: float | None
    """Sampling temperature; higher values are more random."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from."""
    users: Sequence[str] | None
    tools: Sequence[str] | None
    """Tools that the model may call."""


class EvalStoredCompletionsSourceParam(TypedDict, total=False):
    """`EvalStoredCompletionsSource` in the description."""

    type: Required[Literal["stored_completions"]]
    """Type of the object; service default: "stored_completions"."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    model: str | None
    """Id of the model."""
    created_after: int | None
    created_before: int | None
    limit: int | None
    """Number of entries per page."""
