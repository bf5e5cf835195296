"""Webhooks: the accepted signatures and the parsed events.

Covers: helpers.webhooks, core.workflows.webhook_signatures.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64encode
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from openai_dual import AsyncOpenAI, Config, ConfigurationError, InvalidWebhookSignatureError, OpenAI, OpenAIError
from openai_dual.helpers import webhooks
from openai_dual.helpers.webhooks import LiveCallIncomingEvent, RealtimeCallIncomingEvent, ResourceEvent, Webhooks
from tests.support.paths import ROOT

KEY = b"a key of the webhook"
SECRET = "whsec_" + b64encode(KEY).decode()
NOW = 1_700_000_000.0
BODY = b'{"id": "evt_1", "created_at": 1, "object": "event", "type": "response.completed", "data": {"id": "resp_1"}}'


def signed(
    body: bytes = BODY, *, at: int = int(NOW), key: bytes = KEY, before: str = "", after: str = ""
) -> dict[str, str]:
    signature = b64encode(hmac.new(key, b"msg_1.%d.%b" % (at, body), hashlib.sha256).digest()).decode()
    return {
        "Webhook-Id": "msg_1",
        "webhook-timestamp": str(at),
        "WEBHOOK-SIGNATURE": f"{before}v1,{signature}{after}",
    }


@pytest.fixture
def checking() -> Webhooks:
    return Webhooks(Config(webhook_secret=SECRET), lambda: NOW)


def test_a_signed_message_is_an_event(checking: Webhooks) -> None:
    for payload in (BODY, BODY.decode()):
        event = checking.unwrap(payload, signed())

        assert isinstance(event, ResourceEvent)
        assert ("evt_1", "response.completed", "resp_1") == (event.id, event.type, event.data.id)
        assert json.loads(BODY) == event.to_dict()


@pytest.mark.parametrize("at", [NOW - 300, NOW + 300])
def test_the_time_may_differ_by_the_tolerance(checking: Webhooks, at: float) -> None:
    checking.verify_signature(BODY, signed(at=int(at)))
    with pytest.raises(InvalidWebhookSignatureError, match="webhook-timestamp"):
        checking.verify_signature(BODY, signed(at=int(at)), tolerance=299)


@pytest.mark.parametrize(
    "headers",
    [signed(before="v1,AAAA v2,BBBB "), signed(after=" v1,AAAA nonsense"), signed(before="v1a,x ")],
)
def test_one_of_several_signatures_is_enough(checking: Webhooks, headers: dict[str, str]) -> None:
    checking.verify_signature(BODY, headers)


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({}, BODY),
        (signed(key=b"another"), BODY),
        (signed(), BODY + b" "),
        ({**signed(), "Webhook-Id": "msg_2"}, BODY),
        ({**signed(), "webhook-timestamp": "now"}, BODY),
        ({**signed(), "webhook-timestamp": "1" * 5000}, BODY),
        ({**signed(), "webhook-timestamp": "\u0661"}, BODY),
        ({**signed(), "WEBHOOK-SIGNATURE": signed()["WEBHOOK-SIGNATURE"].replace("v1,", "v2,")}, BODY),
        ({**signed(), "WEBHOOK-SIGNATURE": "v1,\u20ac"}, BODY),
        (signed(before="v1,A " * 16), BODY),
        (signed(), "\ud800"),
    ],
)
def test_what_is_not_signed_is_refused(checking: Webhooks, headers: dict[str, str], body: Any) -> None:
    with pytest.raises(InvalidWebhookSignatureError) as caught:
        checking.unwrap(body, headers)

    assert isinstance(caught.value, ValueError)


def test_the_secret_is_given_or_the_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)
    for client in (OpenAI(api_key="k"), AsyncOpenAI(api_key="k")):
        checking: Any = client.webhooks
        checking.verify_signature(BODY, signed(), tolerance=float("inf"))
        checking.verify_signature(BODY, signed(key=b"plain"), secret="plain", tolerance=float("inf"))
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET")
    with pytest.raises(ConfigurationError, match=r"^webhook_secret: "):
        OpenAI(api_key="k").webhooks.verify_signature(BODY, signed())
    with pytest.raises(ConfigurationError, match=r"^webhook_secret: "):
        OpenAI(api_key="k").webhooks.verify_signature(BODY, signed(), secret="whsec_***", tolerance=float("inf"))


def test_calls_and_newer_events_keep_what_they_have(checking: Webhooks) -> None:
    call = {"sip_headers": [{"name": "From", "value": "sip:a@b"}], "call_id": "rtc_1", "session_id": "s_1"}
    found: list[Any] = []
    for kind in ("realtime.call.incoming", "live.call.incoming", "of.tomorrow"):
        body = json.dumps({"id": "evt_1", "type": kind, "data": call, "new": 1}).encode()
        found.append(checking.unwrap(body, signed(body)))

    assert [RealtimeCallIncomingEvent, LiveCallIncomingEvent, webhooks.UnknownEvent] == [type(each) for each in found]
    assert ("rtc_1", "s_1", "From") == (
        found[0].data.call_id,
        found[1].data.session_id,
        found[0].data.sip_headers[0].name,
    )
    assert (call, 1) == (found[2].data, found[2].new)


def event_of(name: str) -> webhooks.WebhookEvent:
    body = json.dumps({"id": "evt_1", "type": name, "data": {"id": "a"}}).encode()
    return Webhooks(Config(webhook_secret=SECRET), lambda: NOW).unwrap(body, signed(body))


def test_every_described_webhook_has_its_class() -> None:
    described = yaml.load((ROOT / "openapi.yaml").read_text(), yaml.CSafeLoader)
    schemas = described["components"]["schemas"]
    names = [item["post"]["requestBody"]["content"] for item in described["webhooks"].values()]
    messages = [schemas[content["application/json"]["schema"]["$ref"].rpartition("/")[2]] for content in names]
    types = {message["properties"]["type"]["enum"][0] for message in messages}

    assert len(types) == 31
    assert [] == [name for name in types if isinstance(event_of(name), webhooks.UnknownEvent)]


@given(st.binary(), st.dictionaries(st.sampled_from(list(signed())), st.text()))
def test_no_message_raises_anything_else(body: bytes, headers: dict[str, str]) -> None:
    checking = Webhooks(Config(webhook_secret=SECRET), lambda: NOW)
    with pytest.raises(InvalidWebhookSignatureError):
        checking.unwrap(body, signed() | headers | {"Webhook-Id": "another"})
    unfinished = b'{"a": [' + body
    with pytest.raises(OpenAIError):
        checking.unwrap(unfinished + b"\x00", signed(unfinished + b"\x00"))
