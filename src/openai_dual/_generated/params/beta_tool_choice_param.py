"""`BetaToolChoiceParam`: `BetaToolChoiceParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from ..models.beta_tool_choice_options import BetaToolChoiceOptions
    from .beta_specific_programmatic_tool_calling_param import BetaSpecificProgrammaticToolCallingParam
    from .beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
    from .beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
    from .beta_tool_choice_custom_param import BetaToolChoiceCustomParam
    from .beta_tool_choice_function_param import BetaToolChoiceFunctionParam
    from .beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
    from .beta_tool_choice_shell_param import BetaToolChoiceShellParam
    from .beta_tool_choice_types_param import BetaToolChoiceTypesParam

BetaToolChoiceParam: TypeAlias = "BetaToolChoiceOptions | BetaToolChoiceAllowedParam | BetaToolChoiceTypesParam | BetaToolChoiceFunctionParam | BetaToolChoiceMcpParam | BetaToolChoiceCustomParam | BetaSpecificProgrammaticToolCallingParam | BetaToolChoiceApplyPatchParam | BetaToolChoiceShellParam"
