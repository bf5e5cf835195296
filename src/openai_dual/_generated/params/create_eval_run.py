"""Types of requests: those of `create_eval_run`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
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
    """Messages of the request, as a template or by reference."""
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParamsParam | BaseModel
    """Sampling settings of the model."""
    model: str
    """Id of the model."""
    source: Required[
        EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | EvalStoredCompletionsSourceParam | BaseModel
    ]
    """Where the data comes from."""


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesItemReference` in the description."""

    type: Required[Literal["item_reference"]]
    """Type of the object."""
    item_reference: Required[str]
    """Reference to messages in the item."""


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceInputMessagesTemplate` in the description."""

    type: Required[Literal["template"]]
    """Type of the object."""
    template: Required[Iterable[EasyInputMessageParam | EvalItemParam | BaseModel]]
    """Messages with references to the item."""


class CreateEvalCompletionsRunDataSourceSamplingParamsParam(TypedDict, total=False):
    """`CreateEvalCompletionsRunDataSourceSamplingParams` in the description."""

    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
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
    """Where the data comes from."""


class CreateEvalResponsesRunDataSourceParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSource` in the description."""

    type: Required[Literal["responses"]]
    """Type of the object; service default: "responses"."""
    input_messages: (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateParam
        | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam
        | BaseModel
    )
    """Messages of the request, as a template or by reference."""
    sampling_params: CreateEvalResponsesRunDataSourceSamplingParamsParam | BaseModel
    """Sampling settings of the model."""
    model: str
    """Id of the model."""
    source: Required[
        EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | EvalResponsesSourceParam | BaseModel
    ]
    """Where the data comes from."""


class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesItemReference` in the description."""

    type: Required[Literal["item_reference"]]
    """Type of the object."""
    item_reference: Required[str]
    """Reference to messages in the item."""


class CreateEvalResponsesRunDataSourceInputMessagesTemplateParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplate` in the description."""

    type: Required[Literal["template"]]
    """Type of the object."""
    template: Required[
        Iterable[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemParam | EvalItemParam | BaseModel]
    ]
    """Messages with references to the item."""


class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItemParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateItem` in the description."""

    role: Required[str]
    """Role of the author of the message."""
    content: Required[str]
    """Content of the message."""


class CreateEvalResponsesRunDataSourceSamplingParamsParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParams` in the description."""

    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
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
    """Format and verbosity of the text output."""


class CreateEvalResponsesRunDataSourceSamplingParamsTextParam(TypedDict, total=False):
    """`CreateEvalResponsesRunDataSourceSamplingParamsText` in the description."""

    format: ResponseFormatTextConfigParam | BaseModel
    """Format of the text output."""


class CreateEvalRunRequestParam(TypedDict, total=False):
    """`CreateEvalRunRequest` in the description."""

    name: str
    """Name of the object."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    data_source: Required[
        CreateEvalJSONLRunDataSourceParam
        | CreateEvalCompletionsRunDataSourceParam
        | CreateEvalResponsesRunDataSourceParam
        | BaseModel
    ]
    """Data that the run grades."""


class EvalJsonlFileContentSourceParam(TypedDict, total=False):
    """`EvalJsonlFileContentSource` in the description."""

    type: Required[Literal["file_content"]]
    """Type of the object; service default: "file_content"."""
    content: Required[Iterable[EvalJsonlFileContentSourceContentItemParam | BaseModel]]
    """Rows of data."""


class EvalJsonlFileContentSourceContentItemParam(TypedDict, total=False):
    """`EvalJsonlFileContentSourceContentItem` in the description."""

    item: Required[Mapping[str, Any] | BaseModel]
    """Item of the data."""
    sample: Mapping[str, Any] | BaseModel
    """The sample."""


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
    """Text to search for in the instructions."""
    created_after: int | None
    """Only entries after this time, in Unix seconds; at least 0."""
    created_before: int | None
    """Only entries before this time, in Unix seconds; at least 0."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """Effort that a reasoning model spends before it responds."""
    temperature: float | None
    """Sampling temperature; higher values are more random."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from."""
    users: Sequence[str] | None
    """Ids of end users."""
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
    """Only entries after this time, in Unix seconds."""
    created_before: int | None
    """Only entries before this time, in Unix seconds."""
    limit: int | None
    """Number of entries per page."""
