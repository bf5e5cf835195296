"""`AssistantToolParam`: `AssistantToolParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .assistant_tools_file_search_param import AssistantToolsFileSearchParam
    from .assistant_tools_function_param import AssistantToolsFunctionParam
    from .code_interpreter_tool_param import CodeInterpreterToolParam

AssistantToolParam: TypeAlias = "CodeInterpreterToolParam | AssistantToolsFileSearchParam | AssistantToolsFunctionParam"
