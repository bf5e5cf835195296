"""`AssistantTool`: `AssistantTool` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .assistant_tools_file_search import AssistantToolsFileSearch
    from .assistant_tools_function import AssistantToolsFunction
    from .code_interpreter_tool import CodeInterpreterTool

AssistantTool: TypeAlias = "CodeInterpreterTool | AssistantToolsFileSearch | AssistantToolsFunction | Unknown"

decode = tagged(
    "type",
    {
        "code_interpreter": to_model("code_interpreter_tool", "CodeInterpreterTool"),
        "file_search": to_model("assistant_tools_file_search", "AssistantToolsFileSearch"),
        "function": to_model("assistant_tools_function", "AssistantToolsFunction"),
    },
)
"""Decode a value of this type."""
