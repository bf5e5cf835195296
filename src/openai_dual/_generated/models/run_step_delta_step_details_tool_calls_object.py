"""`RunStepDeltaStepDetailsToolCallsObject`: an object of answers, `RunStepDeltaStepDetailsToolCallsObject` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...core.model import Model as BaseModel
from ...core.model import each, new
from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from ...core.model import Unknown
    from .run_step_delta_step_details_tool_calls_code_object import RunStepDeltaStepDetailsToolCallsCodeObject
    from .run_step_delta_step_details_tool_calls_file_search_object import (
        RunStepDeltaStepDetailsToolCallsFileSearchObject,
    )
    from .run_step_delta_step_details_tool_calls_function_object import RunStepDeltaStepDetailsToolCallsFunctionObject


class RunStepDeltaStepDetailsToolCallsObject(BaseModel):
    """`RunStepDeltaStepDetailsToolCallsObject`, as the service sends it."""

    __slots__ = (
        "type",
        "tool_calls",
    )
    _required = frozenset(
        {
            "type",
        }
    )

    type: Literal["tool_calls"]
    tool_calls: (
        list[
            RunStepDeltaStepDetailsToolCallsCodeObject
            | RunStepDeltaStepDetailsToolCallsFileSearchObject
            | RunStepDeltaStepDetailsToolCallsFunctionObject
            | Unknown
        ]
        | None
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["tool_calls"],
            tool_calls: list[
                RunStepDeltaStepDetailsToolCallsCodeObject
                | RunStepDeltaStepDetailsToolCallsFileSearchObject
                | RunStepDeltaStepDetailsToolCallsFunctionObject
                | Unknown
            ]
            | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Read a JSON object; every key is kept, nothing is checked."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.tool_calls = None if (value := get("tool_calls")) is None else _tool_calls(value)
        return self


_tool_calls = each(
    tagged(
        "type",
        {
            "code_interpreter": to_model(
                "run_step_delta_step_details_tool_calls_code_object", "RunStepDeltaStepDetailsToolCallsCodeObject"
            ),
            "file_search": to_model(
                "run_step_delta_step_details_tool_calls_file_search_object",
                "RunStepDeltaStepDetailsToolCallsFileSearchObject",
            ),
            "function": to_model(
                "run_step_delta_step_details_tool_calls_function_object",
                "RunStepDeltaStepDetailsToolCallsFunctionObject",
            ),
        },
    )
)
