"""`BetaResponseCodeInterpreterToolCall`: `BetaCodeInterpreterToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag import BetaAgentTag
    from .beta_code_interpreter_output_image import BetaCodeInterpreterOutputImage
    from .beta_code_interpreter_output_logs import BetaCodeInterpreterOutputLogs


class BetaResponseCodeInterpreterToolCall(BaseModel):
    """`BetaCodeInterpreterToolCall` in the description."""

    __slots__ = (
        "agent",
        "type",
        "id",
        "status",
        "container_id",
        "code",
        "outputs",
    )
    _required = frozenset(
        {
            "type",
            "id",
            "status",
            "container_id",
            "code",
            "outputs",
        }
    )
    _spared = frozenset(
        {
            "code",
            "outputs",
        }
    )

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    type: Literal["code_interpreter_call"]
    """Type of the object; service default: "code_interpreter_call"."""
    id: str
    """Id of the object."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
    """Current state."""
    container_id: str
    """Id of the container."""
    code: str | None
    """Code to run."""
    outputs: list[BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage | Unknown] | None
    """Outputs of the code; logs and images."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["code_interpreter_call"],
            id: str,
            status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str,
            container_id: str,
            agent: BetaAgentTag | None = None,
            code: str | None = None,
            outputs: list[BetaCodeInterpreterOutputLogs | BetaCodeInterpreterOutputImage | Unknown] | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.type = get("type")
        self.id = get("id")
        self.status = get("status")
        self.container_id = get("container_id")
        self.code = get("code")
        self.outputs = _outputs(get("outputs"))
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
_outputs = by_type(
    array=each(
        tagged(
            "type",
            {
                "logs": to_model("beta_code_interpreter_output_logs", "BetaCodeInterpreterOutputLogs"),
                "image": to_model("beta_code_interpreter_output_image", "BetaCodeInterpreterOutputImage"),
            },
        )
    )
)
