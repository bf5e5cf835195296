"""`BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput`: `BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .beta_response_input_file_content import BetaResponseInputFileContent
    from .beta_response_input_image_content import BetaResponseInputImageContent
    from .beta_response_input_text_content import BetaResponseInputTextContent
    from .beta_response_steer_input_param_response_steer_input_item_list_function_call_output_agent import (
        BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgent,
    )
    from .beta_response_steer_input_param_response_steer_input_item_list_function_call_output_caller_direct import (
        BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect,
    )
    from .beta_response_steer_input_param_response_steer_input_item_list_function_call_output_caller_program import (
        BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )


class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
    """`BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput` in the description."""

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

    output: (
        str
        | list[BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent | Unknown]
    )
    """Output of the call."""
    type: Literal["function_call_output"]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    agent: BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgent | None
    """Agent that the object belongs to."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id."""
    caller: (
        BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect
        | BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram
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
            output: str
            | list[
                BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent | Unknown
            ],
            type: Literal["function_call_output"],
            id: str | None = None,
            agent: BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgent | None = None,
            call_id: str | None = None,
            caller: BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect
            | BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram
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


BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput = ResponseSteerInputItemListFunctionCallOutput
"""The name by which other modules import the class: no other class has it."""

_output = by_type(
    array=each(
        tagged(
            "type",
            {
                "input_text": to_model("beta_response_input_text_content", "BetaResponseInputTextContent"),
                "input_image": to_model("beta_response_input_image_content", "BetaResponseInputImageContent"),
                "input_file": to_model("beta_response_input_file_content", "BetaResponseInputFileContent"),
            },
        )
    )
)
_agent = to_model(
    "beta_response_steer_input_param_response_steer_input_item_list_function_call_output_agent",
    "BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputAgent",
)
_caller = tagged(
    "type",
    {
        "direct": to_model(
            "beta_response_steer_input_param_response_steer_input_item_list_function_call_output_caller_direct",
            "BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect",
        ),
        "program": to_model(
            "beta_response_steer_input_param_response_steer_input_item_list_function_call_output_caller_program",
            "BetaResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram",
        ),
    },
)
