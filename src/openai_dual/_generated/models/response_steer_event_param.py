"""`ResponseSteerEventParam`: `ResponseSteerEventParam` in the description."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from .._model import BaseModel, by_type, each, new, tagged
from . import to_model

if TYPE_CHECKING:
    from typing import Literal, Self

    from .._model import Unknown
    from .response_steer_input_param_response_steer_input_item_list_function_call_output import (
        ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput,
    )
    from .response_steer_input_param_response_steer_input_item_list_message import (
        ResponseSteerInputParamResponseSteerInputItemListMessage,
    )


class ResponseSteerEvent(BaseModel):
    """`ResponseSteerEventParam` in the description."""

    __slots__ = (
        "input",
        "previous_response_id",
        "type",
    )
    _required = frozenset(
        {
            "input",
            "previous_response_id",
            "type",
        }
    )

    input: (
        str
        | list[
            ResponseSteerInputParamResponseSteerInputItemListMessage
            | ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput
            | Unknown
        ]
    )
    """Input to the model."""
    previous_response_id: str
    """Id of the response to continue from."""
    type: Literal["response.steer"]
    """Type of the object."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            input: str
            | list[
                ResponseSteerInputParamResponseSteerInputItemListMessage
                | ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput
                | Unknown
            ],
            previous_response_id: str,
            type: Literal["response.steer"],
        ) -> None: ...

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Self:
        """Create an instance from a JSON object. Unknown keys are kept; nothing is validated."""
        self = new(cls)
        self._data = data
        get: Callable[[str], Any] = data.get
        self.input = _input(get("input"))
        self.previous_response_id = get("previous_response_id")
        self.type = get("type")
        return self


ResponseSteerEventParam = ResponseSteerEvent
"""The name by which other modules import the class: no other class has it."""

_input = by_type(
    array=each(
        tagged(
            "type",
            {
                "message": to_model(
                    "response_steer_input_param_response_steer_input_item_list_message",
                    "ResponseSteerInputParamResponseSteerInputItemListMessage",
                ),
                "function_call_output": to_model(
                    "response_steer_input_param_response_steer_input_item_list_function_call_output",
                    "ResponseSteerInputParamResponseSteerInputItemListFunctionCallOutput",
                ),
            },
        )
    )
)
