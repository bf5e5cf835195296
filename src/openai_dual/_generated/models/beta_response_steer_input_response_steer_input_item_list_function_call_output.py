"""`BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput`: `BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_alias, to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_response_function_call_output_item import BetaResponseFunctionCallOutputItem
    from .beta_response_steer_input_response_steer_input_item_list_function_call_output_agent import (
        BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputAgent,
    )
    from .beta_response_steer_input_response_steer_input_item_list_function_call_output_caller_direct import (
        BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerDirect,
    )
    from .beta_response_steer_input_response_steer_input_item_list_function_call_output_caller_program import (
        BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )


class BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput(BaseModel):
    """`BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutput` in the description."""

    __slots__ = (
        "output",
        "type",
        "id",
        "agent",
        "call_id",
        "caller",
        "name",
        "namespace",
        "status",
    )
    _required = frozenset(
        {
            "output",
            "type",
        }
    )

    output: str | list[BetaResponseFunctionCallOutputItem]
    """Output of the call."""
    type: Literal["function_call_output"]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    agent: BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputAgent | None
    """Agent that the object belongs to."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id."""
    caller: (
        BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerDirect
        | BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerProgram
        | Unknown
        | None
    )
    """Who called the tool; the model directly, or a program."""
    name: str | None
    """Name of the function."""
    namespace: str | None
    """Namespace of the tool."""
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            output: str | list[BetaResponseFunctionCallOutputItem],
            type: Literal["function_call_output"],
            id: str | None = None,
            agent: BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputAgent | None = None,
            call_id: str | None = None,
            caller: BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerDirect
            | BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerProgram
            | Unknown
            | None = None,
            name: str | None = None,
            namespace: str | None = None,
            status: Literal["in_progress", "completed", "incomplete"] | str | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.output = _output(get("output"))
        self.type = get("type")
        self.id = get("id")
        self.agent = None if (value := get("agent")) is None else _agent(value)
        self.call_id = get("call_id")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.name = get("name")
        self.namespace = get("namespace")
        self.status = get("status")
        return self


_output = by_type(array=each(to_alias("beta_response_function_call_output_item")))
_agent = to_model(
    "beta_response_steer_input_response_steer_input_item_list_function_call_output_agent",
    "BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputAgent",
)
_caller = tagged(
    "type",
    {
        "direct": to_model(
            "beta_response_steer_input_response_steer_input_item_list_function_call_output_caller_direct",
            "BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerDirect",
        ),
        "program": to_model(
            "beta_response_steer_input_response_steer_input_item_list_function_call_output_caller_program",
            "BetaResponseSteerInputResponseSteerInputItemListFunctionCallOutputCallerProgram",
        ),
    },
)
