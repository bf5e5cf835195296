"""`RunObjectRequiredAction`: `RunObjectRequiredAction` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .run_object_required_action_submit_tool_outputs import RunObjectRequiredActionSubmitToolOutputs


class RequiredAction(BaseModel):
    """`RunObjectRequiredAction` in the description."""

    __slots__ = (
        "type",
        "submit_tool_outputs",
    )
    _required = frozenset(
        {
            "type",
            "submit_tool_outputs",
        }
    )

    type: Literal["submit_tool_outputs"]
    """Type of the object."""
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    """Tool calls whose outputs are required."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["submit_tool_outputs"],
            submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.type = get("type")
        self.submit_tool_outputs = _submit_tool_outputs(get("submit_tool_outputs"))
        return self


RunObjectRequiredAction = RequiredAction
"""The name by which other modules import the class: no other class has it."""

_submit_tool_outputs = to_model(
    "run_object_required_action_submit_tool_outputs", "RunObjectRequiredActionSubmitToolOutputs"
)
