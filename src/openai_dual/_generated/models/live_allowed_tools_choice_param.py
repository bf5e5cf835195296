"""`LiveAllowedToolsChoiceParam`: `LiveAllowedToolsChoiceParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .live_function_tool_choice_param import LiveFunctionToolChoiceParam
    from .live_mcp_tool_choice_param import LiveMCPToolChoiceParam
    from .live_tool_choice_live_allowed_tools_choice_param_tool_apply_patch import (
        LiveToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch,
    )
    from .live_tool_choice_live_allowed_tools_choice_param_tool_code_interpreter import (
        LiveToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter,
    )
    from .live_tool_choice_live_allowed_tools_choice_param_tool_computer import (
        LiveToolChoiceLiveAllowedToolsChoiceParamToolComputer,
    )
    from .live_tool_choice_live_allowed_tools_choice_param_tool_custom import (
        LiveToolChoiceLiveAllowedToolsChoiceParamToolCustom,
    )
    from .live_tool_choice_live_allowed_tools_choice_param_tool_file_search import (
        LiveToolChoiceLiveAllowedToolsChoiceParamToolFileSearch,
    )
    from .live_tool_choice_live_allowed_tools_choice_param_tool_image_generation import (
        LiveToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration,
    )
    from .live_tool_choice_live_allowed_tools_choice_param_tool_programmatic_tool_calling import (
        LiveToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling,
    )
    from .live_tool_choice_live_allowed_tools_choice_param_tool_shell import (
        LiveToolChoiceLiveAllowedToolsChoiceParamToolShell,
    )
    from .live_tool_choice_live_allowed_tools_choice_param_tool_web_search import (
        LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearch,
    )
    from .live_tool_choice_live_allowed_tools_choice_param_tool_web_search_preview import (
        LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview,
    )


class ToolChoiceLiveAllowedToolsChoiceParam(BaseModel):
    """`LiveAllowedToolsChoiceParam` in the description."""

    __slots__ = (
        "tools",
        "type",
        "mode",
    )
    _required = frozenset(
        {
            "tools",
            "type",
        }
    )

    tools: list[
        LiveFunctionToolChoiceParam
        | LiveMCPToolChoiceParam
        | LiveToolChoiceLiveAllowedToolsChoiceParamToolFileSearch
        | LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearch
        | LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview
        | LiveToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration
        | LiveToolChoiceLiveAllowedToolsChoiceParamToolComputer
        | LiveToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter
        | LiveToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling
        | LiveToolChoiceLiveAllowedToolsChoiceParamToolShell
        | LiveToolChoiceLiveAllowedToolsChoiceParamToolCustom
        | LiveToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch
        | Unknown
    ]
    """Tools that the model may call."""
    type: Literal["allowed_tools"]
    """Type of the object."""
    mode: Literal["none", "auto", "required"] | str | None
    """Whether the model must call one of the tools."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tools: list[
                LiveFunctionToolChoiceParam
                | LiveMCPToolChoiceParam
                | LiveToolChoiceLiveAllowedToolsChoiceParamToolFileSearch
                | LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearch
                | LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview
                | LiveToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration
                | LiveToolChoiceLiveAllowedToolsChoiceParamToolComputer
                | LiveToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter
                | LiveToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling
                | LiveToolChoiceLiveAllowedToolsChoiceParamToolShell
                | LiveToolChoiceLiveAllowedToolsChoiceParamToolCustom
                | LiveToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch
                | Unknown
            ],
            type: Literal["allowed_tools"],
            mode: Literal["none", "auto", "required"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.tools = _tools(get("tools"))
        self.type = get("type")
        self.mode = get("mode")
        return self


LiveAllowedToolsChoiceParam = ToolChoiceLiveAllowedToolsChoiceParam
"""The name by which other modules import the class: no other class has it."""

_tools = each(
    tagged(
        "type",
        {
            "function": to_model("live_function_tool_choice_param", "LiveFunctionToolChoiceParam"),
            "mcp": to_model("live_mcp_tool_choice_param", "LiveMCPToolChoiceParam"),
            "file_search": to_model(
                "live_tool_choice_live_allowed_tools_choice_param_tool_file_search",
                "LiveToolChoiceLiveAllowedToolsChoiceParamToolFileSearch",
            ),
            "web_search": to_model(
                "live_tool_choice_live_allowed_tools_choice_param_tool_web_search",
                "LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearch",
            ),
            "web_search_preview": to_model(
                "live_tool_choice_live_allowed_tools_choice_param_tool_web_search_preview",
                "LiveToolChoiceLiveAllowedToolsChoiceParamToolWebSearchPreview",
            ),
            "image_generation": to_model(
                "live_tool_choice_live_allowed_tools_choice_param_tool_image_generation",
                "LiveToolChoiceLiveAllowedToolsChoiceParamToolImageGeneration",
            ),
            "computer": to_model(
                "live_tool_choice_live_allowed_tools_choice_param_tool_computer",
                "LiveToolChoiceLiveAllowedToolsChoiceParamToolComputer",
            ),
            "code_interpreter": to_model(
                "live_tool_choice_live_allowed_tools_choice_param_tool_code_interpreter",
                "LiveToolChoiceLiveAllowedToolsChoiceParamToolCodeInterpreter",
            ),
            "programmatic_tool_calling": to_model(
                "live_tool_choice_live_allowed_tools_choice_param_tool_programmatic_tool_calling",
                "LiveToolChoiceLiveAllowedToolsChoiceParamToolProgrammaticToolCalling",
            ),
            "shell": to_model(
                "live_tool_choice_live_allowed_tools_choice_param_tool_shell",
                "LiveToolChoiceLiveAllowedToolsChoiceParamToolShell",
            ),
            "custom": to_model(
                "live_tool_choice_live_allowed_tools_choice_param_tool_custom",
                "LiveToolChoiceLiveAllowedToolsChoiceParamToolCustom",
            ),
            "apply_patch": to_model(
                "live_tool_choice_live_allowed_tools_choice_param_tool_apply_patch",
                "LiveToolChoiceLiveAllowedToolsChoiceParamToolApplyPatch",
            ),
        },
    )
)
