"""Names of `openai_dual.types.graders`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

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
    "LabelModelGrader": ("_generated.models.label_model_grader", "LabelModelGrader"),
    "LabelModelGraderParam": ("_generated.params.shared_fine_tuning", "LabelModelGraderParam"),
    "MultiGrader": ("_generated.models.multi_grader", "MultiGrader"),
    "MultiGraderParam": ("_generated.params.shared_fine_tuning", "MultiGraderParam"),
    "PythonGrader": ("_generated.models.python_grader", "PythonGrader"),
    "PythonGraderParam": ("_generated.params.shared_fine_tuning", "PythonGraderParam"),
    "ScoreModelGrader": ("_generated.models.score_model_grader", "ScoreModelGrader"),
    "ScoreModelGraderParam": ("_generated.params.shared_fine_tuning", "ScoreModelGraderParam"),
    "StringCheckGrader": ("_generated.models.string_check_grader", "StringCheckGrader"),
    "StringCheckGraderParam": ("_generated.params.shared", "StringCheckGraderParam"),
    "TextSimilarityGrader": ("_generated.models.text_similarity_grader", "TextSimilarityGrader"),
    "TextSimilarityGraderParam": ("_generated.params.shared_fine_tuning", "TextSimilarityGraderParam"),
}
_OFFICIAL = (
    "grader_inputs",
    "grader_inputs_param",
    "label_model_grader",
    "label_model_grader_param",
    "multi_grader",
    "multi_grader_param",
    "python_grader",
    "python_grader_param",
    "score_model_grader",
    "score_model_grader_param",
    "string_check_grader",
    "string_check_grader_param",
    "text_similarity_grader",
    "text_similarity_grader_param",
)
_NAMESPACES = ()

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _OFFICIAL:
            return official_module(f"{PUBLIC}.{name}")
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, attribute = _PLACES[name]
        value = public_type(f"{__name__.partition('._generated')[0]}.{module}", attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])

    PUBLIC = __name__.replace("._generated", "")
    register_official(PUBLIC, _OFFICIAL)
