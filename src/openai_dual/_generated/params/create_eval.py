"""Types of requests: those of `create_eval`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import EvalItemParam, MetadataParam, StringCheckGraderParam


class CreateEvalCustomDataSourceConfigParam(TypedDict, total=False):
    """`CreateEvalCustomDataSourceConfig` in the description."""

    type: Required[Literal["custom"]]
    """Type of the object; service default: "custom"."""
    item_schema: Required[Mapping[str, Any] | BaseModel]
    """JSON schema of the items."""
    include_sample_schema: bool
    """Whether the items have the form of samples; service default: false."""


CreateEvalItemParam: TypeAlias = "CreateEvalItemObjectParam | EvalItemParam"
"""`CreateEvalItem` in the description."""


class CreateEvalItemObjectParam(TypedDict, total=False):
    """`CreateEvalItemObject` in the description."""

    role: Required[str]
    """Role."""
    content: Required[str]
    """Content."""


class CreateEvalLabelModelGraderParam(TypedDict, total=False):
    """`CreateEvalLabelModelGrader` in the description."""

    type: Required[Literal["label_model"]]
    """Type of the object."""
    name: Required[str]
    """Name of the object."""
    model: Required[str]
    """Id of the model."""
    input: Required[Iterable[CreateEvalItemParam | BaseModel]]
    """Messages that the grading model receives."""
    labels: Required[Sequence[str]]
    """Labels that the grading model can choose from."""
    passing_labels: Required[Sequence[str]]
    """Labels that count as passed."""


class CreateEvalLogsDataSourceConfigParam(TypedDict, total=False):
    """`CreateEvalLogsDataSourceConfig` in the description."""

    type: Required[Literal["logs"]]
    """Type of the object; service default: "logs"."""
    metadata: Mapping[str, Any] | BaseModel
    """Up to 16 key-value pairs of strings, stored with the object."""


class CreateEvalRequestParam(TypedDict, total=False):
    """`CreateEvalRequest` in the description."""

    name: str
    """Name of the object."""
    metadata: MetadataParam | BaseModel | None
    """Up to 16 key-value pairs of strings, stored with the object."""
    data_source_config: Required[
        CreateEvalCustomDataSourceConfigParam
        | CreateEvalLogsDataSourceConfigParam
        | CreateEvalStoredCompletionsDataSourceConfigParam
        | BaseModel
    ]
    """Form of the data that the eval grades."""
    testing_criteria: Required[
        Iterable[
            CreateEvalLabelModelGraderParam
            | StringCheckGraderParam
            | EvalGraderTextSimilarityParam
            | EvalGraderPythonParam
            | EvalGraderScoreModelParam
            | BaseModel
        ]
    ]
    """Graders of the eval."""


class CreateEvalStoredCompletionsDataSourceConfigParam(TypedDict, total=False):
    """`CreateEvalStoredCompletionsDataSourceConfig` in the description."""

    type: Required[Literal["stored_completions"]]
    """Type of the object; service default: "stored_completions"."""
    metadata: Mapping[str, Any] | BaseModel
    """Up to 16 key-value pairs of strings, stored with the object."""


class EvalGraderPythonParam(TypedDict, total=False):
    """`EvalGraderPython` in the description."""

    type: Required[Literal["python"]]
    """Type of the object."""
    name: Required[str]
    """Name of the object."""
    source: Required[str]
    """Source code of the grader."""
    image_tag: str
    """Tag of the container image in which the grader runs."""
    pass_threshold: float
    """Lowest score that passes."""


class EvalGraderScoreModelParam(TypedDict, total=False):
    """`EvalGraderScoreModel` in the description."""

    type: Required[Literal["score_model"]]
    """Type of the object."""
    name: Required[str]
    """Name of the object."""
    model: Required[str]
    """Id of the model."""
    sampling_params: EvalGraderScoreModelSamplingParamsParam | BaseModel
    """Sampling settings of the model."""
    input: Required[Iterable[EvalItemParam | BaseModel]]
    """Messages that the grading model receives."""
    range: Sequence[float]
    """Lowest and highest score."""
    pass_threshold: float
    """Lowest score that passes."""


class EvalGraderScoreModelSamplingParamsParam(TypedDict, total=False):
    """`EvalGraderScoreModelSamplingParams` in the description."""

    seed: int | None
    """Seed for sampling; equal requests return the same result where possible."""
    top_p: float | None
    """Nucleus sampling: the probability mass to sample from; service default: 1."""
    temperature: float | None
    """Sampling temperature; higher values are more random."""
    max_completions_tokens: int | None
    """Maximum number of generated tokens, reasoning tokens included; at least 1."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """Effort that a reasoning model spends before it responds."""


class EvalGraderTextSimilarityParam(TypedDict, total=False):
    """`EvalGraderTextSimilarity` in the description."""

    type: Required[Literal["text_similarity"]]
    """Type of the object; service default: "text_similarity"."""
    name: Required[str]
    """Name of the object."""
    input: Required[str]
    """Text to grade."""
    reference: Required[str]
    """Text to compare with."""
    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]
    """Measure of the similarity."""
    pass_threshold: Required[float]
    """Lowest score that passes."""
