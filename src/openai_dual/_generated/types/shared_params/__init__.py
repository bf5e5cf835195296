"""Names of `openai_dual.types.shared_params`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

if TYPE_CHECKING:
    from ...models.all_models import AllModels as ResponsesModel
    from ...models.metadata import Metadata as Metadata
    from ...models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from ...params.shared import ComparisonFilterParam as ComparisonFilter
    from ...params.shared import CompoundFilterParam as CompoundFilter
    from ...params.shared import FunctionObjectParam as FunctionDefinition
    from ...params.shared import FunctionParameters as FunctionParameters
    from ...params.shared import ResponseFormatJsonObjectParam as ResponseFormatJSONObject
    from ...params.shared import ResponseFormatJsonSchemaParam as ResponseFormatJSONSchema
    from ...params.shared import ResponseFormatTextParam as ResponseFormatText
    from ...params.shared_responses import ReasoningParam as Reasoning

    __all__ = [
        "ComparisonFilter",
        "CompoundFilter",
        "FunctionDefinition",
        "FunctionParameters",
        "Metadata",
        "Reasoning",
        "ReasoningEffort",
        "ResponseFormatJSONObject",
        "ResponseFormatJSONSchema",
        "ResponseFormatText",
        "ResponsesModel",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "ComparisonFilter": ("params.shared", "ComparisonFilterParam"),
    "CompoundFilter": ("params.shared", "CompoundFilterParam"),
    "FunctionDefinition": ("params.shared", "FunctionObjectParam"),
    "FunctionParameters": ("params.shared", "FunctionParameters"),
    "Metadata": ("models.metadata", "Metadata"),
    "Reasoning": ("params.shared_responses", "ReasoningParam"),
    "ReasoningEffort": ("models.reasoning_effort", "ReasoningEffort"),
    "ResponseFormatJSONObject": ("params.shared", "ResponseFormatJsonObjectParam"),
    "ResponseFormatJSONSchema": ("params.shared", "ResponseFormatJsonSchemaParam"),
    "ResponseFormatText": ("params.shared", "ResponseFormatTextParam"),
    "ResponsesModel": ("models.all_models", "AllModels"),
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
