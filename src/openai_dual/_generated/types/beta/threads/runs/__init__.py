"""Names of `openai_dual.types.beta.threads.runs`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ....._model import public_type

if TYPE_CHECKING:
    from .....models.code_interpreter_logs import CodeInterpreterLogs as CodeInterpreterLogs
    from .....models.code_interpreter_output_image import CodeInterpreterOutputImage as CodeInterpreterOutputImage
    from .....models.code_interpreter_tool_call import CodeInterpreterToolCall as CodeInterpreterToolCall
    from .....models.code_interpreter_tool_call_delta import (
        CodeInterpreterToolCallDelta as CodeInterpreterToolCallDelta,
    )
    from .....models.file_search_tool_call import FileSearchToolCall as FileSearchToolCall
    from .....models.file_search_tool_call_delta import FileSearchToolCallDelta as FileSearchToolCallDelta
    from .....models.function_tool_call import FunctionToolCall as FunctionToolCall
    from .....models.function_tool_call_delta import FunctionToolCallDelta as FunctionToolCallDelta
    from .....models.message_creation_step_details import MessageCreationStepDetails as MessageCreationStepDetails
    from .....models.run_step import RunStep as RunStep
    from .....models.run_step_delta import RunStepDelta as RunStepDelta
    from .....models.run_step_delta_event import RunStepDeltaEvent as RunStepDeltaEvent
    from .....models.run_step_delta_message_delta import RunStepDeltaMessageDelta as RunStepDeltaMessageDelta
    from .....models.tool_call_delta_object import ToolCallDeltaObject as ToolCallDeltaObject
    from .....models.tool_calls_step_details import ToolCallsStepDetails as ToolCallsStepDetails

    __all__ = [
        "CodeInterpreterLogs",
        "CodeInterpreterOutputImage",
        "CodeInterpreterToolCall",
        "CodeInterpreterToolCallDelta",
        "FileSearchToolCall",
        "FileSearchToolCallDelta",
        "FunctionToolCall",
        "FunctionToolCallDelta",
        "MessageCreationStepDetails",
        "RunStep",
        "RunStepDelta",
        "RunStepDeltaEvent",
        "RunStepDeltaMessageDelta",
        "ToolCallDeltaObject",
        "ToolCallsStepDetails",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "CodeInterpreterLogs": ("models.code_interpreter_logs", "CodeInterpreterLogs"),
    "CodeInterpreterOutputImage": ("models.code_interpreter_output_image", "CodeInterpreterOutputImage"),
    "CodeInterpreterToolCall": ("models.code_interpreter_tool_call", "CodeInterpreterToolCall"),
    "CodeInterpreterToolCallDelta": ("models.code_interpreter_tool_call_delta", "CodeInterpreterToolCallDelta"),
    "FileSearchToolCall": ("models.file_search_tool_call", "FileSearchToolCall"),
    "FileSearchToolCallDelta": ("models.file_search_tool_call_delta", "FileSearchToolCallDelta"),
    "FunctionToolCall": ("models.function_tool_call", "FunctionToolCall"),
    "FunctionToolCallDelta": ("models.function_tool_call_delta", "FunctionToolCallDelta"),
    "MessageCreationStepDetails": ("models.message_creation_step_details", "MessageCreationStepDetails"),
    "RunStep": ("models.run_step", "RunStep"),
    "RunStepDelta": ("models.run_step_delta", "RunStepDelta"),
    "RunStepDeltaEvent": ("models.run_step_delta_event", "RunStepDeltaEvent"),
    "RunStepDeltaMessageDelta": ("models.run_step_delta_message_delta", "RunStepDeltaMessageDelta"),
    "ToolCallDeltaObject": ("models.tool_call_delta_object", "ToolCallDeltaObject"),
    "ToolCallsStepDetails": ("models.tool_calls_step_details", "ToolCallsStepDetails"),
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
