"""`ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput`: `ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .response_input_file_content import ResponseInputFileContent
    from .response_input_image_content import ResponseInputImageContent
    from .response_input_text_content import ResponseInputTextContent
    from .response_steer_input_param_response_steer_input_item_list_function_call_output_caller_direct import (
        ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect,
    )
    from .response_steer_input_param_response_steer_input_item_list_function_call_output_caller_program import (
        ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram,
    )


class ResponseSteerInputItemListFunctionCallOutput(BaseModel):
    """`ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput` in the description."""

    __slots__ = (
        "output",
        "type",
        "id",
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

    output: str | list[ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent | Unknown]
    """Output of the call."""
    type: Literal["function_call_output"]
    """Type of the object."""
    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id."""
    caller: (
        ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect
        | ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram
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
            | list[ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent | Unknown],
            type: Literal["function_call_output"],
            id: str | None = None,
            call_id: str | None = None,
            caller: ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect
            | ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram
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
        self.call_id = get("call_id")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.name = get("name")
        self.namespace = get("namespace")
        self.status = get("status")
        return self


ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput = ResponseSteerInputItemListFunctionCallOutput
"""The name by which other modules import the class: no other class has it."""

_output = by_type(
    array=each(
        tagged(
            "type",
            {
                "input_text": to_model("response_input_text_content", "ResponseInputTextContent"),
                "input_image": to_model("response_input_image_content", "ResponseInputImageContent"),
                "input_file": to_model("response_input_file_content", "ResponseInputFileContent"),
            },
        )
    )
)
_caller = tagged(
    "type",
    {
        "direct": to_model(
            "response_steer_input_param_response_steer_input_item_list_function_call_output_caller_direct",
            "ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerDirect",
        ),
        "program": to_model(
            "response_steer_input_param_response_steer_input_item_list_function_call_output_caller_program",
            "ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutputCallerProgram",
        ),
    },
)
