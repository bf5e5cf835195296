"""Names of `openai_dual.types.shared_params`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..._model import official_module, public_type, register_official

if TYPE_CHECKING:
    from ...models.all_models import AllModels as ResponsesModel
    from ...models.chat_model import ChatModel as ChatModel
    from ...models.metadata import Metadata as Metadata
    from ...models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from ...params.create_decision import DecisionInputJSONParam as DecisionInputJSON
    from ...params.create_decision import DecisionQuestionInputImageParam as DecisionQuestionInputImage
    from ...params.create_decision import DecisionQuestionInputPartParam as DecisionQuestionInputPart
    from ...params.create_decision import DecisionQuestionInputTextParam as DecisionQuestionInputText
    from ...params.shared import ComparisonFilterParam as ComparisonFilter
    from ...params.shared import CompoundFilterParam as CompoundFilter
    from ...params.shared import FunctionObjectParam as FunctionDefinition
    from ...params.shared import FunctionParameters as FunctionParameters
    from ...params.shared import ResponseFormatJsonObjectParam as ResponseFormatJSONObject
    from ...params.shared import ResponseFormatJsonSchemaParam as ResponseFormatJSONSchema
    from ...params.shared import ResponseFormatTextParam as ResponseFormatText
    from ...params.shared_responses import ReasoningParam as Reasoning

    __all__ = [
        "ChatModel",
        "ComparisonFilter",
        "CompoundFilter",
        "DecisionInputJSON",
        "DecisionQuestionInputImage",
        "DecisionQuestionInputPart",
        "DecisionQuestionInputText",
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
    "ChatModel": ("_generated.models.chat_model", "ChatModel"),
    "ComparisonFilter": ("_generated.params.shared", "ComparisonFilterParam"),
    "CompoundFilter": ("_generated.params.shared", "CompoundFilterParam"),
    "DecisionInputJSON": ("_generated.params.create_decision", "DecisionInputJSONParam"),
    "DecisionQuestionInputImage": ("_generated.params.create_decision", "DecisionQuestionInputImageParam"),
    "DecisionQuestionInputPart": ("_generated.params.create_decision", "DecisionQuestionInputPartParam"),
    "DecisionQuestionInputText": ("_generated.params.create_decision", "DecisionQuestionInputTextParam"),
    "FunctionDefinition": ("_generated.params.shared", "FunctionObjectParam"),
    "FunctionParameters": ("_generated.params.shared", "FunctionParameters"),
    "Metadata": ("_generated.models.metadata", "Metadata"),
    "Reasoning": ("_generated.params.shared_responses", "ReasoningParam"),
    "ReasoningEffort": ("_generated.models.reasoning_effort", "ReasoningEffort"),
    "ResponseFormatJSONObject": ("_generated.params.shared", "ResponseFormatJsonObjectParam"),
    "ResponseFormatJSONSchema": ("_generated.params.shared", "ResponseFormatJsonSchemaParam"),
    "ResponseFormatText": ("_generated.params.shared", "ResponseFormatTextParam"),
    "ResponsesModel": ("_generated.models.all_models", "AllModels"),
}
_OFFICIAL = (
    "chat_model",
    "comparison_filter",
    "compound_filter",
    "custom_tool_input_format",
    "decision_input_json",
    "decision_question_input_image",
    "decision_question_input_part",
    "decision_question_input_text",
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
