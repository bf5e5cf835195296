"""`ToolChoiceParam`: `ToolChoiceParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..models.tool_choice_options import ToolChoiceOptions
    from .specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParam
    from .tool_choice_allowed_param import ToolChoiceAllowedParam
    from .tool_choice_apply_patch_param import ToolChoiceApplyPatchParam
    from .tool_choice_custom_param import ToolChoiceCustomParam
    from .tool_choice_function_param import ToolChoiceFunctionParam
    from .tool_choice_mcp_param import ToolChoiceMcpParam
    from .tool_choice_shell_param import ToolChoiceShellParam
    from .tool_choice_types_param import ToolChoiceTypesParam

ToolChoiceParam: TypeAlias = "ToolChoiceOptions | ToolChoiceAllowedParam | ToolChoiceTypesParam | ToolChoiceFunctionParam | ToolChoiceMcpParam | ToolChoiceCustomParam | SpecificProgrammaticToolCallingParam | ToolChoiceApplyPatchParam | ToolChoiceShellParam"
