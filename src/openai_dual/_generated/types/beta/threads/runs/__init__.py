"""Names of `openai_dual.types.beta.threads.runs`, each imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ....._model import official_module, public_type, register_official

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
    from .....params.list_thread_run_steps import ListThreadRunStepsParams as StepListParams
    from .....params.retrieve_thread_run_step import RetrieveThreadRunStepParams as StepRetrieveParams

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
        "StepListParams",
        "StepRetrieveParams",
        "ToolCallDeltaObject",
        "ToolCallsStepDetails",
    ]

_PLACES: dict[str, tuple[str, str]] = {
    "CodeInterpreterLogs": ("_generated.models.code_interpreter_logs", "CodeInterpreterLogs"),
    "CodeInterpreterOutputImage": ("_generated.models.code_interpreter_output_image", "CodeInterpreterOutputImage"),
    "CodeInterpreterToolCall": ("_generated.models.code_interpreter_tool_call", "CodeInterpreterToolCall"),
    "CodeInterpreterToolCallDelta": (
        "_generated.models.code_interpreter_tool_call_delta",
        "CodeInterpreterToolCallDelta",
    ),
    "FileSearchToolCall": ("_generated.models.file_search_tool_call", "FileSearchToolCall"),
    "FileSearchToolCallDelta": ("_generated.models.file_search_tool_call_delta", "FileSearchToolCallDelta"),
    "FunctionToolCall": ("_generated.models.function_tool_call", "FunctionToolCall"),
    "FunctionToolCallDelta": ("_generated.models.function_tool_call_delta", "FunctionToolCallDelta"),
    "MessageCreationStepDetails": ("_generated.models.message_creation_step_details", "MessageCreationStepDetails"),
    "RunStep": ("_generated.models.run_step", "RunStep"),
    "RunStepDelta": ("_generated.models.run_step_delta", "RunStepDelta"),
    "RunStepDeltaEvent": ("_generated.models.run_step_delta_event", "RunStepDeltaEvent"),
    "RunStepDeltaMessageDelta": ("_generated.models.run_step_delta_message_delta", "RunStepDeltaMessageDelta"),
    "StepListParams": ("_generated.params.list_thread_run_steps", "ListThreadRunStepsParams"),
    "StepRetrieveParams": ("_generated.params.retrieve_thread_run_step", "RetrieveThreadRunStepParams"),
    "ToolCallDeltaObject": ("_generated.models.tool_call_delta_object", "ToolCallDeltaObject"),
    "ToolCallsStepDetails": ("_generated.models.tool_calls_step_details", "ToolCallsStepDetails"),
}
_OFFICIAL = (
    "code_interpreter_logs",
    "code_interpreter_output_image",
    "code_interpreter_tool_call",
    "code_interpreter_tool_call_delta",
    "file_search_tool_call",
    "file_search_tool_call_delta",
    "function_tool_call",
    "function_tool_call_delta",
    "message_creation_step_details",
    "run_step",
    "run_step_delta",
    "run_step_delta_event",
    "run_step_delta_message_delta",
    "tool_call_delta_object",
    "tool_calls_step_details",
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
