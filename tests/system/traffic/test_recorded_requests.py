"""Every recorded request can be made with a client, and is sent as equal JSON or an equal form."""

from __future__ import annotations

import json

import pytest

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
def test_json_goes_out_equal(recorded: Interaction, kind: Kind) -> None:
    assert recorded.operation is not None
    with Replay(kind, recorded) as replay:
        request = replay.sent()

    assert (recorded.operation.method, f"/v1{recorded.operation.path}") == (request.method, request.url.path)
    assert recorded.json == json.loads(request.content)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("recorded", FORMS, ids=str)
def test_forms_go_out_with_equal_fields_and_files(recorded: Interaction, kind: Kind) -> None:
    with Replay(kind, recorded) as replay:
        request = replay.sent()

    assert sorted(map(shown, form(recorded))) == sorted(
        map(shown, parts(request.headers["content-type"], request.content))
    )


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
