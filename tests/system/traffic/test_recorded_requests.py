"""Every recorded request can be made with a client, passes its checks, and is sent as equal JSON or an equal form."""

from __future__ import annotations

import json
import re

import pytest

from openai_dual import InvalidParameterError
from tests.support.clients import KINDS, Kind
from tests.support.forms import Part, parts
from tests.system.traffic.recorded import Interaction, interactions, needed
from tests.system.traffic.replaying import Replay, form

JSON = [each for each in interactions() if each.json is not None and each.operation is not None]
FORMS = [each for each in interactions() if each.asked and each.json is None]
UNDESCRIBED = [each for each in interactions() if each.operation is None]

pytestmark = needed


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("recorded", JSON, ids=str)
def test_json_passes_the_checks_and_goes_out_equal(recorded: Interaction, kind: Kind) -> None:
    assert recorded.operation is not None
    with Replay(kind, recorded, validate_requests=True) as replay:
        request = replay.sent()

    assert (recorded.operation.method, f"/v1{recorded.operation.path}") == (request.method, request.url.path)
    assert recorded.json == json.loads(request.content)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("recorded", FORMS, ids=str)
def test_forms_pass_the_checks_and_go_out_with_equal_fields_and_files(recorded: Interaction, kind: Kind) -> None:
    with Replay(kind, recorded, validate_requests=True) as replay:
        request = replay.sent()

    assert sorted(map(shown, form(recorded))) == sorted(
        map(shown, parts(request.headers["content-type"], request.content))
    )


UNKNOWN = {"messages[].annotations", "messages[].name", "messages[].tool_calls[].index"}
"""Fields of recorded requests that the description lacks: copied from responses, or of former versions."""


def test_only_unknown_fields_are_refused_strictly() -> None:
    found: set[tuple[str, str]] = set()
    for recorded in JSON:
        with Replay("sync", recorded, validate_requests="strict") as replay:
            try:
                replay.sent()
            except InvalidParameterError as error:
                found |= {(each.code, re.sub(r"\d+", "", each.path)) for each in error.problems}

    assert {("unknown_parameter", path) for path in UNKNOWN} == found


def shown(part: Part) -> tuple[str, str, bytes, str]:
    return part.name, part.filename or "", part.content, (part.content_type or "") if part.filename else ""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("recorded", UNDESCRIBED, ids=str)
def test_an_undescribed_endpoint_is_reached_by_its_path(recorded: Interaction, kind: Kind) -> None:
    with Replay(kind, recorded) as replay:
        answer = replay.call("post", "/traces/ingest", body=recorded.json)

    assert replay.request is not None
    assert ("/v1/traces/ingest", recorded.json) == (replay.request.url.path, json.loads(replay.request.content))
    assert (204, None) == (recorded.status, answer)
