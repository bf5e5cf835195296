"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.reasoning_effort import ReasoningEffort
    from .shared import EvalItemParam, StringCheckGraderParam


class LabelModelGraderParam(TypedDict, total=False):
    """`GraderLabelModel` in the description."""

    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Iterable[EvalItemParam | BaseModel]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]


class MultiGraderParam(TypedDict, total=False):
    """`GraderMulti` in the description."""

    type: Required[Literal["multi"]]
    name: Required[str]
    graders: Required[
        StringCheckGraderParam
        | TextSimilarityGraderParam
        | PythonGraderParam
        | ScoreModelGraderParam
        | LabelModelGraderParam
        | BaseModel
    ]
    calculate_output: Required[str]


class PythonGraderParam(TypedDict, total=False):
    """`GraderPython` in the description."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str


class ScoreModelGraderParam(TypedDict, total=False):
    """`GraderScoreModel` in the description."""

    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: GraderScoreModelSamplingParamsParam | BaseModel
    input: Required[Iterable[EvalItemParam | BaseModel]]
    range: Sequence[float]


class GraderScoreModelSamplingParamsParam(TypedDict, total=False):
    """`GraderScoreModelSamplingParams` in the description."""

    seed: int | None
    top_p: float | None
    temperature: float | None
    max_completions_tokens: int | None
    reasoning_effort: ReasoningEffort | None


class TextSimilarityGraderParam(TypedDict, total=False):
    """`GraderTextSimilarity` in the description."""

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
