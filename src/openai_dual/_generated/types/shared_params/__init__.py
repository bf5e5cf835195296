"""Type names of `openai_dual.types.shared_params`, each loaded when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...models.all_models import AllModels as ResponsesModel
    from ...models.metadata import Metadata as Metadata
    from ...models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from ...params.comparison_filter_param import ComparisonFilterParam as ComparisonFilter
    from ...params.compound_filter_param import CompoundFilterParam as CompoundFilter
    from ...params.function_object_param import FunctionObjectParam as FunctionDefinition
    from ...params.function_parameters import FunctionParameters as FunctionParameters
    from ...params.reasoning_param import ReasoningParam as Reasoning
    from ...params.response_format_json_object_param import ResponseFormatJsonObjectParam as ResponseFormatJSONObject
    from ...params.response_format_json_schema_param import ResponseFormatJsonSchemaParam as ResponseFormatJSONSchema
    from ...params.response_format_text_param import ResponseFormatTextParam as ResponseFormatText

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
    "ComparisonFilter": ("params.comparison_filter_param", "ComparisonFilterParam"),
    "CompoundFilter": ("params.compound_filter_param", "CompoundFilterParam"),
    "FunctionDefinition": ("params.function_object_param", "FunctionObjectParam"),
    "FunctionParameters": ("params.function_parameters", "FunctionParameters"),
    "Metadata": ("models.metadata", "Metadata"),
    "Reasoning": ("params.reasoning_param", "ReasoningParam"),
    "ReasoningEffort": ("models.reasoning_effort", "ReasoningEffort"),
    "ResponseFormatJSONObject": ("params.response_format_json_object_param", "ResponseFormatJsonObjectParam"),
    "ResponseFormatJSONSchema": ("params.response_format_json_schema_param", "ResponseFormatJsonSchemaParam"),
    "ResponseFormatText": ("params.response_format_text_param", "ResponseFormatTextParam"),
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
        value = getattr(import_module(f"{__name__.partition('.types')[0]}.{module}"), attribute)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted([*_PLACES, *_NAMESPACES])
