"""Names of `openai_dual.types.graders`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

if TYPE_CHECKING:
    from ...models.label_model_grader import LabelModelGrader as LabelModelGrader
    from ...models.multi_grader import MultiGrader as MultiGrader
    from ...models.python_grader import PythonGrader as PythonGrader
    from ...models.score_model_grader import ScoreModelGrader as ScoreModelGrader
    from ...models.string_check_grader import StringCheckGrader as StringCheckGrader
    from ...models.text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
    from ...params.shared import StringCheckGraderParam as StringCheckGraderParam
    from ...params.shared_fine_tuning import LabelModelGraderParam as LabelModelGraderParam
    from ...params.shared_fine_tuning import MultiGraderParam as MultiGraderParam
    from ...params.shared_fine_tuning import PythonGraderParam as PythonGraderParam
    from ...params.shared_fine_tuning import ScoreModelGraderParam as ScoreModelGraderParam
    from ...params.shared_fine_tuning import TextSimilarityGraderParam as TextSimilarityGraderParam

    __all__ = [
        "LabelModelGrader",
        "LabelModelGraderParam",
        "MultiGrader",
        "MultiGraderParam",
        "PythonGrader",
        "PythonGraderParam",
        "ScoreModelGrader",
        "ScoreModelGraderParam",
        "StringCheckGrader",
        "StringCheckGraderParam",
        "TextSimilarityGrader",
        "TextSimilarityGraderParam",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "LabelModelGrader": ("models.label_model_grader", "LabelModelGrader"),
    "LabelModelGraderParam": ("params.shared_fine_tuning", "LabelModelGraderParam"),
    "MultiGrader": ("models.multi_grader", "MultiGrader"),
    "MultiGraderParam": ("params.shared_fine_tuning", "MultiGraderParam"),
    "PythonGrader": ("models.python_grader", "PythonGrader"),
    "PythonGraderParam": ("params.shared_fine_tuning", "PythonGraderParam"),
    "ScoreModelGrader": ("models.score_model_grader", "ScoreModelGrader"),
    "ScoreModelGraderParam": ("params.shared_fine_tuning", "ScoreModelGraderParam"),
    "StringCheckGrader": ("models.string_check_grader", "StringCheckGrader"),
    "StringCheckGraderParam": ("params.shared", "StringCheckGraderParam"),
    "TextSimilarityGrader": ("models.text_similarity_grader", "TextSimilarityGrader"),
    "TextSimilarityGraderParam": ("params.shared_fine_tuning", "TextSimilarityGraderParam"),
}
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('.types')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
