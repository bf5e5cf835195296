"""`FunctionCallOutputItemParam`: `FunctionCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .function_call_item_status import FunctionCallItemStatus
    from .response_input_file_content import ResponseInputFileContent
    from .response_input_image_content import ResponseInputImageContent
    from .response_input_text_content import ResponseInputTextContent
    from .tool_call_caller_param import ToolCallCallerParam


class FunctionCallOutput(BaseModel):
    """`FunctionCallOutputItemParam` in the description."""

    __slots__ = (
        "id",
        "call_id",
        "type",
        "output",
        "name",
        "namespace",
        "caller",
        "status",
    )
    _required = frozenset(
        {
            "type",
            "output",
        }
    )

    id: str | None
    """Id of the object."""
    call_id: str | None
    """Id of the tool call; a call and its output have the same id; at least 1 character; at most 64 characters."""
    type: Literal["function_call_output"]
    """Type of the object; service default: "function_call_output"."""
    output: str | list[ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent | Unknown]
    """Output of the call."""
    name: str | None
    """Name of the function; at least 1 character; at most 128 characters."""
    namespace: str | None
    """Namespace of the tool; at least 1 character; at most 64 characters."""
    caller: ToolCallCallerParam | Unknown | None
    """Who called the tool; the model directly, or a program."""
    status: FunctionCallItemStatus | None
    """Current state."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["function_call_output"],
            output: str
            | list[ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent | Unknown],
            id: str | None = None,
            call_id: str | None = None,
            name: str | None = None,
            namespace: str | None = None,
            caller: ToolCallCallerParam | Unknown | None = None,
            status: FunctionCallItemStatus | None = None,
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.id = get("id")
        self.call_id = get("call_id")
        self.type = get("type")
        self.output = _output(get("output"))
        self.name = get("name")
        self.namespace = get("namespace")
        self.caller = None if (value := get("caller")) is None else _caller(value)
        self.status = get("status")
        return self


FunctionCallOutputItemParam = FunctionCallOutput
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
        "direct": to_model("direct_tool_call_caller_param", "DirectToolCallCallerParam"),
        "program": to_model("program_tool_call_caller_param", "ProgramToolCallCallerParam"),
    },
)
