"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .shared import EvalItemParam, StringCheckGraderParam


class LabelModelGraderParam(TypedDict, total=False):
    """`GraderLabelModel` in the description."""

    type: Required[Literal["label_model"]]
    """Type of the object."""
    name: Required[str]
    """Name of the object."""
    model: Required[str]
    """Id of the model."""
    input: Required[Iterable[EvalItemParam | BaseModel]]
    """Messages that the grading model receives."""
    labels: Required[Sequence[str]]
    """Labels that the grading model can choose from."""
    passing_labels: Required[Sequence[str]]
    """Labels that count as passed."""


class MultiGraderParam(TypedDict, total=False):
    """`GraderMulti` in the description."""

    type: Required[Literal["multi"]]
    """Type of the object; service default: "multi"."""
    name: Required[str]
    """Name of the object."""
    graders: Required[
        StringCheckGraderParam
        | TextSimilarityGraderParam
        | PythonGraderParam
        | ScoreModelGraderParam
        | LabelModelGraderParam
        | BaseModel
    ]
    """Graders whose scores are combined."""
    calculate_output: Required[str]
    """Formula that combines the scores of the graders."""


class PythonGraderParam(TypedDict, total=False):
    """`GraderPython` in the description."""

    type: Required[Literal["python"]]
    """Type of the object."""
    name: Required[str]
    """Name of the object."""
    source: Required[str]
    """Source code of the grader."""
    image_tag: str
    """Tag of the container image in which the grader runs."""


class ScoreModelGraderParam(TypedDict, total=False):
    """`GraderScoreModel` in the description."""

    type: Required[Literal["score_model"]]
    """Type of the object."""
    name: Required[str]
    """Name of the object."""
    model: Required[str]
    """Id of the model."""
    sampling_params: GraderScoreModelSamplingParamsParam | BaseModel
    """Sampling settings of the model."""
    input: Required[Iterable[EvalItemParam | BaseModel]]
    """Messages that the grading model receives."""
    range: Sequence[float]
    """Lowest and highest score."""


class GraderScoreModelSamplingParamsParam(TypedDict, total=False):
    """`GraderScoreModelSamplingParams` in the description."""

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


class TextSimilarityGraderParam(TypedDict, total=False):
    """`GraderTextSimilarity` in the description."""

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
