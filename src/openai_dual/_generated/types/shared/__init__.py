"""Names of `openai_dual.types.shared`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

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
    "AllModels": ("_generated.models.all_models", "AllModels"),
    "ChatModel": ("_generated.models.chat_model", "ChatModel"),
    "ComparisonFilter": ("_generated.models.comparison_filter", "ComparisonFilter"),
    "CompoundFilter": ("_generated.models.compound_filter", "CompoundFilter"),
    "ErrorObject": ("_generated.models.error_object", "ErrorObject"),
    "FunctionDefinition": ("_generated.models.function_object", "FunctionObject"),
    "FunctionParameters": ("_generated.params.shared", "FunctionParameters"),
    "Metadata": ("_generated.models.metadata", "Metadata"),
    "Reasoning": ("_generated.models.reasoning", "Reasoning"),
    "ReasoningEffort": ("_generated.models.reasoning_effort", "ReasoningEffort"),
    "ResponseFormatJSONObject": ("_generated.models.response_format_json_object", "ResponseFormatJsonObject"),
    "ResponseFormatJSONSchema": ("_generated.models.response_format_json_schema", "ResponseFormatJsonSchema"),
    "ResponseFormatText": ("_generated.models.response_format_text", "ResponseFormatText"),
    "ResponsesModel": ("_generated.models.all_models", "AllModels"),
}
_OFFICIAL = (
    "all_models",
    "chat_model",
    "comparison_filter",
    "compound_filter",
    "custom_tool_input_format",
    "error_object",
    "function_definition",
    "function_parameters",
    "metadata",
    "reasoning",
    "reasoning_effort",
    "response_format_json_object",
    "response_format_json_schema",
    "response_format_text",
    "responses_model",
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
