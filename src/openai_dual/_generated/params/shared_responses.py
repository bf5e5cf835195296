"""Types of requests: those of several requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.reasoning_mode_enum import ReasoningModeEnum
    from .shared import (
        ResponseFormatTextConfigParam,
        ResponseInputItemParam,
        ToolChoiceFunctionParam,
        ToolChoiceMcpParam,
        ToolParam,
    )


class ContextManagementParam(TypedDict, total=False):
    """`ContextManagementParam` in the description."""

    type: Required[str]
    """Type of the object."""
    compact_threshold: int | None
    """Number of tokens at which the context is compacted; at least 1000."""


ConversationParam: TypeAlias = "str | ResponseConversationParam"
"""`ConversationParam` in the description."""


class ResponseConversationParam(TypedDict, total=False):
    """`ConversationParam-2` in the description."""

    id: Required[str]
    """Id of the object."""


class CreateResponseAccessProgramsParam(TypedDict, total=False):
    """`CreateResponseAccessPrograms` in the description."""

    cyber: Literal["standard", "daybreak_blue", "daybreak_red"]
    """Access program for cybersecurity."""


class CreateResponseBackgroundOptionsParam(TypedDict, total=False):
    """`CreateResponseBackgroundOptions` in the description."""

    completion_window: Literal["soonest", "2h", "8h"]
    """Time within which the work is to be completed."""
    continuation_id: str
    """Id of the continuation."""


class CreateResponseImageParam(TypedDict, total=False):
    """`CreateResponseImage` in the description."""

    context_compression: Literal["auto", "enabled", "disabled"]
    """Whether images in the context are compressed."""


InputParam: TypeAlias = "str | ResponseInputParam | Iterable[ResponseInputItemParam | BaseModel]"
"""`InputParam` in the description."""


class ReasoningParam(TypedDict, total=False):
    """`Reasoning` in the description."""

    mode: ReasoningModeEnum
    """Mode of reasoning."""
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """Effort that the model spends on reasoning."""
    summary: Literal["auto", "concise", "detailed"] | None
    """Detail of the summary of the reasoning."""
    context: Literal["auto", "current_turn", "all_turns"] | None
    """Turns whose reasoning the model can see."""
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Detail of the summary of the reasoning; deprecated."""


ResponseInputParam: TypeAlias = "list[ResponseInputItemParam | BaseModel]"
"""`ResponseInputParam` in the description."""


class ResponseStreamOptionsParam(TypedDict, total=False):
    """`ResponseStreamOptions` in the description."""

    include_obfuscation: bool
    """Whether events are padded to hide their length."""


class ResponseTextConfigParam(TypedDict, total=False):
    """`ResponseTextParam` in the description."""

    format: ResponseFormatTextConfigParam | BaseModel
    """Format of the text output."""
    verbosity: Literal["low", "medium", "high"] | None
    """Length of the response."""


class ToolChoiceApplyPatchParam(TypedDict, total=False):
    """`SpecificApplyPatchParam` in the description."""

    type: Required[Literal["apply_patch"]]
    """Type of the object; service default: "apply_patch"."""


class ToolChoiceShellParam(TypedDict, total=False):
    """`SpecificFunctionShellParam` in the description."""

    type: Required[Literal["shell"]]
    """Type of the object; service default: "shell"."""


class SpecificProgrammaticToolCallingParam(TypedDict, total=False):
    """`SpecificProgrammaticToolCallingParam` in the description."""

    type: Required[Literal["programmatic_tool_calling"]]
    """Type of the object; service default: "programmatic_tool_calling"."""


class ToolChoiceAllowedParam(TypedDict, total=False):
    """`ToolChoiceAllowed` in the description."""

    type: Required[Literal["allowed_tools"]]
    """Type of the object."""
    mode: Required[Literal["auto", "required"]]
    """Whether the model must call one of the tools."""
    tools: Required[Iterable[Mapping[str, Any] | BaseModel]]
    """Tools that the model may call."""


class ToolChoiceCustomParam(TypedDict, total=False):
    """`ToolChoiceCustom` in the description."""

    type: Required[Literal["custom"]]
    """Type of the object."""
    name: Required[str]
    """Name of the tool."""


ToolChoiceParam: TypeAlias = 'Literal["none", "auto", "required"] | ToolChoiceAllowedParam | ToolChoiceTypesParam | ToolChoiceFunctionParam | ToolChoiceMcpParam | ToolChoiceCustomParam | SpecificProgrammaticToolCallingParam | ToolChoiceApplyPatchParam | ToolChoiceShellParam'
"""`ToolChoiceParam` in the description."""


class ToolChoiceTypesParam(TypedDict, total=False):
    """`ToolChoiceTypes` in the description."""

    type: Required[
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
    ]
    """Type of the object."""


ToolsArrayParam: TypeAlias = "list[ToolParam | BaseModel]"
"""`ToolsArray` in the description."""
