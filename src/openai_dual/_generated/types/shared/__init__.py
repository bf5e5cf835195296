"""Names of `openai_dual.types.shared`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import public_type

if TYPE_CHECKING:
    from ...models.all_models import AllModels as AllModels
    from ...models.all_models import AllModels as ResponsesModel
    from ...models.chat_model import ChatModel as ChatModel
    from ...models.comparison_filter import ComparisonFilter as ComparisonFilter
    from ...models.compound_filter import CompoundFilter as CompoundFilter
    from ...models.error_object import ErrorObject as ErrorObject
    from ...models.function_object import FunctionObject as FunctionDefinition
    from ...models.metadata import Metadata as Metadata
    from ...models.reasoning import Reasoning as Reasoning
    from ...models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from ...models.response_format_json_object import ResponseFormatJsonObject as ResponseFormatJSONObject
    from ...models.response_format_json_schema import ResponseFormatJsonSchema as ResponseFormatJSONSchema
    from ...models.response_format_text import ResponseFormatText as ResponseFormatText
    from ...params.shared import FunctionParameters as FunctionParameters

    __all__ = [
        "AllModels",
        "ChatModel",
        "ComparisonFilter",
        "CompoundFilter",
        "ErrorObject",
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
    "AllModels": ("models.all_models", "AllModels"),
    "ChatModel": ("models.chat_model", "ChatModel"),
    "ComparisonFilter": ("models.comparison_filter", "ComparisonFilter"),
    "CompoundFilter": ("models.compound_filter", "CompoundFilter"),
    "ErrorObject": ("models.error_object", "ErrorObject"),
    "FunctionDefinition": ("models.function_object", "FunctionObject"),
    "FunctionParameters": ("params.shared", "FunctionParameters"),
    "Metadata": ("models.metadata", "Metadata"),
    "Reasoning": ("models.reasoning", "Reasoning"),
    "ReasoningEffort": ("models.reasoning_effort", "ReasoningEffort"),
    "ResponseFormatJSONObject": ("models.response_format_json_object", "ResponseFormatJsonObject"),
    "ResponseFormatJSONSchema": ("models.response_format_json_schema", "ResponseFormatJsonSchema"),
    "ResponseFormatText": ("models.response_format_text", "ResponseFormatText"),
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
