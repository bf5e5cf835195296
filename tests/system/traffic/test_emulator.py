"""The emulator accepts every recorded request that the service accepted."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_dual.emulator.application import Application
from openai_dual.emulator.messages import Request
from tests.system.traffic.recorded import Interaction, interactions, needed

pytestmark = needed
TAKEN = [one for one in interactions() if one.json is not None and one.operation and one.status < 400]


HEADERS = {"authorization": "Bearer k", "content-type": "application/json"}
FORM = b'--b\r\nContent-Disposition: form-data; name="%b"%b\r\n\r\n%b\r\n'


@pytest.mark.parametrize("interaction", TAKEN, ids=str)
def test_a_request_that_the_service_took_is_taken(interaction: Interaction) -> None:
    application, record = Application(), interaction.record
    body = json.dumps(_with_a_file_of(application, interaction.json)).encode()
    request = Request(record["method"], "/v1" + record["template"], (), HEADERS, body)

    assert 200 == application.respond(request).reply.status


def _with_a_file_of(application: Application, body: Any) -> Any:
    """Let a batch name a file of this account instead of the recorded one."""
    if "input_file_id" not in body:
        return body
    form = FORM % (b"purpose", b"", b"batch") + FORM % (b"file", b'; filename="a"', b"{}") + b"--b--\r\n"
    headers = HEADERS | {"content-type": "multipart/form-data; boundary=b"}
    reply = application.respond(Request("POST", "/v1/files", (), headers, form)).reply
    assert isinstance(reply.body, bytes)
    return body | {"input_file_id": json.loads(reply.body)["id"]}
