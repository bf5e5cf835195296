"""Type names of `openai_dual.types.graders`, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...models.label_model_grader import LabelModelGrader as LabelModelGrader
    from ...models.multi_grader import MultiGrader as MultiGrader
    from ...models.python_grader import PythonGrader as PythonGrader
    from ...models.score_model_grader import ScoreModelGrader as ScoreModelGrader
    from ...models.string_check_grader import StringCheckGrader as StringCheckGrader
    from ...models.text_similarity_grader import TextSimilarityGrader as TextSimilarityGrader
    from ...params.label_model_grader_param import LabelModelGraderParam as LabelModelGraderParam
    from ...params.multi_grader_param import MultiGraderParam as MultiGraderParam
    from ...params.python_grader_param import PythonGraderParam as PythonGraderParam
    from ...params.score_model_grader_param import ScoreModelGraderParam as ScoreModelGraderParam
    from ...params.string_check_grader_param import StringCheckGraderParam as StringCheckGraderParam
    from ...params.text_similarity_grader_param import TextSimilarityGraderParam as TextSimilarityGraderParam

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
    "LabelModelGraderParam": ("params.label_model_grader_param", "LabelModelGraderParam"),
    "MultiGrader": ("models.multi_grader", "MultiGrader"),
    "MultiGraderParam": ("params.multi_grader_param", "MultiGraderParam"),
    "PythonGrader": ("models.python_grader", "PythonGrader"),
    "PythonGraderParam": ("params.python_grader_param", "PythonGraderParam"),
    "ScoreModelGrader": ("models.score_model_grader", "ScoreModelGrader"),
    "ScoreModelGraderParam": ("params.score_model_grader_param", "ScoreModelGraderParam"),
    "StringCheckGrader": ("models.string_check_grader", "StringCheckGrader"),
    "StringCheckGraderParam": ("params.string_check_grader_param", "StringCheckGraderParam"),
    "TextSimilarityGrader": ("models.text_similarity_grader", "TextSimilarityGrader"),
    "TextSimilarityGraderParam": ("params.text_similarity_grader_param", "TextSimilarityGraderParam"),
}
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = getattr(import_module(f"{__name__.partition('.types')[0]}.{module}"), attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
