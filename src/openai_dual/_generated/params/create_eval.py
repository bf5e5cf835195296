"""Types of requests: those of `create_eval`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.reasoning_effort import ReasoningEffort
    from .shared import EvalItemParam


class CreateEvalCustomDataSourceConfigParam(TypedDict, total=False):
    """`CreateEvalCustomDataSourceConfig` in the description."""

    type: Required[Literal["custom"]]
    item_schema: Required[Mapping[str, Any] | BaseModel]
    include_sample_schema: bool


CreateEvalItemParam: TypeAlias = "CreateEvalItemObjectParam | EvalItemParam"
"""`CreateEvalItem` in the description."""


class CreateEvalItemObjectParam(TypedDict, total=False):
    """`CreateEvalItemObject` in the description."""

    role: Required[str]
    content: Required[str]


class CreateEvalLabelModelGraderParam(TypedDict, total=False):
    """`CreateEvalLabelModelGrader` in the description."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Iterable[CreateEvalItemParam | BaseModel]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]


class CreateEvalLogsDataSourceConfigParam(TypedDict, total=False):
    """`CreateEvalLogsDataSourceConfig` in the description."""

    type: Required[Literal["logs"]]
    metadata: Mapping[str, Any] | BaseModel


class CreateEvalStoredCompletionsDataSourceConfigParam(TypedDict, total=False):
    """`CreateEvalStoredCompletionsDataSourceConfig` in the description."""

    type: Required[Literal["stored_completions"]]
    metadata: Mapping[str, Any] | BaseModel


class EvalGraderPythonParam(TypedDict, total=False):
    """`EvalGraderPython` in the description."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
    pass_threshold: float


class EvalGraderScoreModelParam(TypedDict, total=False):
    """`EvalGraderScoreModel` in the description."""

    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: EvalGraderScoreModelSamplingParamsParam | BaseModel
    input: Required[Iterable[EvalItemParam | BaseModel]]
    range: Sequence[float]
    pass_threshold: float


class EvalGraderScoreModelSamplingParamsParam(TypedDict, total=False):
    """`EvalGraderScoreModelSamplingParams` in the description."""

    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | None


class EvalGraderTextSimilarityParam(TypedDict, total=False):
    """`EvalGraderTextSimilarity` in the description."""

    type: Required[Literal["text_similarity"]]
    name: Required[str]
    input: Required[str]
    reference: Required[str]
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
        | str
    ]
    pass_threshold: Required[float]
