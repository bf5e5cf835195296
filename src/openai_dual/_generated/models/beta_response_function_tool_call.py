"""`BetaResponseFunctionToolCall`: `BetaFunctionToolCall` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_agent_tag import BetaAgentTag
    from .beta_tool_call_caller import BetaToolCallCaller


class BetaResponseFunctionToolCall(BaseModel):
    """`BetaFunctionToolCall` in the description."""

    __slots__ = (
        "agent",
        "id",
        "type",
        "call_id",
        "caller",
        "namespace",
        "name",
        "arguments",
        "status",
        "async_",
    )
    _required = frozenset(
        {
            "type",
            "call_id",
            "name",
            "arguments",
        }
    )
    _aliases = {
        "async_": "async",
    }

    agent: BetaAgentTag | None
    """Agent that the object belongs to."""
    id: str | None
    """Id of the object."""
    type: Literal["function_call"]
    """Type of the object."""
    call_id: str
    """Id of the tool call; a call and its output have the same id."""
    caller: BetaToolCallCaller | Unknown | None
    """Who called the tool; the model directly, or a program."""
    namespace: str | None
    """Namespace of the tool."""
    name: str
    """Name of the function."""
    arguments: str
    """Arguments of the call, as JSON text; the model may produce invalid JSON."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""
    async_: bool | None
    """Whether calls are asynchronous."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function_call"],
            call_id: str,
            name: str,
            arguments: str,
            agent: BetaAgentTag | None = None,
            id: str | None = None,
            caller: BetaToolCallCaller | Unknown | None = None,
            namespace: str | None = None,
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
            async_: bool | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.id = get("id")
        self.type = get("type")
        self.call_id = get("call_id")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.namespace = get("namespace")
        self.name = get("name")
        self.arguments = get("arguments")
        self.status = get("status")
        self.async_ = get("async")
        return self


_agent = to_model("beta_agent_tag", "BetaAgentTag")
_caller = tagged(
    "type",
    {
        "direct": to_model("beta_direct_tool_call_caller", "BetaDirectToolCallCaller"),
        "program": to_model("beta_program_tool_call_caller", "BetaProgramToolCallCaller"),
    },
)
