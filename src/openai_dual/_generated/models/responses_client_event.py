"""`ResponsesClientEvent`: `ResponsesClientEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .response_steer_event_param import ResponseSteerEventParam
    from .responses_client_event_response_create import ResponsesClientEventResponseCreate

ResponsesClientEvent: TypeAlias = "ResponsesClientEventResponseCreate | ResponseSteerEventParam | Unknown"

decode = tagged(
    "type",
    {
        "response.create": to_model("responses_client_event_response_create", "ResponsesClientEventResponseCreate"),
        "response.steer": to_model("response_steer_event_param", "ResponseSteerEventParam"),
    },
)
"""Decode a value of this type."""
