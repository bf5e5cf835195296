"""`BetaResponsesClientEvent`: `BetaResponsesClientEvent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_response_inject_event import BetaResponseInjectEvent
    from .beta_response_steer_event_param import BetaResponseSteerEventParam
    from .beta_responses_client_event_response_create import BetaResponsesClientEventResponseCreate

BetaResponsesClientEvent: TypeAlias = (
    "BetaResponsesClientEventResponseCreate | BetaResponseInjectEvent | BetaResponseSteerEventParam | Unknown"
)

decode = tagged(
    "type",
    {
        "response.create": to_model(
            "beta_responses_client_event_response_create", "BetaResponsesClientEventResponseCreate"
        ),
        "response.inject": to_model("beta_response_inject_event", "BetaResponseInjectEvent"),
        "response.steer": to_model("beta_response_steer_event_param", "BetaResponseSteerEventParam"),
    },
)
"""Decode a value of this type."""
