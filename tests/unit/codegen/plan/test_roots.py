"""What is generated although no operation leads to it."""

from __future__ import annotations

from typing import Any

from codegen.description.schemas import reference
from codegen.plan.request_modules import Request
from codegen.plan.roots import received, sent

DOCUMENT: dict[str, Any] = {
    "x-channels": [
        {
            "accessor": "beta.realtime.connect",
            "path": "/realtime",
            "clientEvent": reference("ClientEvent"),
            "serverEvent": reference("ServerEvent"),
        }
    ],
    "components": {"schemas": {"ServerEvent": {}, "WebhookEvent": {}}},
}


def test_webhook_messages_and_server_events_are_received() -> None:
    assert received(DOCUMENT) == ["WebhookEvent", "ServerEvent"]


def test_client_events_are_sent_by_the_method_that_connects() -> None:
    assert sent(DOCUMENT) == [("ClientEvent", Request("beta_realtime_connect", "beta", [reference("ClientEvent")]))]


def test_a_description_without_channels_has_no_roots() -> None:
    document: dict[str, Any] = {"components": {"schemas": {}}}

    assert (received(document), sent(document)) == ([], [])
