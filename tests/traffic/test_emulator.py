"""The emulator takes every recorded request that the service took."""

from __future__ import annotations

import json

import pytest

from openai_dual.emulator.application import Application
from openai_dual.emulator.messages import Request
from tests.traffic.recorded import Interaction, interactions, needed

pytestmark = needed
TAKEN = [one for one in interactions() if one.json is not None and one.operation and one.status < 400]


@pytest.mark.parametrize("interaction", TAKEN, ids=str)
def test_a_request_that_the_service_took_is_taken(interaction: Interaction) -> None:
    record = interaction.record
    headers = {"authorization": "Bearer k", "content-type": "application/json"}
    request = Request(record["method"], "/v1" + record["template"], (), headers, json.dumps(interaction.json).encode())

    assert 200 == Application().respond(request).reply.status
